import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

export type Yen = { yen: number; approximate: boolean; tax?: 'included' | 'excluded' };

const TAX_INCLUDED = String.raw`\(?(?:消費)?税込み?(?:みで|で)?\)?|(?:including|incl\.?|with|inclusive of)(?: consumption)? tax|\(?tax[- ]included\)?`;
const TAX_EXCLUDED = String.raw`\(?(?:消費)?税(?:抜き?|別)(?:で)?\)?|(?:excluding|excl\.?|without|before|exclusive of|plus)(?: consumption)? tax|\(?tax[- ]excluded\)?`;
const ROUGHLY_BEFORE = String.raw`約|およそ|おおよそ|大体|だいたい|ざっと|概算で|(?:about|around|roughly|approximately|approx\.?|some)\b`;
const ROUGHLY_AFTER =
  'くらい|ぐらい|位|ほど|程度|前後|あたり|見込み|の予定|予定|を予定しています|を見込んでいます|を考えています|かな|かと思います|だと思います|と思います|or so';
const TOPIC = `予算|総?経費|費用|金額|総額|合計|総計|計|全部|全体|全て|すべて|今回|事業費|${SELF}`;
const LEAD = new RegExp(
  String.raw`^(?:(?:(?:の)?(?:${TOPIC})(?:は|が|で|として|の|額は)?[:=、]? ?)|(?:(?:the|our|my|a|total|budget|cost|costs|expenses|it|is|it's|are|will be|of|in total|we need)[: ]\s?)|(?<rough>${ROUGHLY_BEFORE}) ?|ちょうど|ぴったり|exactly |(?<incl>${TAX_INCLUDED})[、, ]?|(?<excl>${TAX_EXCLUDED})[、, ]?)`,
  'u',
);
const TAIL = new RegExp(
  `^(?:(?<rough>${ROUGHLY_AFTER})|ちょうど|ぴったり|(?:かかります|必要です|要ります|で(?:す)?|です|でお願いします)|in total|total|[、, ]|(?<incl>${TAX_INCLUDED})|(?<excl>${TAX_EXCLUDED}))`,
  'u',
);
const AMOUNT = new RegExp(
  String.raw`^(?<sign>¥|jpy\b)? ?(?<numeral>${NUMERAL}|ゼロ)(?<unit> ?円| ?(?:yen|jpy)\b)?`,
  'u',
);
const END = new RegExp(`^${COPULA}$`, 'u');

/** 25 may stand for 25万円; from here on a figure without a unit is taken as yen. */
const LEAST_WITHOUT_UNIT = 1_000;

/** One amount in yen, with nothing said beside it that could change it. */
export function readYen(text: string): Yen | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || (isQuestion(said) && !/かな$/u.test(said))) return undefined;
  const marks = { rough: false, incl: false, excl: false };
  const rest = strip(said, LEAD, marks);
  const amount = AMOUNT.exec(rest);
  const yen = amount && amountOf(amount);
  if (!amount || yen === undefined || yen === null) return undefined;
  const tail = strip(rest.slice(amount[0].length), TAIL, marks);
  if (!END.test(tail) || (marks.incl && marks.excl)) return undefined;
  const result: Yen = { yen, approximate: marks.rough };
  if (marks.incl) result.tax = 'included';
  if (marks.excl) result.tax = 'excluded';
  return result;
}

function strip(text: string, piece: RegExp, marks: { rough: boolean; incl: boolean; excl: boolean }): string {
  let rest = text;
  for (let match = piece.exec(rest); match && match[0] !== ''; match = piece.exec(rest)) {
    marks.rough ||= match.groups?.rough !== undefined;
    marks.incl ||= match.groups?.incl !== undefined;
    marks.excl ||= match.groups?.excl !== undefined;
    rest = rest.slice(match[0].length);
  }
  return rest;
}

function amountOf(match: RegExpExecArray): number | undefined {
  const { sign, numeral = '', unit } = match.groups ?? {};
  if (numeral === 'ゼロ') return 0;
  const value = parseNumeral(numeral, { complete: unit !== undefined });
  if (value === undefined) return undefined;
  const saysUnit =
    sign !== undefined || unit !== undefined || /[千万億兆k]|thousand|million|billion/u.test(numeral);
  return saysUnit || value === 0 || value >= LEAST_WITHOUT_UNIT ? value : undefined;
}
