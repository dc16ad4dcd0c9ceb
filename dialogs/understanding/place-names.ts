import { FUKUOKA_MUNICIPALITIES, OTHER_CITIES, OTHER_PREFECTURES } from './municipalities.ts';

export type Area = 'kitakyushu';
/** In the area, outside it, or somewhere that may be both (福岡). */
export type Place = 'inside' | 'outside' | 'either';

/** 北九州市小倉北区浅野3-8-1: what follows a place name as its address. */
const ADDRESS = String.raw`(?:[^\s、。,はがにでもを0-9]{1,8}(?:\d+(?:[-の]\d+|丁目|番地?|号)+){1,3})?`;
const WARD = '(?:門司|若松|戸畑|小倉北|小倉南|小倉|八幡東|八幡西)(?:区内|区)?|八幡(?![市浜町村東西])';
const WARD_ROMAJI = String.raw`\b(?:moji|wakamatsu|tobata|kokura(?:[- ]?(?:kita|minami))?|ya[hw]ata(?:[- ]?(?:higashi|nishi))?)(?:[- ]ku| ward)?\b`;
/** Quarters known by name. There are others elsewhere, and people called so: not after another place, and only before an office. */
const QUARTER =
  '(?<=^|[、。,]|[はが]|北九州市?の?|八幡[東西]区の?|若松区の?)(?:黒崎|折尾|ひびきの|(?:北九州)?学研都市(?:ひびきの)?|東田)(?=(?:に|の)?(?:ある)?(?:事業所|事務所|オフィス|拠点|本社|支社|支店|営業所|工場|店))';
export const INSIDE = String.raw`${QUARTER}|(?:福岡県)?北九州(?:市内|市|エリア|地域)?(?:の)?(?:(?:${WARD})${ADDRESS})?|(?<!会津|近江|郡上)(?:${WARD})${ADDRESS}|市内|\bkitakyush[uū](?:[- ]shi| city)?\b|${WARD_ROMAJI}|\b(?:in|inside|within) the city\b`;

const municipality = FUKUOKA_MUNICIPALITIES.filter(({ name }) => name !== '北九州').map(
  ({ name, suffix, aloneToo }) => `${name}(?:${suffix}内|${suffix})${aloneToo ? '?' : ''}`,
);

const prefecture = OTHER_PREFECTURES.map(({ name, suffix }) => {
  const long = name === '北海' ? '北海道' : `${name}(?:${suffix}内|${suffix}|市内|市)?`;
  return `${long}(?:[^\\s、。,はがにでもをの]{1,6}[市区町村])?`;
});
const city = OTHER_CITIES.map(({ name }) => `${name}(?:市内|市)?`);
const romajiWithCity = FUKUOKA_MUNICIPALITIES.filter(({ romaji }) => romaji !== 'kitakyushu').map(
  ({ romaji }) => romaji,
);
const romajiAlone = [
  ...FUKUOKA_MUNICIPALITIES.filter(
    ({ aloneToo, romaji }) => aloneToo && romaji !== 'kitakyushu' && romaji.length > 4,
  ),
  ...OTHER_PREFECTURES,
  ...OTHER_CITIES,
].map(({ romaji }) => romaji);
export const OUTSIDE = String.raw`(?:北九州)?市外|北九州以外|県外|海外|(?:福岡県)?福岡市(?:東|博多|中央|南|西|城南|早良)区|(?:福岡県)?(?:${[...municipality, ...prefecture, ...city].join('|')})|\b(?:${romajiWithCity.join('|')})[- ](?:city|shi|machi|town|village)\b|\b(?:${romajiAlone.join('|')})(?:[- ](?:city|shi|prefecture))?\b|\boutside (?:of )?(?:kitakyush[uū]|the city)\b`;
export const EITHER = String.raw`福岡(?:県内|県)?|\bfukuoka(?: prefecture)?\b`;
export const PLACES: Readonly<Record<Area, RegExp>> = {
  kitakyushu: new RegExp(`(?<outside>${OUTSIDE})|(?<inside>${INSIDE})|(?<either>${EITHER})`, 'gu'),
};
export const WHOLE_AREA =
  /^(?:(?:福岡県)?北九州(?:市内|市|エリア|地域)?の?|市内|kitakyush[uū].*|.*the city)$/u;

const farCities = OTHER_CITIES.filter(({ name }) => name !== '下関');
/** So far away that no reading of 北九州地域, whose borders nobody has drawn, takes it in. */
export const FAR_AWAY = String.raw`(?:福岡県)?福岡市(?:[^\s、。,はがにでもを]{1,3}区)?|(?:${prefecture.join('|')})|(?:${farCities.map(({ name }) => name).join('|')})(?:市内|市)?|県外|海外|\bfukuoka[- ](?:city|shi)\b|\b(?:${[...OTHER_PREFECTURES, ...farCities].map(({ romaji }) => romaji).join('|')})\b`;
