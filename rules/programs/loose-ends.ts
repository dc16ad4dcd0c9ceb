import type { Problem } from '../expectation.ts';
import { type FactPath, hasFewValues, isFactPath, withFact } from '../fact-path.ts';
import { factsSchema, UNLISTED, UNSORTED } from '../facts.ts';
import { citation } from './citation.ts';
import { dateProblems } from './loose-dates.ts';
import type { ProgramData } from './program.ts';
import { type Key, visit } from './visit.ts';

/** What no single value of a program file shows to be wrong: references that lead nowhere, ids given twice, dates. */
export function looseEnds(program: ProgramData): Problem[] {
  const found: Problem[] = [];
  const expect = (holds: boolean, path: readonly Key[], expected: string) => {
    if (!holds) found.push({ path, expected });
  };
  const once = (names: readonly string[], pathOf: (at: number) => Key[], kind: string) => {
    names.forEach((name, at) => {
      expect(names.indexOf(name) === at, pathOf(at), `${kind} that is not used twice, not ${name}`);
    });
  };
  const { expenses, tracks } = program;
  for (const list of [
    'tracks',
    'criteria',
    'questions',
    'documents',
    'schedule',
    'terms',
    'review',
  ] as const) {
    once(
      program[list].map(({ id }) => id),
      (at) => [list, at, 'id'],
      'an id',
    );
  }
  const frames = program.frames ?? [];
  once(
    frames.map(({ id }) => id),
    (at) => ['frames', at, 'id'],
    'an id',
  );
  frames.forEach(({ id, suits }, at) => {
    // the first that suits is named
    const same = frames
      .slice(0, at)
      .find((one) => one.suits.fact === suits.fact && one.suits.is === suits.is);
    const expected = `something else than of ${same?.id}: ${id} would never be named`;
    expect(same === undefined, ['frames', at, 'suits'], expected);
  });
  for (const list of ['categories', 'notSupported'] as const) {
    once(
      expenses[list].map(({ id }) => id),
      (at) => ['expenses', list, at, 'id'],
      'an id',
    );
  }
  once(program.readings, (at) => ['readings', at], 'a reading');
  once(program.consultation, (at) => ['consultation', at], 'a topic');

  const trackIds = tracks.map(({ id }) => id);
  program.criteria.forEach(({ tracks: bound }, at) => {
    bound?.forEach((track, index) => {
      const expected = `a track of this file (${trackIds.join(', ')}), not ${track}`;
      expect(trackIds.includes(track), ['criteria', at, 'tracks', index], expected);
    });
  });

  program.documents.forEach(({ needed, varies }, at) => {
    const few = varies === undefined || hasFewValues(varies);
    expect(few, ['documents', at, 'varies'], `a fact with a list of values, not ${varies}`);
    if (typeof needed === 'string' || !('track' in needed)) return;
    const expected = `a track of this file (${trackIds.join(', ')}), not ${needed.track}`;
    expect(trackIds.includes(needed.track), ['documents', at, 'needed', 'track'], expected);
  });

  const titles = Object.values(program.document.sections).join(', ');
  visit(program, [], (path, key, value) => {
    if (path.at(-2) === 'cite' && typeof value === 'string') {
      const expected = `a section of document.sections (${titles}) with the number of its paragraph, not ${value}`;
      expect(citation(program, value) !== undefined, path, expected);
    }
    if ((key === 'reading' || path.at(-2) === 'reading') && typeof value === 'string') {
      const expected = `a reading of this file (${program.readings.join(', ')}), not ${value}`;
      expect(program.readings.includes(value), path, expected);
    }
    if (key === 'is' && (typeof value === 'string' || typeof value === 'boolean')) {
      const fact = factBeside(program, path);
      const can = fact !== undefined && factsSchema.safeParse(withFact({}, fact, value)).success;
      expect(can, path, `a value that ${fact ?? 'the fact'} can have, not ${value}`);
    }
  });
  for (const problem of [
    ...expenseProblems(program),
    ...dateProblems(program),
    ...questionProblems(program),
  ]) {
    found.push(problem);
  }
  return found;
}

/** The fact that stands beside an `is`. */
function factBeside(program: ProgramData, path: readonly Key[]): FactPath | undefined {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<Key, unknown>)[key], program);
  const { fact } = parent as { fact?: unknown };
  return typeof fact === 'string' && isFactPath(fact) ? fact : undefined;
}

function expenseProblems({ expenses }: ProgramData): Problem[] {
  const ids = expenses.categories.map(({ id }) => id);
  const named = expenses.categories.flatMap(({ id, otherwise }, at): Problem[] =>
    otherwise === undefined || (ids.includes(otherwise) && otherwise !== id)
      ? []
      : [
          {
            path: ['expenses', 'categories', at, 'otherwise'],
            expected: `another category of this file (${ids.join(', ')}), not ${otherwise}`,
          },
        ],
  );
  const reserved = (['categories', 'notSupported'] as const).flatMap((list) =>
    expenses[list].flatMap(({ id }, at): Problem[] =>
      RESERVED.has(id)
        ? [
            {
              path: ['expenses', list, at, 'id'],
              expected: `another id than ${id}, which has a meaning of its own`,
            },
          ]
        : [],
    ),
  );
  const limited = expenses.categories.findIndex(({ shareLimit }) => shareLimit !== undefined);
  return [
    ...named,
    ...reserved,
    ...(expenses.academic && limited >= 0
      ? [
          {
            path: ['expenses', 'categories', limited, 'shareLimit'],
            expected: 'no shareLimit in a program with expenses.academic: the two together have no rule yet',
          },
        ]
      : []),
  ];
}

const RESERVED: ReadonlySet<string> = new Set([UNSORTED, UNLISTED]);

/** A question in a program's own words asks for yes or no, or by itself for what was looked up elsewhere. */
function questionProblems({ questions }: ProgramData): Problem[] {
  return questions.flatMap(({ facts }, at) =>
    facts.flatMap((fact, index): Problem[] =>
      factsSchema.safeParse(withFact({}, fact, true)).success || isConfirmation(fact, facts)
        ? []
        : [{ path: ['questions', at, 'facts', index], expected: `a fact of yes or no, not ${fact}` }],
    ),
  );
}

const isConfirmation = (fact: FactPath, { length }: readonly FactPath[]): boolean =>
  length === 1 && fact.startsWith('confirmed.');
