import { amountFirst } from './amount-first.ts';
import { asTyped } from './as-typed.ts';
import { markedTax, TAX, TAX_ALONE, type TaxSaid, taxIn, withoutSigns } from './consumption-tax.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { containsWords, partsOf } from './options.ts';
import { COPULA, hasNegation, isHedged, isQuestion, spoken } from './phrases.ts';

export type Category = { value: string; label: string };
/** Yen, and what was said of the consumption tax in them. */
export type Amount = { yen: number; tax?: TaxSaid };
export type Amounts = {
  /** by the value of a category, or by `other:` and the words used for what is no category; a category may come with and without tax */
  lines: readonly (Amount & { category: string })[];
  /** what all was said to come to */
  total?: Amount;
};

const LONGEST_LIST = 2_000;
const LONGEST_NAME = 30;

/** A figure, a guess and a limit are all the same plan. */
const ROUGHLY =
  '(?:(?:約|およそ|おおよそ|だいたい|大体|about |around |roughly |approximately |approx[.]? |最大(?:で(?:も)?|は)?|上限(?:は|が|で)?|多くても|多くて|up to |(?:max\\.?|maximum|at most)(?: of)? )[:、]? ?)?';
const ROUGHLY_AFTER =
  '(?:くらい|ぐらい|位|ほど|程度|前後|以内|以下|まで(?!に|の)| ?(?:max|maximum|or so)\\b)?';
/** A figure is an amount if it has a unit or could be nothing else: 80,000 · 8万 · 500円, but not the 2 of パソコン2台. */
const AMOUNT = new RegExp(
  String.raw`${ROUGHLY}(?<before>(?: ?${TAX} ?)*)¥? ?(?<numeral>${NUMERAL}) ?(?<unit>円|(?:yen|jpy)\b)?(?<behind>(?: ?${TAX})*)${ROUGHLY_AFTER}(?:です)?(?<after>(?: ?${TAX})*)`,
  'gu',
);
const LEAST_WITHOUT_UNIT = 1_000;

const BEFORE_NAME =
  /^(?:やっぱり|やはり|すみません|訂正します|actually\b|sorry\b|[\s、,;/・+。:]|および|及び|それから|それと|あと|と|で(?=[\p{Script=Han}\p{Script=Katakana}])|\band\b|\bplus\b|内訳は|で、|(?:です|かかります)[。、,])+/u;
const AFTER_NAME = /(?:[\s:=、,-]|として|は|が|に|で|\bis\b|\bare\b|\bfor\b|\bof\b)+$/u;
const TOTAL =
  /^(?:(?:予算|経費|費用)(?:は|の)?)?(?:合計|総額|総計|計|トータル|(?:全部|ぜんぶ|みんな|全体|ひっくるめて|全部ひっくるめて)で?|合わせて|あわせて|総経費|総予算|予算|予算額|経費|費用|年間|total|in total|altogether|overall|in sum|all told|everything|the lot|all of it|the whole thing|the total|budget|our budget|total budget)(?:額|金額)?$/u;
const LAST_WORDS =
  /^(?:[\s、,。.;)よねな]|かかります|必要です|使います|の?予定|を予定しています|in total|です|っす|でございます|でした|になります|となります|だ)*$/u;
const NOTHING = new RegExp(
  `^(?:(?:予算|経費|費用)(?:は|が)、?)?(?:(?:特に|とくに)?(?:なし|無し|ない|ありません)|ゼロ|0円?|zero(?: yen)?|no (?:expenses|costs?))${COPULA}$`,
  'u',
);
/** No name of an expense: a sentence, a second name, half a range, money that is not spent, or spent more than once. */
const NO_NAME =
  /[、,;。~×⁄^?!=]|[0-9〇一二三四五六七八九十百千万億]$|^[のをはがにで]|と|及び|または|(?:じゃ|では)な|残り|合計|総額|予算|経費|上限|下限|最大|最低|最小|少なくとも|以上|以下|未満|やっぱり|やはり|マイナス|半分|半額|あと|いや|訂正|違|自己|協賛|スポンサー|寄付|寄附|売上|収入|助成|補助|去年|昨年|前年|来年|毎月|毎年|月額|年額|月々|単価|当たり|あたり|ます|です|から|まで|\b(?:or|and|to|from|it|it's|that|that's|this|we|wait|per|each|of|half|quarter|third|minus|plus|less|more|least|most|over|under|than|nearly|almost|minimum|maximum|max|min|up|actually|every|monthly|budget|total|last|next|grant|subsidy|revenue|sales)\b/u;

/** After an amount these take it back: 「旅費5万、いや3万」. */
const TAKEN_BACK =
  /やっぱり|やはり|すみません|ごめん|失礼|訂正|修正|いや|いえ|もとい|間違|まちが|正し|正確|本当|あるいは|もしくは|\b(?:actually|sorry|no|wait)\b/u;

/** 旅費-5万円 may be a dash or a minus. */
const NEGATIVE = /[-△▲]$/u;

/**
 * Yen by category, as named in one text: 「報償費8万円、旅費5万円」. A single amount without a name is the total; a total
 * beside names must be their sum. If any word is left over, nothing is read.
 */
export function readAmounts(text: string, categories: readonly Category[]): Amounts | undefined {
  const whole = saidOfAll(markedTax(spoken(text)));
  if (!whole) return undefined;
  const said = withoutNothing(amountFirst(whole.rest), categories);
  if (said.length > LONGEST_LIST || isQuestion(said) || isHedged(said)) return undefined;
  if (NOTHING.test(said)) return { lines: [], total: { yen: 0 } };
  const found: Found[] = [];
  let end = 0;
  for (const { index, length, yen, tax } of amountsIn(said)) {
    const between = said.slice(end, index);
    const plain = withoutSigns(between);
    if (end > 0 && TAKEN_BACK.test(plain)) return undefined;
    // あと30万 may be what is left
    if (plain.length > 2 * LONGEST_NAME || (end === 0 && plain.startsWith('あと'))) return undefined;
    const name = plain
      .replace(BEFORE_NAME, '')
      .replace(AFTER_NAME, '')
      .replace(/^\(|^\)/u, '');
    end = index + length;
    if (yen === undefined || NEGATIVE.test(plain)) return undefined;
    // 「人件費(税込)22万円」
    const told = taxIn(between + tax);
    if (told === 'contrary') return undefined;
    const line = { yen, ...(told && { tax: told }) };
    if (name === '') found.push({ ...line, kind: 'unnamed' });
    else if (TOTAL.test(name)) found.push({ ...line, kind: 'total' });
    else {
      const category = keyOf(name, categories, text);
      if (category === undefined) return undefined;
      found.push({ ...line, kind: 'line', category });
    }
  }
  const rest = said.slice(end);
  if (!LAST_WORDS.test(rest)) return undefined;
  const bound = withTax(found, whole.tax, ENDS_WITH_TAX.test(said));
  return bound && combine(bound);
}

type Found = Amount & ({ kind: 'line'; category: string } | { kind: 'total' | 'unnamed' });

const EACH =
  '(?:すべて|全て|全部|ぜんぶ|いずれ|いずれも|どれも|みんな|全額|両方|両方とも|どちらも|以上|以上すべて|上記|どの額|金額は?すべて)(?:とも)?(?:が|は|も)?、?';
/** 「すべて税込です」, wherever it stands, 「税込で…」 at the beginning and 「…、税込です」 at the end. */
const OF_ALL = new RegExp(
  `[、,。.;]? ?\\(?(?:${EACH}(?<ja>${TAX})|(?:all|everything)(?: of (?:it|them|these))?(?: amounts)?(?: are| is)? ?(?<en>${TAX}))(?:です|になります|の金額です|となります)?\\)?|^(?<first>${TAX}),? ?|[、,。.;] ?(?<last>${TAX})(?:です|になります|となります|でございます)?$`,
  'gu',
);
const ENDS_WITH_TAX = new RegExp(`${TAX_ALONE}(?:です|になります|となります|でございます)?[。.)]?$`, 'u');

/** What is said of the tax in all amounts at once, and the text without it; undefined where it contradicts itself. */
function saidOfAll(said: string): { rest: string; tax?: TaxSaid } | undefined {
  const tax = taxIn([...said.matchAll(OF_ALL)].join(''));
  if (tax === 'contrary') return undefined;
  const rest = said.replace(OF_ALL, (whole) => (/^[、,。.;]/u.test(whole) ? '、' : '')).replace(/、$/u, '');
  return { rest, ...(tax && { tax }) };
}

/** A mark binds to the amount that it stands at; at the very end, without brackets and the only one, it is of all. */
function withTax(
  found: readonly Found[],
  ofAll: TaxSaid | undefined,
  atTheEnd: boolean,
): Found[] | undefined {
  const marked = found.filter(({ tax }) => tax !== undefined);
  const last = found.at(-1);
  const tax = ofAll ?? (atTheEnd && marked.length === 1 && last?.tax ? last.tax : undefined);
  if (tax === undefined) return [...found];
  return marked.every((each) => each.tax === tax) ? found.map((each) => ({ ...each, tax })) : undefined;
}

const CLAUSE_OF_NOTHING =
  /(?<=^|[、,。])(?<name>[^、,。0-9]{1,30}?)(?:は|が)?(?:なし|無し|ゼロ|かかりません)(?:で|です)?[、,。]/gu;

/** 「旅費なし、報償費5万」: nothing of what is a category adds nothing. */
const withoutNothing = (said: string, categories: readonly Category[]): string =>
  said.replace(CLAUSE_OF_NOTHING, (clause, name: string) =>
    categories.some(({ label }) => partsOf(label).some((part) => isPart(part, name))) ? '' : clause,
  );

function combine(found: readonly Found[]): Amounts | undefined {
  const lines = merged(found);
  const totals = found.filter(({ kind }) => kind !== 'line');
  const [total] = totals.map(({ yen, tax }) => ({ yen, ...(tax && { tax }) }));
  if (totals.length > 1) return undefined;
  if (lines.length === 0) return total && { lines, total };
  const sum = lines.reduce((left, { yen }) => left + yen, 0);
  if (!Number.isSafeInteger(sum) || totals.some(({ kind }) => kind === 'unnamed')) return undefined;
  if (total === undefined) return { lines };
  if (total.yen !== sum) return undefined;
  // 「旅費11万円、報償費22万円、合計33万円(税込)」: as much with tax is what they come to
  const bound = total.tax === undefined ? lines : lines.map((line) => ({ tax: total.tax, ...line }));
  return bound.every(({ tax }) => total.tax === undefined || tax === total.tax)
    ? { lines: bound.map(({ tax, ...line }) => ({ ...line, ...(tax && { tax }) })), total }
    : undefined;
}

/** One line for each category and what was said of its tax. */
function merged(found: readonly Found[]): Amounts['lines'] {
  const lines = new Map<string, Amounts['lines'][number]>();
  for (const each of found) {
    if (each.kind !== 'line') continue;
    const { category, tax } = each;
    const key = `${tax ?? ''} ${category}`;
    const yen = (lines.get(key)?.yen ?? 0) + each.yen;
    lines.set(key, { category, yen, ...(tax && { tax }) });
  }
  return [...lines.values()];
}

type Figure = { index: number; length: number; yen: number | undefined; tax: string };

function* amountsIn(said: string): Generator<Figure> {
  for (const match of said.matchAll(AMOUNT)) {
    const { numeral = '', unit, before = '', behind = '', after = '' } = match.groups ?? {};
    const yen = parseNumeral(numeral, { complete: unit !== undefined });
    const figures = /^[0-9]/u.test(numeral);
    const isAmount =
      unit !== undefined ||
      match[0].includes('¥') ||
      /[万億]|(?<=[0-9])千|(?<=[0-9])k$|thousand|million/u.test(numeral) ||
      (figures && (yen === undefined || yen >= LEAST_WITHOUT_UNIT));
    if (isAmount) yield { index: match.index, length: match[0].length, yen, tax: before + behind + after };
  }
}

function keyOf(name: string, categories: readonly Category[], text: string): string | undefined {
  const equal = categories.filter(({ label }) => spoken(label) === name);
  if (equal.length === 1) return equal[0]?.value;
  if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name) || hasNegation(name))
    return undefined;
  for (const matches of [isPart, isPieceOfPart]) {
    const found = categories.filter(({ label }) => partsOf(label).some((part) => matches(part, name)));
    if (found.length === 1) return found[0]?.value;
    if (found.length > 1) return undefined;
  }
  // 社会保険料 may or may not be what the programme calls 保険料
  const near = categories.some(({ label }) => partsOf(label).some((part) => containsWords(name, part)));
  return near ? undefined : `other:${asTyped(name, text)}`;
}

/** 旅費 for 旅費・交通費, and 旅費(福岡). */
function isPart(part: string, name: string): boolean {
  return part === name || name.startsWith(`${part}(`);
}

/** 保険 for 保険料, 通信費 for 通信運搬費. */
function isPieceOfPart(part: string, name: string): boolean {
  const middleLeftOut = name.length > 2 && part.startsWith(name.slice(0, 2)) && part.endsWith(name.slice(2));
  return containsWords(part, name) || (middleLeftOut && !/[a-z]/u.test(name));
}
