import { normalise, tidy } from './normalise.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, hasNegation, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

export type ReadableOption = { value: string; label: string };

const POSITION = new RegExp(
  String.raw`^(?:(?:その|no\.? ?|number |option |answer |#)?(?<after>${NUMERAL})(?:番目?|つ目|個目|つめ|ばん|\.|\))?|\((?<inside>${NUMERAL})\)|the (?<word>first|second|third|fourth|fifth)(?: one)?)$`,
  'u',
);
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What may stand around the words of an option without changing what is chosen. */
const FRAME_PIECES =
  /うちの会社|うち|自社|当社|弊社|私たち|わたしたち|の場合は|の方|のほう|お願いします|します|選びます|希望(?:します|です)?|やって(?:い)?(?:ます|る)|です|でございます|はい|いい|良い|が|で|に|を|は|ね|よ|だ|[\s()「」、]|\b(?:we|are|we're|i|am|i'm|have|choose|chose|want|take|would like|it's|it|is|a|an|the|please|one)\b/gu;

const NONE = new RegExp(
  `^(?:なし|無し|ない|無い|ありません|(?:どれ|いずれ|どちら|どの項目)(?:に)?も(?:当てはまらない|当てはまりません|あてはまらない|あてはまりません|該当しない|該当しません|ない|ありません|違う|違います|でもない|でもありません)|(?:どれ|いずれ|どちら)でも(?:ない|ありません)|(?:特に|とくに)(?:ない|なし|ありません)|該当(?:なし|しない|しません|するものはない|するものはありません)|none(?: of (?:these|them|the above))?|nothing|neither|no)${COPULA}$`,
  'u',
);
const ALL = new RegExp(
  `^(?:全部|すべて|全て|ぜんぶ|みんな|(?:全部|すべて|全て)(?:に)?(?:当てはまる|当てはまります|あてはまる|あてはまります|該当する|該当します|ある|あります)|all(?: of (?:these|them|the above))?|everything)${COPULA}$`,
  'u',
);
const ENDING = new RegExp(`${COPULA}$`, 'u');
const CHOOSING =
  /(?:で(?:お願いします)?|を(?:選びます|お願いします|希望します)|にします|がいい(?:です)?|を?希望(?:します|です)?)$/u;
const OPENING = new RegExp(`^(?:${SELF}(?:の場合)?(?:は|が)、?|はい、)`, 'u');

const SEPARATORS: readonly RegExp[] = [
  / ?(?:[、,;/+&]|\band\b) ?/u,
  /、?(?:および|及び|それと|それから|あと|と)/u,
  /[・ ]/u,
];

/**
 * The one option that is meant: by its value, its number in the list (from 1), its label, or by words that only its
 * label holds. Words of several options, or with a negation that the label has not, are not read.
 */
export function readOption(text: string, options: readonly ReadableOption[]): string | undefined {
  const exact = options.find(({ value }) => value === text.trim());
  if (exact) return exact.value;
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  return readOne(said, options)?.value;
}

/** Every option that is named, in the order of the list; [] for none of them. One part that is not read spoils all. */
export function readOptions(text: string, options: readonly ReadableOption[]): string[] | undefined {
  const exact = options.find(({ value }) => value === text.trim());
  if (exact) return [exact.value];
  const said = spoken(separated(text));
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  const named = readOne(said, options);
  if (named) return [named.value];
  if (NONE.test(said)) return [];
  if (ALL.test(said)) return options.map(({ value }) => value);
  const chosen = readParts(said, options, 0);
  return chosen && options.filter((option) => chosen.has(option)).map(({ value }) => value);
}

/** Lines part answers (報償費 旅費), and spaces too unless they part English words. */
function separated(text: string): string {
  const lines = text.trim().replaceAll('\n', ',');
  return /[a-z]/iu.test(lines) ? lines : tidy(lines).replace(/ /gu, ',');
}

function readParts(
  said: string,
  options: readonly ReadableOption[],
  level: number,
): Set<ReadableOption> | undefined {
  const separator = SEPARATORS[level];
  if (!separator) return undefined;
  const chosen = new Set<ReadableOption>();
  for (const part of said.split(separator).filter((each) => !/^[と・]?$/u.test(each))) {
    const one = readOne(part, options);
    const several = one ? [one] : readParts(part, options, level + 1);
    if (!several) return undefined;
    for (const option of several) chosen.add(option);
  }
  return chosen.size > 0 ? chosen : undefined;
}

function readOne(said: string, options: readonly ReadableOption[]): ReadableOption | undefined {
  const bare = said.replace(OPENING, '').replace(CHOOSING, '').replace(ENDING, '');
  const same = options.filter(
    (option) => [said, bare].includes(spoken(option.label)) || normalise(option.value) === said,
  );
  if (same.length > 0) return only(same);
  const mentioning = options.filter((option) => mentions(option, bare));
  const position = positionOf(bare);
  if (position === undefined && mentioning.length > 0) {
    return only(mentioning.filter((option) => mentioning.length === 1 && agrees(option, bare)));
  }
  if (position === undefined) return only(options.filter((option) => within(said, option)));
  const numbered = options[position - 1];
  // 「2」 where a label is 「2社」: only if both mean the same option
  const counted = options.filter((option) => numbersIn(option.label).includes(position));
  return numbered && only([...new Set([numbered, ...counted])]);
}

function only(options: readonly ReadableOption[]): ReadableOption | undefined {
  return options.length === 1 ? options[0] : undefined;
}

/** A label's parts: 「ある(市内)」 is ある and 市内, 旅費・交通費 is 旅費 and 交通費. */
export function partsOf(label: string): string[] {
  return spoken(label)
    .split(/[()・、,/:;。「」]| - /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function mentions(option: ReadableOption, bare: string): boolean {
  return bare.length >= 2 && containsWords(spoken(option.label), bare);
}

/** 登録 may not stand for 未登録, though the label holds it. */
function agrees(option: ReadableOption, bare: string): boolean {
  return [spoken(option.label), ...partsOf(option.label)].some(
    (part) => containsWords(part, bare) && hasNegation(part) === hasNegation(bare),
  );
}

function within(said: string, option: ReadableOption): boolean {
  return [spoken(option.label), ...partsOf(option.label)].some((part) => {
    if (part.length < 2 || !containsWords(said, part) || hasNegation(part) !== hasNegation(said))
      return false;
    return said.replace(part, ' ').replace(FRAME_PIECES, '') === '';
  });
}

/** In Latin letters only whole words count: "no" is not in "north". */
export function containsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  const joins = (left: string | undefined, right: string | undefined) =>
    /[a-z0-9]/u.test(left ?? '') && /[a-z0-9]/u.test(right ?? '');
  return !joins(text[at - 1], words[0]) && !joins(words.at(-1), text[at + words.length]);
}

function positionOf(said: string): number | undefined {
  const { after, inside, word } = POSITION.exec(said)?.groups ?? {};
  if (word !== undefined) return ORDINALS.indexOf(word) + 1;
  const numeral = after ?? inside;
  return numeral === undefined ? undefined : parseNumeral(numeral);
}

function numbersIn(label: string): number[] {
  return (spoken(label).match(/\d+/gu) ?? []).map(Number);
}
