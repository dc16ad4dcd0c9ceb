const FIRST =
  /^(?:(?:一番|いちばん)(?:上|最初|はじめ)|(?:最初|はじめ|先頭)の(?:もの|やつ|方|ほう|選択肢|答え|の)?|top(?: one)?|(?:the )?(?:top|first)(?: (?:one|option|choice))?)(?:の(?:もの|やつ|方|ほう|選択肢)?)?$/u;
const LAST =
  /^(?:(?:一番|いちばん)(?:下|最後|うしろ|後ろ)|(?:最後|末尾)の(?:もの|やつ|方|ほう|選択肢|答え|の)?|(?:the )?(?:last|bottom)(?: (?:one|option|choice))?)(?:の(?:もの|やつ|方|ほう|選択肢)?)?$/u;
const MIDDLE =
  /^(?:真ん中|まんなか|中央)(?:の(?:もの|やつ|方|ほう|選択肢)?)?$|^(?:the )?(?:middle|one in the middle)(?: (?:one|option))?$/u;
const FORMER =
  /^(?:上|前者)(?:の(?:もの|やつ|方|ほう|選択肢)?)?$|^(?:the )?(?:former|upper)(?: (?:one|option))?$/u;
const LATTER =
  /^(?:下|後者)(?:の(?:もの|やつ|方|ほう|選択肢)?)?$|^(?:the )?(?:latter|lower)(?: (?:one|option))?$/u;
const FROM_BELOW =
  /^(?:下|後ろ|うしろ)から(?<ja>[1-9])(?:番目|つ目|個目)(?:の(?:もの|やつ|方|ほう)?)?$|^(?:the )?second (?:to last|from (?:the )?bottom)(?: one)?$/u;
const FROM_ABOVE = /^上から(?<ja>[1-9])(?:番目|つ目|個目)(?:の(?:もの|やつ|方|ほう)?)?$/u;

/** Whether words only point up or down in a list, which says nothing where it has more than two entries. */
export const pointsAtHalf = (said: string): boolean => FORMER.test(said) || LATTER.test(said);

/** The place in a list of `count` that words point at, from 1: 「一番上」「最後の」, and of two also 「下」「後者」. */
export function placeInList(said: string, count: number): number | undefined {
  if (count === 0) return undefined;
  if (FIRST.test(said)) return 1;
  if (LAST.test(said)) return count;
  if (MIDDLE.test(said)) return count % 2 === 1 ? (count + 1) / 2 : undefined;
  if (FORMER.test(said)) return count === 2 ? 1 : undefined;
  if (LATTER.test(said)) return count === 2 ? 2 : undefined;
  const above = FROM_ABOVE.exec(said)?.groups;
  if (above) return Number(above.ja);
  const below = FROM_BELOW.exec(said)?.groups;
  return below ? count + 1 - Number(below.ja ?? 2) : undefined;
}
