import { ratesBySize } from '../rules/estimate.ts';
import type { Figures, Program } from '../rules/programs/program.ts';
import { formatMonthName, formatRate } from './format.ts';
import { remembered } from './remembered.ts';
import type { Params, Words } from './words.ts';

type Where = { readonly words: Words; readonly program: Program };

/** A text about the program itself, from `locales/<language>/programs/<id>.json`, filled from the program file. */
export const programText = (where: Where, key: string, more?: Params): string =>
  more
    ? where.words.t(keyOf(where, key), { ...figuresOf(where), ...more })
    : always(where, key, () => where.words.t(keyOf(where, key), figuresOf(where)));

/** The same, where not every program has such a text. */
export const maybeProgramText = (where: Where, key: string, more?: Params): string | undefined =>
  more
    ? where.words.maybe(keyOf(where, key), { ...figuresOf(where), ...more })
    : maybe(where, key, () => where.words.maybe(keyOf(where, key), figuresOf(where)));

const keyOf = ({ program }: Where, key: string): string => `programs/${program.id}:${key}`;

// without values of the case a text is the same every time
const always = remembered<string>();
const maybe = remembered<string | undefined>();

/** The name of an area, a tax, a registry …, by its key, e.g. `area.kitakyushu`; a program may bring names of its own. */
export const nameOf = (where: Where, key: string): string =>
  maybeProgramText(where, `names.${key}`) ??
  where.words.maybe(`names:${key}`) ??
  programText(where, `names.${key}`);

const figures = new WeakMap<Program, Map<string, Params>>();

/** What a program's texts can be filled with, so that no figure is typed twice. */
function figuresOf({ words, program }: Where): Params {
  const byLocale = figures.get(program) ?? new Map<string, Params>();
  figures.set(program, byLocale);
  const made = byLocale.get(words.locale) ?? figuresIn({ words, program });
  byLocale.set(words.locale, made);
  return made;
}

function figuresIn({ words, program }: Where): Params {
  const { intake, activityPeriod, adoptions, contact, tracks, criteria, expenses } = program;
  const corporations = criteria.find((criterion) => criterion.rule === 'minimumCorporations');
  const nameOfTrack = (track: string) => words.t(`programs/${program.id}:tracks.${track}.name`);
  return {
    opens: words.day(intake.opens),
    closes: words.moment(intake.closes),
    ...(activityPeriod.to && { until: words.day(activityPeriod.to) }),
    ...(activityPeriod.months && { months: activityPeriod.months }),
    ...(adoptions && { adoptions: adoptions.about }),
    ...(contact.mail && { mail: contact.mail }),
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.fax && { fax: contact.fax }),
    ...told(words, contact.figures),
    ...(expenses.academic && {
      academicRate: formatRate(expenses.academic.rate),
      academicShare: formatRate(expenses.academic.share),
    }),
    ...Object.assign(
      {},
      ...tracks.map(({ id, rate, cap }) => ({ [`cap_${id}`]: words.yen(cap), ...ratesIn(id, rate) })),
    ),
    ...(corporations && {
      minimum: corporations.minimum,
      track: words.list((corporations.tracks ?? []).map(nameOfTrack)),
    }),
  };
}

/** `rate_practice`, or `rateSmall_trial` and `rateOther_trial`; without the track where it is the first one's. */
const ratesIn = (track: string, rate: Program['tracks'][number]['rate']): Params =>
  ratesBySize(rate)
    ? { [`rateSmall_${track}`]: formatRate(rate.small), [`rateOther_${track}`]: formatRate(rate.other) }
    : { [`rate_${track}`]: formatRate(rate) };

/** Figures of a program file as people read them: amounts of yen by their name, dates by their form. */
export function told(words: Words, figures: Figures | undefined): Params {
  return Object.fromEntries(
    Object.entries(figures ?? {}).map(([name, value]) => {
      if (typeof value === 'number') {
        if (name === 'month') return [name, formatMonthName(value, words.locale)];
        return [name, /Yen$/.test(name) ? words.yen(value) : value];
      }
      return [name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.day(value) : value];
    }),
  );
}
