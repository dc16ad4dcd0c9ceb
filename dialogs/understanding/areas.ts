import { escaped } from './escaped.ts';
import { FUKUOKA_MUNICIPALITIES, type Municipality } from './municipalities.ts';
import { spoken } from './phrases.ts';
import {
  ADDRESS,
  EITHER,
  FUKUOKA_WARD,
  IN_KITAKYUSHU,
  INSIDE,
  OUTSIDE,
  OUTSIDE_FUKUOKA,
  outsideOf,
  RURAL_DISTRICT,
  WHOLE_AREA,
} from './place-names.ts';

/** What names tell of an area: pattern sources of places in it, outside it, and of what may be both. */
export type PlaceWords = {
  readonly inside: string;
  readonly outside: string;
  readonly either: string;
  /** 市内, 北九州市外: the area as a whole, and what is not in it */
  readonly within: string;
  readonly away: string;
};

/** An area to look for in a text. */
export type AreaPlaces = PlaceWords & {
  readonly pattern: RegExp;
  /** matches the names of the whole area, as against those of a part of it */
  readonly whole: RegExp;
};

const NEVER = '(?!)';

const kitakyushu: PlaceWords & { whole: RegExp } = {
  inside: INSIDE,
  outside: OUTSIDE,
  either: EITHER,
  within: '(?:北九州)?市内',
  away: '(?:北九州)?市外',
  whole: WHOLE_AREA,
};

/** Known by that name elsewhere too: 川崎町 of 宮城県, 芦屋 of 兵庫県; they count only where 福岡県 is said. */
const SHARED = /^(?:川崎|広川)$/u;
const SHARED_ALONE = /^(?:川崎|広川|芦屋|小郡|那珂川)$/u;
const SUFFIX_ROMAJI = { 市: 'city|shi', 町: 'town|machi', 村: 'village|mura' } as const;

/** A municipality by its name, in Japanese with any address, and in Latin letters. */
function named({ name, suffix, romaji, aloneToo }: Municipality): string[] {
  if (name === '北九州') return [IN_KITAKYUSHU];
  const short = aloneToo && !SHARED_ALONE.test(name);
  return [
    `福岡県の?${name}(?:${suffix}内|${suffix})?${ADDRESS}`,
    ...(SHARED.test(name) ? [] : [`${name}(?:${suffix}内|${suffix})${short ? '?' : ''}${ADDRESS}`]),
    // Koga City is in 茨城県 as well
    ...(SHARED.test(name) || romaji === 'koga'
      ? []
      : [String.raw`\b${romaji}[- ](?:${SUFFIX_ROMAJI[suffix]})\b`]),
    ...(short && romaji.length > 4 ? [String.raw`\b${romaji}\b`] : []),
    ...(name === '福岡' ? [`${FUKUOKA_WARD}${ADDRESS}|博多区?`] : []),
  ];
}

const fukuoka: PlaceWords & { whole: RegExp } = {
  inside: [
    `${RURAL_DISTRICT}(?:[^\\s、。,はがにでもをの]{1,5}[町村])?${ADDRESS}`,
    ...FUKUOKA_MUNICIPALITIES.flatMap(named),
    String.raw`福岡県内|福岡県|福岡|県内|筑豊|\bfukuoka(?: prefecture)?\b|\b(?:in|inside|within) the prefecture\b`,
  ].join('|'),
  outside: OUTSIDE_FUKUOKA,
  either: NEVER,
  within: '(?:福岡県|県)内',
  away: '(?:福岡)?県外',
  // 福岡 may be said of the city: 「福岡にはない」 leaves the rest of the prefecture open
  whole: /^(?:福岡県内?|県内|fukuoka prefecture|.*the prefecture)$/u,
};

const SUFFIX = /(?:市|区|町|村|県|府|都|道| city| town| village| prefecture)$/u;

/** An area of which nothing is known but its name. */
function unknownArea(name: string): PlaceWords & { whole: RegExp } {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const full = escaped(name);
  const base = escaped(name.slice(0, name.length - suffix.length));
  if (/[a-z]$/u.test(name)) {
    const itself = suffix === '' ? String.raw`\b${full}\b` : String.raw`\b${base}(?:${suffix})?\b`;
    return {
      inside: itself,
      outside: String.raw`\boutside (?:of )?${base}(?:${suffix})?\b`,
      either: NEVER,
      within: itself,
      away: `outside (?:of )?${base}`,
      whole: new RegExp(`^${itself}$`, 'u'),
    };
  }
  const itself =
    suffix === '' ? `${full}内?` : `${base}(?:${suffix}内|${suffix})${base.length > 1 ? '?' : ''}`;
  const general = suffix === '' ? `${full}内` : `(?:${base})?${suffix}内`;
  const away = suffix === '' ? `${full}外` : `(?:${base})?${suffix}外`;
  return {
    inside: `${itself}${ADDRESS}|${general}`,
    outside: `${away}|${full}以外`,
    either: NEVER,
    within: general,
    away,
    whole: new RegExp(`^(?:${itself}|${general})$`, 'u'),
  };
}

function municipalArea(own: Municipality): PlaceWords & { whole: RegExp } {
  const { name, suffix } = own;
  const general = String.raw`${suffix}内|\b(?:in|inside|within) the (?:${SUFFIX_ROMAJI[suffix]})\b`;
  const inside = named(own).join('|');
  return {
    inside: `${inside}|${general}`,
    outside: outsideOf(own),
    either: EITHER,
    within: `(?:${name})?${suffix}内`,
    away: `(?:${name})?${suffix}外`,
    whole: new RegExp(`^(?:${inside}|${general})$`, 'u'),
  };
}

const sameName = (name: string) => (municipality: Municipality) =>
  [
    municipality.name + municipality.suffix,
    ...SUFFIX_ROMAJI[municipality.suffix].split('|').map((suffix) => `${municipality.romaji} ${suffix}`),
    ...(municipality.aloneToo ? [municipality.name, municipality.romaji] : []),
  ].includes(name);

function wordsOf(area: string, name: string): PlaceWords & { whole: RegExp } {
  if (area === 'kitakyushu') return kitakyushu;
  if (area === 'fukuoka') return fukuoka;
  const own = FUKUOKA_MUNICIPALITIES.find(sameName(name));
  return own ? municipalArea(own) : unknownArea(name);
}

const made = new Map<string, AreaPlaces>();

/** The places of an area; one that is not known by its id is known by its name in the language of the talk. */
export function placesOf(area: string, name: string): AreaPlaces {
  const key = `${area} ${name}`;
  const known = made.get(key);
  if (known) return known;
  const words = wordsOf(area, spoken(name));
  const { inside, outside, either } = words;
  const places = {
    ...words,
    pattern: new RegExp(`(?<outside>${outside})|(?<inside>${inside})|(?<either>${either})`, 'gu'),
  };
  made.set(key, places);
  return places;
}
