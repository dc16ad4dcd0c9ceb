import { NUMERAL, parseNumeral } from '../numerals.ts';

const UNIT = '(?: ?(?:社|者|人|名|つ|法人|円|people|companies|members|employees|staff|yen))?';
const INSTEAD: readonly RegExp[] = [
  new RegExp(
    `(?<was>${NUMERAL})${UNIT}(?:では|じゃ)(?:なく(?:て)?|ない(?:です)?(?:、|。|よ|けど)?)、?(?:本当は|正しくは|実は)?(?<is>${NUMERAL})${UNIT}`,
    'u',
  ),
  new RegExp(
    String.raw`\bnot (?<was>${NUMERAL})${UNIT}(?: but|,) ?(?:it's |it is |actually )?(?<is>${NUMERAL})`,
    'u',
  ),
  new RegExp(String.raw`(?<is>${NUMERAL})${UNIT},? (?:and )?not (?<was>${NUMERAL})\b`, 'u'),
  new RegExp(String.raw`(?<is>${NUMERAL})${UNIT},? instead of (?<was>${NUMERAL})\b`, 'u'),
];

/** 「12人じゃなくて20人でした」, "20, not 12": a number that takes the place of another. Takes spoken text. */
export function replacedNumber(said: string): { was: number; is: number } | undefined {
  for (const pattern of INSTEAD) {
    const { was = '', is = '' } = pattern.exec(said)?.groups ?? {};
    const [before, now] = [parseNumeral(was.trim()), parseNumeral(is.trim())];
    if (before !== undefined && now !== undefined && before !== now) return { was: before, is: now };
  }
  return undefined;
}
