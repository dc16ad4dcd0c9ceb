import { normalise } from './normalise.ts';

const KANJI = '〇零一壱二弐三参四五六七八九';
const KANJI_DIGITS = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    壱: 1,
    二: 2,
    弐: 2,
    三: 3,
    参: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);

const UNDER_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNDER_TWENTY.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Units that a figure can stand before, as in 1.5億, 250千 (of the accounts), 300k. */
const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['千', 1_000n],
  ['万', 10_000n],
  ['十万', 100_000n],
  ['百万', 1_000_000n],
  ['千万', 10_000_000n],
  ['億', 100_000_000n],
  ['兆', 1_000_000_000_000n],
  ['k', 1_000n],
  ['hundred', 100n],
  ['thousand', 1_000n],
  ['million', 1_000_000n],
  ['billion', 1_000_000_000n],
]);

const WORD = [...WORDS.keys(), 'hundred', 'thousand', 'million', 'billion'].join('|');
const RUN = `[0-9${KANJI}十拾百千万萬億兆](?:[0-9${KANJI}十拾百千万萬億兆]|[,.](?=[0-9]))*`;

/**
 * Source of a pattern that finds whatever may be a number in normalised text. It takes the longest run, broken
 * ones too: only {@link parseNumeral} tells whether the run is a number.
 */
export const NUMERAL = String.raw`(?:${RUN}(?:k\b| ?(?:hundred|thousand|million|billion)\b)?|\b(?:a (?=hundred|thousand|million))?(?:${WORD})(?:[ -](?:and )?(?:${WORD}))*\b)`;

const WHOLE = String.raw`(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)`;
const FIGURES = new RegExp(`^${WHOLE}$`, 'u');
const SCALED = new RegExp(
  String.raw`^(${WHOLE})(?:\.(\d{1,9}))?(千|万|十万|百万|千万|億|兆|k| ?(?:hundred|thousand|million|billion))$`,
  'u',
);
const PART = `[0-9,${KANJI}十百千]+`;
const MYRIADS = new RegExp(`^(?:(${PART})兆)?(?:(${PART})億)?(?:(${PART})万)?(${PART})?$`, 'u');
const DIGIT = `[1-9一壱二弐三参四五六七八九]`;
const UNDER_MYRIAD = new RegExp(
  `^(?:(${DIGIT})?(千))?(?:(${DIGIT})?(百))?(?:(${DIGIT})?(十))?(${DIGIT})?$`,
  'u',
);
const POSITIONAL = new RegExp(`^[${KANJI}]{2,}$`, 'u');

/** One whole number, nothing else: 3, 三, 百二十, 1,200, 1.5億, 三百五十万, twelve, 1.2 million. */
export function readNumeral(text: string): number | undefined {
  return parseNumeral(normalise(text).replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, ''));
}

/**
 * {@link readNumeral} for text that is normalised already, such as a match of {@link NUMERAL}; `complete` where a unit
 * behind it tells that nothing is left out: 85万1円.
 */
export function parseNumeral(text: string, { complete = false } = {}): number | undefined {
  const numeral = text.replace(/拾/gu, '十').replace(/萬/gu, '万');
  const value = figures(numeral) ?? scaled(numeral) ?? myriads(numeral, complete) ?? words(numeral);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

function figures(text: string): number | undefined {
  return FIGURES.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** Computed in integers, so that 1.1億 is exact and a rest (1.00001万) is no number of ours. */
function scaled(text: string): number | undefined {
  const match = SCALED.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', unit = ''] = match;
  const scale = SCALES.get(unit.trim());
  if (scale === undefined) return undefined;
  const product = BigInt(whole.replaceAll(',', '') + fraction) * scale;
  const divisor = 10n ** BigInt(fraction.length);
  return product % divisor === 0n ? Number(product / divisor) : undefined;
}

function myriads(text: string, complete: boolean): number | undefined {
  const match = text === '' ? null : MYRIADS.exec(text);
  if (!match) return undefined;
  let total = 0;
  let started = false;
  for (const [index, unit] of [1e12, 1e8, 1e4, 1].entries()) {
    const part = match[index + 1];
    if (part === undefined) continue;
    const value = underMyriad(part);
    if (value === undefined) return undefined;
    // 28万5 is said for 285,000 as well as for 280,005
    if (started && (value >= 10_000 || (unit === 1 && value < 10 && !complete))) return undefined;
    total += value * unit;
    started = true;
  }
  return total;
}

function underMyriad(text: string): number | undefined {
  const plain = figures(text);
  if (plain !== undefined) return plain;
  if (POSITIONAL.test(text)) return positional(text);
  if (text === '〇' || text === '零') return 0;
  const match = text === '' ? null : UNDER_MYRIAD.exec(text);
  if (!match) return undefined;
  const [, thousands, thousand, hundreds, hundred, tens, ten, ones] = match;
  // 3千5 may be 3,500 or 3,005
  if (ones !== undefined && /[1-9]/u.test(ones) && (thousand || hundred) && !ten) return undefined;
  return (
    (thousand ? digit(thousands) * 1_000 : 0) +
    (hundred ? digit(hundreds) * 100 : 0) +
    (ten ? digit(tens) * 10 : 0) +
    (ones ? digit(ones) : 0)
  );
}

/** 千 without a digit before it is one thousand. */
function digit(text: string | undefined): number {
  return text === undefined ? 1 : (KANJI_DIGITS.get(text) ?? Number(text));
}

function positional(text: string): number | undefined {
  const digits = [...text].map(digit);
  const [first = 0, second = 0] = digits;
  // 二三社 means two or three
  if (first === 0 || (digits.length === 2 && second === first + 1)) return undefined;
  return Number(digits.join(''));
}

function words(text: string): number | undefined {
  const tokens = text.replace(/^a (?=hundred|thousand|million)/u, 'one ').split(/[ -](?:and )?/u);
  let total = 0;
  let scaleBefore = Number.POSITIVE_INFINITY;
  let group: string[] = [];
  for (const token of tokens) {
    const scale = /^(?:thousand|million|billion)$/u.test(token) ? Number(SCALES.get(token)) : undefined;
    if (scale === undefined) {
      group.push(token);
      continue;
    }
    const value = underThousand(group);
    if (!value || scale >= scaleBefore) return undefined;
    total += value * scale;
    scaleBefore = scale;
    group = [];
  }
  if (group.length === 0) return total;
  const rest = underThousand(group);
  return rest === undefined || (rest === 0 && tokens.length > 1) ? undefined : total + rest;
}

function underThousand(tokens: readonly string[]): number | undefined {
  const values = tokens.map((token) => WORDS.get(token));
  const [first] = values;
  if (tokens[1] === 'hundred') {
    if (first === undefined || first < 1 || first > 9) return undefined;
    if (tokens.length === 2) return first * 100;
    const rest = underThousand(tokens.slice(2));
    return rest !== undefined && rest > 0 && rest < 100 ? first * 100 + rest : undefined;
  }
  if (first === undefined) return undefined;
  if (tokens.length === 1) return first;
  const ones = values[1];
  const joinable = tokens.length === 2 && first >= 20 && ones !== undefined && ones >= 1 && ones <= 9;
  return joinable ? first + ones : undefined;
}
