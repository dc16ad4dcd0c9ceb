import { NUMERAL, parseNumeral } from '../numerals.ts';
import { asksFigure } from './asks-a-figure.ts';
import type { Clause } from './clauses.ts';

/** An amount of money in a text, and the words around it. */
export type Money = {
  readonly start: number;
  readonly end: number;
  readonly yen: number;
  /** with tax, where it is said at the amount itself */
  readonly tax: boolean;
  /** a unit, a sign or 万 says that it is money; a figure alone is one only behind the name of an expense */
  readonly certain: boolean;
  /** from the amount before it, or the beginning of the sentence */
  readonly since: string;
  /** to the next amount, or the end of the sentence */
  readonly until: string;
  readonly range: boolean;
  /** 「5万じゃなくて」, 「not 21,000」 */
  readonly denied: boolean;
  /** 「1回3万円」, 「月5万」: more than once, so that it is not what is spent */
  readonly perUnit: boolean;
};

const TAX_MARK =
  '(?:(?:消費)?税(?:込み?|抜き?|別)(?:みで|で|の)?|(?:including|incl?\\.?|inclusive of|with|excluding|excl?\\.?|without|before|plus)(?: the)?(?: consumption| sales)? (?:tax|vat)\\b|(?:consumption |sales )?tax(?:es)?[- ](?:included|incl?\\.?|inclusive|excluded|excl?\\.?|exclusive|in))';
const TAX_BEHIND = new RegExp(
  `^(?:円|です|くらい|ぐらい|ほど|程度|前後|の予定| or so| yen| jpy| altogether| in total| in all| all told| total| all in| at most| for (?:everything|all|all of it|the lot)| tops| max(?:imum)?| gross| overall| or less| give or take){0,8}[(、, ]{0,2}(?<mark>${TAX_MARK})`,
  'u',
);
const TAX_BEFORE = new RegExp(`(?<mark>${TAX_MARK})[)、, ]{0,2}(?:約|で|の)?$`, 'u');
const INCLUDED = /税込|inc|with|tax(?:es)?[- ]in/u;

const SPOKEN_UNIT = String.raw`[0-9][0-9,.]*(?: ?(?:man(?= ?(?:yen|en|jpy)\b|[.,]?$)|mil\b|mio\b|mn\b|m\b)|まん)`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<sign>¥|jpy) ?)?(?<numeral>${SPOKEN_UNIT}|${NUMERAL})(?<unit> ?(?:円|えん)| ?(?:yen|jpy|en)\b)?`,
  'gu',
);
const MONEY_NUMERAL =
  /[万億]|まん|(?<=[0-9])千$|(?<=[0-9])k$|thousand|million|man$|mi[lo]+$|mn$|(?<=[0-9]) ?m$/u;
const SCALE: Readonly<Record<string, number>> = {
  man: 10_000,
  まん: 10_000,
  m: 1e6,
  mil: 1e6,
  mio: 1e6,
  mn: 1e6,
};
const LEAST_WITHOUT_UNIT = 1_000;

/** What a number counts instead of yen. */
const COUNTS =
  /^ ?(?:people|persons?|companies|employees|staff|人|名|社|者|株|個(?!人)|台|件|回|年|月|日|時|分(?!の)|校|店|枚|本|%|割|番|号|階|坪|歳|km|kg|m2|hours?|days?|years?|months?|units?|times)/u;
const VAGUE_BEFORE = /[数何]$/u;
const RANGE_AFTER =
  /^(?:円|くらい|ぐらい|ほど|程度|前後)?(?:か?ら(?=[0-9〇一-九十百千])(?!\S{1,10}に(?:変|減|増|修|訂|し))|~|-(?=[0-9¥])|以上|(?:まで|も|には|に)?(?:いかない|行かない|届かない|届きません|足らず)|より(?:多|少|上|下)|を?超|未満|か(?=[0-9])|、(?=[0-9]{1,3}(?:万|千)))|^(?: yen)?(?: to [0-9¥]|-?ish to| or more| or over| and up|,? at least| or [0-9¥])|^ ?\+/u;
const RANGE_BEFORE =
  /(?:[0-9万千円](?:から|~|-|か|、)|最低(?:でも)?|少なくとも)$|\b(?:between|from|at least|more than|over|minimum(?: of)?|less than|under|[0-9]k? (?:to|or)) ?¥?$|[0-9](?: ?k| thousand| million| ?m)?(?: yen)? (?:to|or) ¥?$|\bbetween [^.;]{1,24} and ¥?$|\bfrom [^.;]{1,24} to ¥?$/u;
const DENIED_AFTER =
  /^(?:円|yen)?(?:くらい|ぐらい|ほど)?(?:」|"|'|…|・{2,}|\.{2,})?(?:(?:です|だ)?(?:じゃな|ではな|じゃあり|ではあり|じゃの|やな(?:く|か|い)|やのうて)|と(?:お|ご)?(?:言|いい|書|申|伝|答|入れ|話|記入|入力|出し)|っ?て(?:言|いい|書|答|伝)|から[^、。]{1,12}に(?:変|減|増|修|訂|し|な|下|上)|を[0-9][^、。]{0,10}に(?:変|修|訂|直)|→|->|(?:の予定)?(?:でした|だった|やった)(?:が|けど|のが|のを|んです)|のところ|(?:は|というのは)(?:間違|誤|まちが))|^(?: yen)?(?:,|\.{2,})? ?(?:before|earlier|was (?:wrong|a mistake)|is wrong|i said|no,? (?=[¥0-9]|it|that|wait|sorry|i |actually)|sorry|wait|i mean|correction)/u;
const DENIED_BEFORE =
  /(?:当初|最初|以前|さっき|先ほど|先程|前回|前は|この前)(?:は|の|に|、){0,8}[「『"]?$|\b(?:not|instead of|rather than|isn't|wasn't|was|used to be) (?:the )?¥?$/u;
const PER_UNIT_AFTER =
  /^(?:円|yen)?(?: ?[×x*] ?[0-9]|\/ ?(?:月|人|回|日|年|名|社|件|泊|h|month|day|person|head|year)|ずつ|(?: per| each| a (?:day|month|person|head)| every))|^(?:円)?(?:の講師)?(?:を|が|で)?[0-9一二三四五六七八九十]+(?:回(?!目)|か月|ヶ月|カ月|人分|名分|日分|泊)/u;
const PER_UNIT_BEFORE =
  /(?:毎月|毎回|月々|月額|年額|日当|時給|単価(?:が|は)?|月(?:に|あたり|当たり)?|(?:1|一)(?:人|回|社|日|時間|名|泊|件|本|枚|か月|ヶ月)(?:あたり|当たり|につき)?(?:で|が|は|、)?)(?:約)?$|\b(?:per|each|every|monthly|daily|hourly)(?: [a-z]+)? $/u;

/** Every amount of money that is named, with a figure alone where `least` yen or more. */
export function moneyIn(said: string, clauses: readonly Clause[]): Money[] {
  const found: (Omit<Money, 'until'> & { to: number })[] = [];
  let sentence = -1;
  let from = 0;
  let to = 0;
  for (const [at, clause] of clauses.entries()) {
    if (clause.sentence !== sentence) {
      ({ sentence, start: from } = clause);
      to = clauses.slice(at).find((each) => each.sentence !== sentence)?.start ?? said.length;
    }
    const silent = asksFigure(clause) || clause.ofOthers || clause.ofThePast;
    for (const match of clause.text.matchAll(AMOUNT)) {
      const { numeral = '', unit, sign } = match.groups ?? {};
      const start = clause.start + match.index;
      const end = start + match[0].length;
      const yen = yenOf(numeral, unit !== undefined);
      const certain = sign !== undefined || unit !== undefined || MONEY_NUMERAL.test(numeral);
      if (yen === undefined || !(certain || (yen >= LEAST_WITHOUT_UNIT && /^[0-9]/u.test(numeral)))) continue;
      const after = said.slice(end, to);
      const since = said.slice(from, start);
      if (COUNTS.test(after) || VAGUE_BEFORE.test(since) || (!certain && LIKE_A_YEAR.test(match[0] + after)))
        continue;
      from = end;
      if (silent) continue;
      const behind = TAX_BEHIND.exec(after)?.groups?.mark ?? '';
      const ahead = TAX_BEFORE.exec(since)?.groups?.mark ?? '';
      found.push({
        start,
        end,
        to,
        yen,
        tax: INCLUDED.test(behind || ahead) && !/without|抜|別|excl/u.test(behind || ahead),
        certain,
        since,
        range:
          RANGE_AFTER.test(after) ||
          (!/^に(?:変|減|増|修|訂|し|な|下|上)/u.test(after) &&
            RANGE_BEFORE.test(said.slice(Math.max(0, start - 40), start))),
        denied: DENIED_AFTER.test(after) || DENIED_BEFORE.test(since),
        perUnit: PER_UNIT_AFTER.test(after) || PER_UNIT_BEFORE.test(since),
      });
    }
  }
  return found.map(({ to: last, ...each }, at) => ({
    ...each,
    until: said.slice(each.end, Math.min(last, found[at + 1]?.start ?? said.length)),
  }));
}

/** 2025 alone is a year more often than yen, and 093-… a phone number. */
const LIKE_A_YEAR = /^(?:19|20)[0-9]{2}(?![0-9,])|^[0-9]+-[0-9]/u;

function yenOf(numeral: string, complete: boolean): number | undefined {
  // as it is written in Europe
  if (complete && /^[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,12}$/u.test(numeral))
    return Number(numeral.replaceAll('.', ''));
  const [, figure, scale] = /^([0-9][0-9,.]*) ?(man|まん|m|mil|mio|mn)$/u.exec(numeral) ?? [];
  if (figure === undefined || scale === undefined) return parseNumeral(numeral, { complete });
  const yen = Math.round(Number(figure.replaceAll(',', '')) * (SCALE[scale] ?? Number.NaN));
  return Number.isSafeInteger(yen) ? yen : undefined;
}
