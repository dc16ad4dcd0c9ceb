import type { Effect } from '../../dialogs/effect.ts';
import { assess } from '../../rules/assess.ts';
import type { Program } from '../../rules/programs/program.ts';

/** A result as it was shown, with everything that it came from, so that it can be worked out again. */
export type Receipt = {
  /** the number that the person has, e.g. `K7M2-9XQ4` */
  id: string;
  program: string;
  fiscalYear: number;
  programHash: string;
  /** as they were kept, possibly by an older version of this program; `undefined` where they are no JSON at all */
  facts: unknown;
  /** the moment that it holds for, ISO 8601 with offset */
  asOf: string;
  /** likewise as it was kept */
  assessment: unknown;
  at: Date;
};

/** The receipt for the result that a turn has shown, if it has; it shows one at most. */
export function receiptFor(
  effects: readonly Effect[],
  programs: ReadonlyMap<string, Program>,
  { id, at }: { id: string; at: Date },
): Receipt | undefined {
  const shown = effects.findLast((effect) => effect.kind === 'assessed');
  const program = shown && programs.get(shown.program);
  if (!program) return undefined;
  const { facts, asOf } = shown;
  return {
    id,
    program: program.id,
    fiscalYear: program.fiscalYear,
    programHash: program.hash,
    facts,
    asOf,
    assessment: assess(program, facts, asOf),
    at,
  };
}
