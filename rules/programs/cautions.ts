import { usedFacts } from '../used-facts.ts';
import type { Caution } from './caution.ts';
import { citation } from './citation.ts';
import type { Program } from './program.ts';
import { visit } from './visit.ts';

/** What in a program file is probably a slip, although it can be read: caps, entries that nothing uses, old dates. */
export const cautions = (program: Program): Caution[] => [
  ...ofCaps(program),
  ...ofTracks(program),
  ...ofUnused(program),
  ...ofFacts(program),
  ...oldDates(program),
  ...ofContact(program),
];

const warning = (code: Caution['code'], path: Caution['path'], params: Caution['params']): Caution => ({
  severity: 'warning',
  code,
  path,
  params,
});

function ofCaps({ tracks, expenses }: Program): Caution[] {
  const { roundedTo, categories } = expenses;
  const uneven = tracks.flatMap(({ cap }, at): Caution[] =>
    cap % roundedTo === 0
      ? []
      : [
          {
            severity: 'error',
            code: 'capNotRounded',
            path: ['tracks', at, 'cap'],
            params: { cap, roundedTo, least: cap - (cap % roundedTo) },
          },
        ],
  );
  // where every category may only be a part of the whole, and the parts do not make a whole, nothing is left to count
  const shares = categories.map(({ shareLimit }) =>
    shareLimit ? shareLimit.numerator / shareLimit.denominator : 1,
  );
  const outOfReach = shares.reduce((sum, share) => sum + share, 0) < 1;
  return [...uneven, ...(outOfReach ? [warning('capOutOfReach', ['expenses', 'categories'], {})] : [])];
}

/** Two tracks that nothing tells apart: a cap or a rate was probably copied and not changed. */
function ofTracks({ tracks, binding }: Program): Caution[] {
  const told = tracks.map(({ id, cap, rate }) => JSON.stringify([cap, rate, [...(binding.get(id) ?? [])]]));
  return tracks.flatMap(({ id }, at): Caution[] => {
    const first = told.indexOf(told[at] ?? '');
    if (first === at) return [];
    const params = { track: id, other: tracks[first]?.id ?? '' };
    return [warning('tracksAlike', ['tracks', at, 'cap'], params)];
  });
}

/** Sections that nothing cites, readings that nothing rests on, registries that no criterion asks for. */
function ofUnused(program: Program): Caution[] {
  const cited = new Set<string>();
  const read = new Set<string>();
  visit(program, [], (path, key, value) => {
    if (typeof value !== 'string') return;
    if (key === 'cite' || path.at(-2) === 'cite') cited.add(citation(program, value)?.section ?? '');
    if (key === 'reading' || path.at(-2) === 'reading') read.add(value);
  });
  const registries = new Set(
    program.criteria.flatMap((criterion) => ('registry' in criterion ? [criterion.registry] : [])),
  );
  return [
    ...Object.keys(program.document.sections)
      .filter((section) => !cited.has(section))
      .map((section) => warning('sectionUnused', ['document', 'sections', section], { name: section })),
    ...program.readings.flatMap((reading, at) =>
      read.has(reading) ? [] : [warning('readingUnused', ['readings', at], { name: reading })],
    ),
    ...(program.registries ?? []).flatMap(({ id }, at) =>
      registries.has(id) ? [] : [warning('registryUnused', ['registries', at, 'id'], { name: id })],
    ),
  ];
}

/** Facts that a question or a paper names, and that nothing else needs: nobody is asked for them. */
function ofFacts(program: Program): Caution[] {
  const used = usedFacts(program);
  return [
    ...program.questions.flatMap(({ facts }, at) =>
      facts.flatMap((fact, index) =>
        used.has(fact) ? [] : [warning('questionFactUnused', ['questions', at, 'facts', index], { fact })],
      ),
    ),
    ...program.documents.flatMap(({ needed, varies }, at) => {
      const fact = typeof needed === 'object' && 'fact' in needed ? needed.fact : undefined;
      return [
        ...(fact === undefined || used.has(fact)
          ? []
          : [warning('documentFactUnused', ['documents', at, 'needed'], { fact })]),
        ...(varies === undefined || used.has(varies)
          ? []
          : [warning('documentFactUnused', ['documents', at, 'varies'], { fact: varies })]),
      ];
    }),
  ];
}

/** Dates from before the fiscal year: probably those of the edition that the file was copied from. */
function oldDates({ fiscalYear, schedule, terms, documents }: Program): Caution[] {
  const begins = `${fiscalYear}-04-01`;
  const old = (path: Caution['path'], date: string | undefined): Caution[] =>
    date === undefined || date >= begins.slice(0, date.length)
      ? []
      : [warning('dateOld', path, { date, year: fiscalYear })];
  const inFigures = (list: 'terms' | 'documents', entries: typeof terms | typeof documents) =>
    entries.flatMap(({ figures = {} }, at) =>
      Object.entries(figures).flatMap(([name, value]) =>
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? old([list, at, 'figures', name], value)
          : [],
      ),
    );
  return [
    ...schedule.flatMap(({ day, month }, at) => [
      ...old(['schedule', at, 'day'], day),
      ...old(['schedule', at, 'month'], month),
    ]),
    ...inFigures('terms', terms),
    ...inFigures('documents', documents),
  ];
}

function ofContact({ contact, intake, adoptions }: Program): Caution[] {
  return [
    ...(contact.mail === undefined && contact.phone === undefined
      ? [{ severity: 'error', code: 'noContact', path: ['contact'], params: {} } as const]
      : []),
    ...(intake.additionalRound && !adoptions
      ? [
          {
            severity: 'error',
            code: 'roundWithoutAdoptions',
            path: ['intake', 'additionalRound'],
            params: {},
          } as const,
        ]
      : []),
  ];
}
