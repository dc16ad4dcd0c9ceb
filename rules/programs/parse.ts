import { type Alias, type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { SupportTerms } from '../estimate.ts';
import { expectation, problemsIn } from '../expectation.ts';
import { looseEnds } from './loose-ends.ts';
import { placeOf } from './place.ts';
import { type Program, type ProgramData, programSchema, type Track } from './program.ts';

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

/**
 * Reads and checks a program file.
 * @param hash of the text: SHA-256, in hex
 * @throws ProgramFileError with every problem found, not only the first; of a file that is no YAML only the first,
 * because the others mostly follow from it
 */
export function parseProgram(text: string, file: string, hash: string): Program {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unreadable = firstUnreadable(yaml);
  if (unreadable) {
    const { line } = lines.linePos(unreadable.offset);
    throw new ProgramFileError(file, [{ line, key: '(file)', expected: unreadable.expected }]);
  }
  const parsed = programSchema.safeParse(yaml.toJS(), { error: expectation });
  const problems = parsed.success ? looseEnds(parsed.data) : problemsIn(parsed.error);
  if (parsed.success && problems.length === 0) return withLookups(parsed.data, hash);
  throw new ProgramFileError(
    file,
    problems
      .map(({ path, expected }) => {
        const { line, key, missing } = placeOf(yaml, lines, path);
        return { line, key, expected: missing ? `${expected}; it is missing` : expected };
      })
      .sort((one, other) => one.line - other.line),
  );
}

/** What is no YAML, or a reference to another place: nobody writes one on purpose, but a text can begin with `*`. */
function firstUnreadable(yaml: Document.Parsed): { offset: number; expected: string } | undefined {
  const [broken] = yaml.errors;
  if (broken) return { offset: broken.pos[0], expected: `readable YAML: ${broken.message}` };
  let alias: Alias | undefined;
  visit(yaml, {
    Alias: (_key, node) => {
      alias = node;
      return visit.BREAK;
    },
  });
  return alias && { offset: alias.range?.[0] ?? 0, expected: `quotes around *${alias.source}` };
}

function withLookups(data: ProgramData, hash: string): Program {
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
    support: new Map(data.tracks.map((track) => [track.id, supportOf(data, track)])),
    categories: new Set(data.expenses.categories.map((category) => category.id)),
    intakeOpens: Date.parse(`${data.intake.opens}T00:00:00+09:00`),
    intakeCloses: Date.parse(data.intake.closes),
    hash,
  });
}

const supportOf = ({ expenses }: ProgramData, { rate, cap, about, cite }: Track): SupportTerms => ({
  expenses: {
    categories: new Map(expenses.categories.map((category) => [category.id, category])),
    taxExcluded: expenses.tax === 'excluded',
  },
  rates: rate,
  capYen: cap,
  capAbout: about,
  roundingYen: expenses.roundedTo,
  academic: expenses.academic,
  cite,
});
