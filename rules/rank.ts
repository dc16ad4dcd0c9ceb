import * as z from 'zod';
import type { Assessment } from './assessment.ts';
import { type Intake, intakeStatuses } from './intake.ts';
import type { Outcome } from './outcome.ts';

/** One track of one program, as far as it can be told of this case. */
export type RankedTrack = {
  readonly program: string;
  readonly fiscalYear: number;
  readonly track: string;
  readonly intake: Intake['status'];
  readonly outcome: Outcome;
  /** it is the one to apply for within its program */
  readonly recommended: boolean;
  /** the amount in yen, or the cap while the expenses are unknown */
  readonly amountYen: number;
  /** whether the amount is computed from expenses */
  readonly computed: boolean;
  /** criteria that shut the case out */
  readonly unmet: readonly string[];
  /** criteria that still have something to be done */
  readonly pending: readonly string[];
};

const byOutcome = [
  'eligible',
  'conditional',
  'undetermined',
  'ineligible',
] as const satisfies readonly Outcome[];

/**
 * Every track of every program, the best first: what takes applications before what does not, what one can apply for
 * before what is open or shut, the newer edition before the older, then what suits, then the larger amount.
 */
export function rank(assessments: readonly Assessment[]): RankedTrack[] {
  return assessments.flatMap(ranked).sort((one, other) => order(one, other));
}

function ranked({ program, fiscalYear, tracks, intake, recommendation }: Assessment): RankedTrack[] {
  return tracks.map(({ track, outcome, findings, estimate }) => {
    const computed = estimate.status === 'computed';
    const of = (status: 'unmet' | 'pending') =>
      findings.filter((finding) => finding.status === status).map(({ criterion }) => criterion);
    return {
      program,
      fiscalYear,
      track,
      intake: intake.status,
      outcome,
      recommended: recommendation.track === track,
      amountYen: computed ? estimate.amountYen : estimate.capYen,
      computed,
      unmet: of('unmet'),
      pending: of('pending'),
    };
  });
}

function order(one: RankedTrack, other: RankedTrack): number {
  return (
    intakeStatuses.indexOf(one.intake) - intakeStatuses.indexOf(other.intake) ||
    byOutcome.indexOf(one.outcome) - byOutcome.indexOf(other.outcome) ||
    other.fiscalYear - one.fiscalYear ||
    Number(other.recommended) - Number(one.recommended) ||
    other.amountYen - one.amountYen ||
    (one.program < other.program ? -1 : one.program > other.program ? 1 : 0)
  );
}

/** The best track of each program, the best program first. */
export function bestOfEach(assessments: readonly Assessment[]): RankedTrack[] {
  const seen = new Set<string>();
  return rank(assessments).filter(({ program }) => {
    if (seen.has(program)) return false;
    seen.add(program);
    return true;
  });
}

const ids = z.array(z.string()).describe('criteria');

/** The shape of a ranked track as integrators get it; `RankedTrack` says what its parts mean. */
export const rankedTrackSchema: z.ZodType<RankedTrack> = z.strictObject({
  program: z.string(),
  fiscalYear: z.int(),
  track: z.string(),
  intake: z.enum(intakeStatuses),
  outcome: z.enum(byOutcome),
  recommended: z.boolean(),
  amountYen: z.int().min(0).describe('yen: the amount, or the cap while the expenses are unknown'),
  computed: z.boolean(),
  unmet: ids,
  pending: ids,
});
