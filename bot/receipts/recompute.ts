import { assess } from '../../rules/assess.ts';
import { expectation, problemsIn } from '../../rules/expectation.ts';
import { factsSchema } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { type Difference, differences } from './differences.ts';
import type { Receipt } from './receipt.ts';

/** What today's rules and program file make of the facts of a receipt. */
export type Recomputed = Pick<Receipt, 'id' | 'program' | 'fiscalYear' | 'asOf' | 'at'> & {
  /** `now` is null where there is no such program file any more */
  programHash: { before: string; now: string | null };
  verdict: 'same' | 'different' | 'program-gone' | 'facts-unreadable';
  differences: Difference[];
  /** what today's rules no longer take of the facts */
  problems: { path: string; expected: string }[];
};

/** Works a receipt out again. Pure; `program` is undefined where it is gone. */
export function recompute(receipt: Receipt, program: Program | undefined): Recomputed {
  const { id, program: name, fiscalYear, asOf, at } = receipt;
  const known = {
    ...{ id, program: name, fiscalYear, asOf, at },
    programHash: { before: receipt.programHash, now: program?.hash ?? null },
    differences: [],
    problems: [],
  };
  if (!program) return { ...known, verdict: 'program-gone' };
  const facts = factsSchema.safeParse(receipt.facts, { error: expectation });
  if (!facts.success) {
    const problems = problemsIn(facts.error).map(({ path, expected }) => ({
      path: ['facts', ...path].join('.'),
      expected,
    }));
    return { ...known, verdict: 'facts-unreadable', problems };
  }
  // as it would be kept: what JSON leaves out was never there
  const now: unknown = JSON.parse(JSON.stringify(assess(program, facts.data, asOf)));
  const found = differences(receipt.assessment, now);
  return { ...known, verdict: found.length === 0 ? 'same' : 'different', differences: found };
}
