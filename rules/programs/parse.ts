import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { citation } from './citation.ts';
import { type Program, type ProgramData, programSchema } from './program.ts';

/** One thing that is wrong in a program file. */
export type ProgramProblem = { line: number; key: string; expected: string };

/** A program file that cannot be used. The message names file, line, key and what was expected, a problem a line. */
export class ProgramFileError extends Error {
  readonly file: string;
  readonly problems: readonly ProgramProblem[];

  constructor(file: string, problems: readonly ProgramProblem[]) {
    super(
      problems.map(({ line, key, expected }) => `${file}:${line}: ${key}: expected ${expected}`).join('\n'),
    );
    this.name = 'ProgramFileError';
    this.file = file;
    this.problems = problems;
  }
}

type Key = string | number;

/**
 * Reads and checks a program file.
 * @throws ProgramFileError with every problem found, not only the first
 */
export function parseProgram(text: string, file: string): Program {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (yaml.errors.length > 0) {
    throw new ProgramFileError(
      file,
      yaml.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        key: '(file)',
        expected: `YAML that can be read (${error.message})`,
      })),
    );
  }
  const lineOf = (path: readonly Key[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };

  const parsed = programSchema.safeParse(yaml.toJS());
  if (!parsed.success) {
    throw new ProgramFileError(
      file,
      parsed.error.issues.flatMap((issue) =>
        problemsOf(issue).map(({ path, expected }) => problem(path, expected)),
      ),
    );
  }
  const loose = looseEnds(parsed.data);
  if (loose.length > 0) {
    throw new ProgramFileError(
      file,
      loose.map(({ path, expected }) => problem(path, expected)),
    );
  }
  return withLookups(parsed.data);

  function problem(path: readonly Key[], expected: string): ProgramProblem {
    return { line: lineOf(path), key: path.join('.') || '(file)', expected };
  }
}

type Found = { path: readonly Key[]; expected: string };

function problemsOf(issue: z.core.$ZodIssue): Found[] {
  const path = issue.path as Key[];
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, expected: issue.expected === 'record' ? 'keys with values' : `a ${issue.expected}` }];
    case 'invalid_value':
      return [{ path, expected: `one of ${issue.values.map(String).join(', ')}` }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], expected: 'no such key here' }));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? [{ path, expected: `one of ${issue.options.map(String).join(', ')}` }]
        : [{ path, expected: 'one of the forms described in rules/programs/program.ts' }];
    case 'too_small':
      return [{ path, expected: `at least ${issue.minimum}${issue.origin === 'array' ? ' entries' : ''}` }];
    case 'too_big':
      return [{ path, expected: `at most ${issue.maximum}` }];
    default:
      return [{ path, expected: issue.message }];
  }
}

/** References that lead nowhere: tracks, readings and sections that the file does not have, ids given twice. */
function looseEnds(program: ProgramData): Found[] {
  const found: Found[] = [];
  const expect = (holds: boolean, path: readonly Key[], expected: string) => {
    if (!holds) found.push({ path, expected });
  };
  const trackIds = program.tracks.map((track) => track.id);
  const readings = new Set(program.readings);

  const unique = (list: readonly { id: string }[], name: keyof ProgramData) => {
    list.forEach(({ id }, at) => {
      expect(
        list.findIndex((other) => other.id === id) === at,
        [name, at, 'id'],
        `an id that is not used twice, not ${id}`,
      );
    });
  };
  unique(program.tracks, 'tracks');
  unique(program.criteria, 'criteria');
  unique(program.documents, 'documents');
  unique(program.schedule, 'schedule');
  unique(program.review, 'review');

  program.criteria.forEach(({ tracks }, at) => {
    tracks?.forEach((track, index) => {
      expect(
        trackIds.includes(track),
        ['criteria', at, 'tracks', index],
        `a track of this file (${trackIds.join(', ')})`,
      );
    });
  });
  const titles = Object.values(program.document.sections).join(', ');
  visit(program, [], (path, key, value) => {
    if (path.at(-2) === 'cite' && typeof value === 'string') {
      expect(citation(program, value) !== undefined, path, `a section of document.sections (${titles})`);
    }
    if (key === 'reading' && typeof value === 'string') {
      expect(readings.has(value), path, `a reading of this file (${[...readings].join(', ')})`);
    }
  });
  expect(
    program.intake.opens <= program.intake.closes.slice(0, 10),
    ['intake', 'closes'],
    'a time after intake.opens',
  );
  expect(
    program.activityPeriod.from <= program.activityPeriod.to,
    ['activityPeriod', 'to'],
    'a date after from',
  );
  return found;
}

function visit(
  value: unknown,
  path: Key[],
  look: (path: readonly Key[], key: Key, value: unknown) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    look([...path, key], key, inner);
    visit(inner, [...path, key], look);
  }
}

function withLookups(data: ProgramData): Program {
  const binding = new Map(
    data.tracks.map(({ id }) => [
      id,
      new Set(
        data.criteria.filter(({ tracks }) => tracks?.includes(id) ?? true).map((criterion) => criterion.id),
      ),
    ]),
  );
  return Object.freeze({
    ...data,
    binding,
    categories: new Set(data.expenses.categories.map((category) => category.id)),
    intakeOpens: Date.parse(`${data.intake.opens}T00:00:00+09:00`),
    intakeCloses: Date.parse(data.intake.closes),
  });
}
