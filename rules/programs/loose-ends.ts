import type { Problem } from '../expectation.ts';
import { factsSchema, withFact } from '../facts.ts';
import { citation } from './citation.ts';
import type { ProgramData } from './program.ts';

type Key = string | number;

/** References that lead nowhere (tracks, readings, sections that the file does not have), and ids given twice. */
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
  for (const list of ['tracks', 'criteria', 'documents', 'schedule', 'review'] as const) {
    once(
      program[list].map(({ id }) => id),
      (at) => [list, at, 'id'],
      'an id',
    );
  }
  once(
    program.expenses.categories.map(({ id }) => id),
    (at) => ['expenses', 'categories', at, 'id'],
    'an id',
  );
  once(program.readings, (at) => ['readings', at], 'a reading');
  once(program.consultation, (at) => ['consultation', at], 'a topic');

  const trackIds = program.tracks.map(({ id }) => id);
  program.criteria.forEach(({ tracks }, at) => {
    tracks?.forEach((track, index) => {
      const expected = `a track of this file (${trackIds.join(', ')}), not ${track}`;
      expect(trackIds.includes(track), ['criteria', at, 'tracks', index], expected);
    });
  });

  const titles = Object.values(program.document.sections).join(', ');
  visit(program, [], (path, key, value) => {
    if (path.at(-2) === 'cite' && typeof value === 'string') {
      const expected = `a section of document.sections (${titles}) with the number of its paragraph, not ${value}`;
      expect(citation(program, value) !== undefined, path, expected);
    }
    if (key === 'reading' && typeof value === 'string') {
      const expected = `a reading of this file (${program.readings.join(', ')}), not ${value}`;
      expect(program.readings.includes(value), path, expected);
    }
  });

  program.documents.forEach(({ needed }, at) => {
    if (needed === 'always') return;
    const can = factsSchema.safeParse(withFact({}, needed.fact, needed.is)).success;
    expect(can, ['documents', at, 'needed', 'is'], `a value that ${needed.fact} can have, not ${needed.is}`);
  });

  const { intake, activityPeriod } = program;
  const opened = Date.parse(`${intake.opens}T00:00:00+09:00`) < Date.parse(intake.closes);
  expect(opened, ['intake', 'closes'], `a time after intake.opens (${intake.opens})`);
  const began = activityPeriod.from <= activityPeriod.to;
  expect(began, ['activityPeriod', 'to'], `a date after activityPeriod.from (${activityPeriod.from})`);
  return found;
}

function visit(
  value: unknown,
  path: readonly Key[],
  look: (path: readonly Key[], key: Key, value: unknown) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    look([...path, key], key, inner);
    visit(inner, [...path, key], look);
  }
}
