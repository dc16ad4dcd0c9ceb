import {
  FUKUOKA_MUNICIPALITIES,
  type Municipality,
  OTHER_CITIES,
  OTHER_PREFECTURES,
} from './municipalities.ts';

/** In the area, outside it, or somewhere that may be both (福岡). */
export type Place = 'inside' | 'outside' | 'either';

/** 北九州市小倉北区浅野3-8-1: what follows a place name as its address. */
export const ADDRESS = String.raw`(?:[^\s、。,はがにでもを0-9]{1,8}(?:\d+(?:[-の]\d+|丁目|番地?|号)+){1,3})?`;
const WARD = '(?:門司|若松|戸畑|小倉北|小倉南|小倉|八幡東|八幡西)(?:区内|区)?|八幡(?![市浜町村東西])';
const WARD_ROMAJI = String.raw`\b(?:moji|wakamatsu|tobata|kokura(?:[- ]?(?:kita|minami))?|ya[hw]ata(?:[- ]?(?:higashi|nishi))?)(?:[- ]ku| ward)?\b`;
/** Quarters known by name. There are others elsewhere, and people called so: not after another place, and only before an office. */
const QUARTER =
  '(?<=^|[、。,]|[はが]|北九州市?の?|八幡[東西]区の?|若松区の?)(?:黒崎|折尾|ひびきの|(?:北九州)?学研都市(?:ひびきの)?|東田)(?=(?:に|の)?(?:ある)?(?:事業所|事務所|オフィス|拠点|本社|支社|支店|営業所|工場|店))';
export const IN_KITAKYUSHU = String.raw`${QUARTER}|(?:福岡県)?北九州(?:市内|市|エリア|地域)?(?:の)?(?:(?:${WARD})${ADDRESS})?|(?<!会津|近江|郡上)(?:${WARD})${ADDRESS}|\bkitakyush[uū](?:[- ]shi| city)?\b|${WARD_ROMAJI}`;
export const INSIDE = String.raw`${IN_KITAKYUSHU}|市内|\b(?:in|inside|within) the city\b`;

export const FUKUOKA_WARD = '(?:福岡県)?福岡市(?:東|博多|中央|南|西|城南|早良)区';
const municipality = ({ name, suffix, aloneToo }: Municipality): string =>
  `${name}(?:${suffix}内|${suffix})${aloneToo ? '?' : ''}`;

const prefecture = OTHER_PREFECTURES.map(({ name, suffix }) => {
  const long = name === '北海' ? '北海道' : `${name}(?:${suffix}内|${suffix}|市内|市)?`;
  return `${long}(?:[^\\s、。,はがにでもをの]{1,6}[市区町村])?`;
});
const city = OTHER_CITIES.map(({ name }) => `${name}(?:市内|市)?`);
const elsewhere = [...prefecture, ...city];

const ROMAJI_SUFFIX = 'city|shi|machi|town|village';
/** In Latin letters a short name is a part of too many words to count alone. */
const romajiAlone = ({ aloneToo, romaji }: Municipality): boolean => aloneToo && romaji.length > 4;

const abroad = String.raw`海外|\b(?:${[...OTHER_PREFECTURES, ...OTHER_CITIES].map(({ romaji }) => romaji).join('|')})(?:[- ](?:city|shi|prefecture))?\b`;

/** Outside Fukuoka prefecture. */
export const OUTSIDE_FUKUOKA = String.raw`福岡県外|福岡(?:県)?以外|県外|(?:${elsewhere.join('|')})|${abroad}|\boutside (?:of )?(?:fukuoka(?: prefecture)?|the prefecture)\b`;

/** 郡 of Fukuoka prefecture: towns and villages lie in them, cities do not. */
export const RURAL_DISTRICT =
  '(?:福岡県)?(?:糟屋|粕屋|かすや|遠賀|鞍手|嘉穂|朝倉|三井|三潴|八女|田川|京都|築上)郡';

/** Outside one municipality of Fukuoka prefecture, as far as names tell. */
export function outsideOf(own: Municipality): string {
  const others = FUKUOKA_MUNICIPALITIES.filter(({ name }) => name !== own.name && name !== '北九州');
  const withCity = others.map(({ romaji }) => romaji).join('|');
  const alone = others.filter(romajiAlone).map(({ romaji }) => romaji);
  const { name, suffix } = own;
  return [
    `(?:${name})?${suffix}外|${name}以外|県外`,
    ...(suffix === '市' ? [`${RURAL_DISTRICT}(?:[^\\s、。,はがにでもをの]{1,5}[町村])?${ADDRESS}`] : []),
    ...(name === '福岡' ? [] : [FUKUOKA_WARD]),
    `(?:福岡県)?(?:${[...others.map(municipality), ...elsewhere].join('|')})`,
    ...(name === '北九州' ? [] : [IN_KITAKYUSHU]),
    String.raw`\b(?:${withCity})[- ](?:${ROMAJI_SUFFIX})\b|\b(?:${alone.join('|')})(?:[- ](?:city|shi))?\b|${abroad}`,
    String.raw`\boutside (?:of )?(?:${own.romaji.replace(/kyushu$/, 'kyush[uū]')}|the (?:city|town|village))\b`,
  ].join('|');
}

const kitakyushu: Municipality = { name: '北九州', suffix: '市', romaji: 'kitakyushu', aloneToo: true };
export const OUTSIDE = outsideOf(kitakyushu);
export const EITHER = String.raw`福岡(?:県内|県)?|\bfukuoka(?: prefecture)?\b`;
export const WHOLE_AREA =
  /^(?:(?:福岡県)?北九州(?:市内|市|エリア|地域)?の?|市内|kitakyush[uū].*|.*the city)$/u;

const farCities = OTHER_CITIES.filter(({ name }) => name !== '下関');
/** So far away that no reading of 北九州地域, whose borders nobody has drawn, takes it in. */
export const FAR_AWAY = String.raw`(?:福岡県)?福岡市(?:[^\s、。,はがにでもを]{1,3}区)?|(?:${prefecture.join('|')})|(?:${farCities.map(({ name }) => name).join('|')})(?:市内|市)?|県外|海外|\bfukuoka[- ](?:city|shi)\b|\b(?:${[...OTHER_PREFECTURES, ...farCities].map(({ romaji }) => romaji).join('|')})\b`;
