import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';

const EVERYONE = new RegExp(
  `^(?:(?:全員|全社|全者|全部|全法人|みんな|みなさん|皆さん|皆|すべて|全て)(?:で|が)?|(?:さっきと|それと|上と)?(?:同じ|同数|同じ数)(?:で)?|(?<ja>${NUMERAL})(?:社|者|法人|人|名)(?:とも|共|全員|全部|すべて))${COPULA}$|^(?:(?:it is |it's )?the same(?: number)?|all (?:of (?:them|us)|members|companies)|all|everyone|everybody|(?:all (?:of the )?(?<en>${NUMERAL}))(?: of (?:them|us))?|both(?: of (?:them|us))?)$`,
  'u',
);

/** 全員, 3社とも: all of a group of `size`; not read where the size is not known or another one is named. */
export function readEveryone(text: string, size: number | undefined): number | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  const match = EVERYONE.exec(said);
  if (!match) return undefined;
  const numeral = match.groups?.ja ?? match.groups?.en;
  const named = numeral === undefined ? (said.startsWith('both') ? 2 : size) : parseNumeral(numeral);
  return named === size ? size : undefined;
}
