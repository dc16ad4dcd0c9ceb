import { parseNumeral } from './numerals.ts';
import { COPULA, spoken } from './phrases.ts';
import { pointsAtHalf } from './positions.ts';
import { readYesNoWord } from './yes-no.ts';

/** A short answer that says which option is meant only if one knows what it refers to. */
export type ShortAnswer =
  | { readonly kind: 'yes' | 'no' | 'several' | 'neither' | 'direction' }
  | { readonly kind: 'number'; readonly number: number };

const SEVERAL = new RegExp(
  `^(?:両方(?:とも)?|(?:どちら|どっち|どれ|いずれ)(?:も|でも)|全部|すべて|全て|ぜんぶ|みんな|both(?: of them)?|all(?: of (?:them|these|the above))?|either(?: one)?|any(?: of (?:them|these))?)(?:いい|良い|よい|可)?${COPULA}$`,
  'u',
);
const NEITHER = new RegExp(
  `^(?:(?:どちら|どっち|どれ|いずれ)(?:でも|も)(?:ない|ありません|違います|違う)|(?:どれも|どちらも|どっちも)(?:違う|違います|当てはまらない|当てはまりません)|(?:この中|その中)(?:に|には)(?:ない|ありません)|neither(?: of (?:them|these))?|none(?: of (?:them|these|the above))?|something else|not listed|other)${COPULA}$`,
  'u',
);
const NUMBER = /^(?:no\.? ?|number |#)?(?<numeral>[0-9一二三四五六七八九十]+)(?:番目?|つ目|個目|\.)?$/u;
const ENDING = new RegExp(`${COPULA}$`, 'u');

/** Yes, no, both, up or a bare number; anything longer is none of them. */
export function readShortAnswer(text: string): ShortAnswer | undefined {
  const said = spoken(text);
  const yesNo = readYesNoWord(said);
  if (yesNo) return { kind: yesNo };
  if (NEITHER.test(said)) return { kind: 'neither' };
  if (SEVERAL.test(said)) return { kind: 'several' };
  const bare = said.replace(ENDING, '');
  if (pointsAtHalf(bare)) return { kind: 'direction' };
  const numeral = NUMBER.exec(bare)?.groups?.numeral;
  const number = numeral === undefined ? undefined : parseNumeral(numeral);
  return number === undefined ? undefined : { kind: 'number', number };
}
