import { readNoneOrAll } from './none-or-all.ts';
import { normalise, tidy } from './normalise.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, hasNegation, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import { placeInList } from './positions.ts';

export type ReadableOption = { value: string; label: string };

const POSITION = new RegExp(
  String.raw`^(?:(?:その|no\.? ?|number |option |answer |#)?(?<after>${NUMERAL})(?:番目?|つ目|個目|つめ|ばん|\.|\))?|\((?<inside>${NUMERAL})\)|the (?<word>first|second|third|fourth|fifth)(?: one)?)$`,
  'u',
);
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What may stand around the words of an option without changing what is chosen. */
const FRAME_PIECES =
  /うちの会社|うち|自社|当社|弊社|私たち|わたしたち|の場合は|の方|のほう|お願いします|します|選びます|希望(?:します|です)?|やって(?:い)?(?:ます|る)|です|でございます|はい|いい|良い|が|で|に|を|は|ね|よ|だ|[\s()「」、]|\b(?:we|are|we're|i|am|i'm|have|choose|chose|want|take|would like|it's|it|is|a|an|the|please|one)\b/gu;

const ENDING = new RegExp(`${COPULA}$`, 'u');
const CHOOSING =
  /(?:で(?:お願いします)?|が(?:ある|あります)|を(?:選びます|お願いします|希望します)|にします|がいい(?:です)?|を?希望(?:します|です)?)$/u;
const OPENING = new RegExp(`^(?:${SELF}(?:の場合)?(?:は|が)、?|はい、)`, 'u');

const SEPARATORS: readonly RegExp[] = [
  / ?(?:[、,;/+&]|\band\b) ?/u,
  /、?(?:および|及び|それと|それから|あと|と)/u,
  /[・ ]/u,
];

/** Words that many labels share, and that name nothing by themselves. */
const TOO_COMMON =
  /^(?:代表|代表者|団体|会社|大企業|法人|構成員|活動|目的|関係|関係者|利益|成果|課題|課題解決|経費|自社|地域|予定|一緒|登録|場合|対象|the|and|any|all|own|our|not|yet|only|have|with|other|others?|another|kind|company|companies|corporation|group|members?|bod(?:y|ies)|representative|activity|purpose|results?|applies|apply|plans|together)$/u;
const ONLY = /(?:だけ|のみ)(?=(?:です|だ|になります)?[ねよ]?$)|^(?:only|just) | only$/gu;

/** The one option that is meant: by its value, its number in the list (from 1) or its label, and by nothing less. */
export function readChoice(text: string, options: readonly ReadableOption[]): string | undefined {
  const exact = options.find(({ value }) => value === text.trim());
  if (exact) return exact.value;
  const said = answerIn(text);
  return said === undefined ? undefined : readNamed(said, bareOf(said), options, false)?.value;
}

/**
 * {@link readChoice}, or by words that only its label holds. Words of several options, or with a negation that the
 * label has not, are not read.
 */
export function readOption(text: string, options: readonly ReadableOption[]): string | undefined {
  const exact = options.find(({ value }) => value === text.trim());
  if (exact) return exact.value;
  const said = answerIn(text);
  return said === undefined ? undefined : readOne(said, options)?.value;
}

/** Every option that is named, in the order of the list; [] for none of them. One part that is not read spoils all. */
export function readOptions(
  text: string,
  options: readonly ReadableOption[],
  { notYet = false }: { notYet?: boolean } = {},
): string[] | undefined {
  const exact = options.find(({ value }) => value === text.trim());
  if (exact) return [exact.value];
  const said = answerIn(separated(text));
  if (said === undefined) return undefined;
  const named = readOne(said, options);
  if (named) return [named.value];
  const whole = readNoneOrAll(said, options.length, notYet);
  if (whole) return whole === 'all' ? options.map(({ value }) => value) : [];
  const chosen = readParts(said.replace(ONLY, ''), options, 0);
  return chosen && options.filter((option) => chosen.has(option)).map(({ value }) => value);
}

function answerIn(text: string): string | undefined {
  const said = spoken(text);
  const unfit = said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said);
  return unfit ? undefined : said;
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

const bareOf = (said: string): string =>
  said
    .replace(OPENING, '')
    .replace(CHOOSING, '')
    .replace(ENDING, '')
    .replace(/^(?:an?|the(?! (?:first|second|third|fourth|fifth))|our) /u, '');

function readOne(said: string, options: readonly ReadableOption[]): ReadableOption | undefined {
  const bare = bareOf(said);
  const mentioning = mentionedBy(options, bare);
  if (
    positionOf(bare, options.length) === undefined &&
    mentioning.length > 0 &&
    !sameAsOne(said, bare, options)
  ) {
    return only(mentioning.filter((option) => mentioning.length === 1 && agrees(option, bare)));
  }
  return readNamed(said, bare, options, true);
}

/** Options whose label holds these words; a remark in brackets names another option only to tell them apart. */
function mentionedBy(options: readonly ReadableOption[], bare: string): ReadableOption[] {
  const mentioning = options.filter((option) => mentions(option, bare));
  if (mentioning.length < 2) return mentioning;
  const outright = mentioning.filter(({ value, label }) =>
    mentions({ value, label: normalise(label).replace(/\([^)]*\)/gu, '') }, bare),
  );
  return outright.length > 0 ? outright : mentioning;
}

const sameAsOne = (said: string, bare: string, options: readonly ReadableOption[]): boolean =>
  options.some((option) => isSame(option, said, bare));

const isSame = (option: ReadableOption, said: string, bare: string): boolean =>
  [said, bare].includes(spoken(option.label)) || normalise(option.value) === said;

/** By value, label or number; with `parts` a whole part of a label is enough. */
function readNamed(
  said: string,
  bare: string,
  options: readonly ReadableOption[],
  parts: boolean,
): ReadableOption | undefined {
  const same = options.filter((option) => isSame(option, said, bare));
  if (same.length > 0) return only(same);
  const position = positionOf(bare, options.length);
  if (position === undefined) return only(options.filter((option) => within(said, option, parts)));
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

/** 計画 and 銀行口座 name 「活動計画がある」 and 「代表の銀行口座がある」; ある, 代表 and one item of a list name nothing. */
function mentions({ label }: ReadableOption, bare: string): boolean {
  const whole = spoken(label);
  const modifier = whole.includes(`${bare}の`);
  const oneOfList = /、|, /u.test(whole) && !/、|, /u.test(bare);
  return isTelling(bare) && containsWords(whole, bare) && !modifier && !oneOfList;
}

function isTelling(words: string): boolean {
  const content =
    /^[\p{Script=Han}\p{Script=Katakana}ーa-z0-9](?:.*[\p{Script=Han}\p{Script=Katakana}ーa-z0-9])$/u;
  const long = /[a-z]/u.test(words) ? 3 : 2;
  return words.length >= long && content.test(words) && !TOO_COMMON.test(words);
}

/** 登録 may not stand for 未登録, though the label holds it. */
function agrees(option: ReadableOption, bare: string): boolean {
  return [spoken(option.label), ...partsOf(option.label)].some(
    (part) => containsWords(part, bare) && hasNegation(part) === hasNegation(bare),
  );
}

function within(said: string, { label }: ReadableOption, parts: boolean): boolean {
  const whole = spoken(label);
  const named = parts && !/、|, /u.test(whole) ? partsOf(label).filter(isTelling) : [];
  return [whole, ...named].some((part) => {
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

function positionOf(said: string, count: number): number | undefined {
  const { after, inside, word } = POSITION.exec(said)?.groups ?? {};
  if (word !== undefined) return ORDINALS.indexOf(word) + 1;
  const numeral = after ?? inside;
  return numeral === undefined ? placeInList(said, count) : parseNumeral(numeral);
}

/** A number of somebody: the 2 of 2社, not that of 2分の1. */
const COUNT = /\d+(?=社|者|法人|団体|人|名| (?:compan|corporation|member|people))/gu;

function numbersIn(label: string): number[] {
  return (spoken(label).match(COUNT) ?? []).map(Number);
}
