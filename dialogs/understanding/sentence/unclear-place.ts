import { placesOf } from '../areas.ts';

const NAME = '＿';
/** 「会社は福岡です」「福岡の株式会社です」: the text is about where the company is, and little else. */
const ABOUT_THE_PLACE = new RegExp(
  `^(?:[^、。]{0,10}(?:は|が|も|、))?${NAME}(?:の|に|で)?(?:ある|あり|会社|株式会社|有限会社|合同会社|法人|企業|事業所|本社|拠点|所在|して|い){0,8}(?:です|ます|になります|だ|なん(?:です)?|っす)?(?:けど|が|ね|よ)?[、。]?$|^(?:we are |we're |i am |i'm |our (?:company|office) is |the company is |it's )?(?:based |located )?(?:in |from )?${NAME}(?:[- ]based)?(?: company| firm)?[.!]?$`,
  'u',
);

/**
 * Whether a text names only a place that may lie in the area or outside it (福岡). Where it was asked for the place, any
 * such text will do; otherwise only one that is about nothing else. Takes spoken text.
 */
export function namesUnclearPlace(said: string, area: string, name: string, wasAsked: boolean): boolean {
  const { pattern } = placesOf(area, name);
  const hits = [...said.matchAll(pattern)];
  if (hits.length === 0 || !hits.every(({ groups }) => groups?.either !== undefined)) return false;
  return wasAsked || ABOUT_THE_PLACE.test(said.replace(pattern, NAME));
}

/** Whether a piece names any place, as far as the names of an area and of what lies around it tell. */
export const namesPlace = (piece: string, area: string, name: string): boolean =>
  piece.search(placesOf(area, name).pattern) >= 0;
