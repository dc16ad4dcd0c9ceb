import type { Clause } from './clauses.ts';

/** Pieces of a text read as one, each where it stands; what lies between them is a break. */
export type Joined = { readonly start: number; readonly text: string };

export function joined(clauses: readonly Clause[]): Joined {
  const start = clauses[0]?.start ?? 0;
  return {
    start,
    text: clauses.reduce(
      (text, clause) => text + '\n'.repeat(Math.max(0, clause.start - start - text.length)) + clause.text,
      '',
    ),
  };
}

/** The pieces of each sentence as one. */
export const sentencesOf = (clauses: readonly Clause[]): Joined[] =>
  [...new Set(clauses.map(({ sentence }) => sentence))].map((sentence) =>
    joined(clauses.filter((clause) => clause.sentence === sentence)),
  );
