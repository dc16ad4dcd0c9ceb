import type { Program } from '../rules/programs/program.ts';
import { formatRate } from './format.ts';
import type { Params, Words } from './words.ts';

type Where = { readonly words: Words; readonly program: Program };

/** A text about the program itself, from `locales/<language>/programs/<id>.json`, filled from the program file. */
export const programText = (where: Where, key: string): string =>
  where.words.t(`programs/${where.program.id}:${key}`, figuresOf(where));

/** The same, where not every program has such a text. */
export const maybeProgramText = (where: Where, key: string): string | undefined =>
  where.words.maybe(`programs/${where.program.id}:${key}`, figuresOf(where));

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
  const corporations = program.criteria.find((criterion) => criterion.rule === 'minimumCorporations');
  const rate = program.tracks[0]?.rate;
  return {
    opens: words.day(program.intake.opens),
    closes: words.moment(program.intake.closes),
    until: words.day(program.activityPeriod.to),
    adoptions: program.adoptions.about,
    ...(rate && { rate: formatRate(rate) }),
    ...(corporations && {
      minimum: corporations.minimum,
      track: words.list(
        (corporations.tracks ?? []).map((track) => words.t(`programs/${program.id}:tracks.${track}.name`)),
      ),
    }),
  };
}
