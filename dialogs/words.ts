import i18next, { type Resource } from 'i18next';
import { formatDay, formatMoment, formatMonth, formatYen } from './format.ts';
import type { Locale } from './locale.ts';

/** Values that a text is filled with. */
export type Params = Readonly<Record<string, string | number>>;

/** Everything that a person reads, in one language. */
export type Words = {
  readonly locale: Locale;
  /** @throws MissingWordsError where the language has no such text */
  readonly t: (key: string, params?: Params) => string;
  /** the text, or undefined where there is none: for texts that only some entries have */
  readonly maybe: (key: string, params?: Params) => string | undefined;
  readonly yen: (yen: number) => string;
  /** `day`: YYYY-MM-DD */
  readonly day: (day: string) => string;
  /** `moment`: ISO 8601 with offset, told in JST */
  readonly moment: (moment: string) => string;
  readonly month: (month: string, part?: 'early' | 'middle' | 'late') => string;
  readonly list: (items: readonly string[]) => string;
  /** sentences one after the other, as the language puts them; empty ones are left out */
  readonly sentences: (parts: readonly string[]) => string;
};

/** What i18next gives back where there is no text; no text is ever this. */
const MISSING = '\u0000';

export class MissingWordsError extends Error {
  constructor(locale: Locale, key: string) {
    super(`locales/${locale}: no text for ${key}`);
    this.name = 'MissingWordsError';
  }
}

/** A text has a place, e.g. `{{count}}`, that nothing fills. */
export class UnfilledTextError extends Error {
  readonly place: string;

  constructor(locale: Locale, place: string) {
    super(`locales/${locale}: nothing to fill ${place} with`);
    this.name = 'UnfilledTextError';
    this.place = place;
  }
}

/** Texts by language and namespace (a file in `locales/<language>/`, e.g. `questions` or `programs/hagukumi-r7`). */
export type WordFiles = Readonly<Record<Locale, Resource[string]>>;

export function createWords(files: WordFiles): (locale: Locale) => Words {
  const made = { ja: wordsIn('ja', files), en: wordsIn('en', files) };
  return (locale) => made[locale];
}

function wordsIn(locale: Locale, files: WordFiles): Words {
  const instance = i18next.createInstance();
  // resources are given, so initialising ends before this call returns
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: files[locale] },
    ns: Object.keys(files[locale]),
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text: string, found: string[]) => {
      throw new UnfilledTextError(locale, found[0] ?? '');
    },
  });
  const lookUp = (key: string, params: Params): string | undefined => {
    const text = instance.t(key, { ...params, defaultValue: MISSING });
    return text === MISSING ? undefined : text;
  };
  // most texts take no values: they are looked up once
  const fixed = new Map<string, string | undefined>();
  const maybe = (key: string, params?: Params): string | undefined => {
    if (params) return lookUp(key, params);
    if (!fixed.has(key)) fixed.set(key, lookUp(key, {}));
    return fixed.get(key);
  };
  const t = (key: string, params?: Params): string => {
    const text = maybe(key, params);
    if (text === undefined) throw new MissingWordsError(locale, key);
    return text;
  };
  const part = (name: 'early' | 'middle' | 'late', month: string) => t(`format:part.${name}`, { month });
  return {
    locale,
    t,
    maybe,
    yen: (yen) => formatYen(yen, locale),
    day: (day) => formatDay(day, locale),
    moment: (moment) => formatMoment(moment, locale),
    month: (month, which) => (which ? part(which, formatMonth(month, locale)) : formatMonth(month, locale)),
    list: (items) => items.join(t('format:listSeparator')),
    sentences: (parts) => parts.filter((part) => part !== '').join(locale === 'ja' ? '' : ' '),
  };
}
