import * as z from 'zod';
import type { DocumentNeed } from './documents.ts';
import type { Estimate } from './estimate.ts';
import { expenseSchema, type FactPath } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Intake } from './intake.ts';
import type { Outcome } from './outcome.ts';
import type { Recommendation } from './recommend.ts';

export type TrackAssessment = {
  readonly track: string;
  readonly outcome: Outcome;
  /** every criterion that binds the track, in the order of the program file */
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
  /** facts that can still change the outcome or the amount; none where the outcome is `ineligible` */
  readonly missing: readonly FactPath[];
};

export type Assessment = {
  readonly program: string;
  readonly fiscalYear: number;
  /** the moment it holds for, ISO 8601 */
  readonly asOf: string;
  readonly tracks: readonly TrackAssessment[];
  readonly recommendation: Recommendation;
  readonly intake: Intake;
  readonly documents: readonly DocumentNeed[];
};

const yen = z.int().min(0).describe('yen');
const citeSchema = z.array(z.string()).describe('sections of the guideline');
const missing = z.array(z.string()).describe('facts, e.g. offices.kitakyushu');

const findingSchema = z.strictObject({
  criterion: z.string(),
  rule: z.string(),
  status: z.enum(['met', 'pending', 'unmet', 'unknown']),
  reason: z.string(),
  cite: citeSchema,
  numbers: z.record(z.string(), z.number()),
  missing,
});

const estimateSchema = z.strictObject({
  status: z.enum(['computed', 'unknown']),
  eligible: z.array(expenseSchema),
  excluded: z.array(expenseSchema),
  eligibleYen: yen,
  excludedYen: yen,
  assumedYen: yen,
  rate: z.strictObject({ numerator: z.int(), denominator: z.int() }),
  beforeCapYen: yen,
  capYen: yen,
  amountYen: yen,
  limitedBy: z.enum(['cap', 'expenses']).nullable(),
  ownYen: yen,
  cite: citeSchema,
});

/** The shape of an assessment as integrators get it; `Assessment` says what its parts mean. */
export const assessmentSchema = z.strictObject({
  program: z.string(),
  fiscalYear: z.int(),
  asOf: z.string(),
  tracks: z.array(
    z.strictObject({
      track: z.string(),
      outcome: z.enum(['eligible', 'conditional', 'ineligible', 'undetermined']),
      findings: z.array(findingSchema),
      estimate: estimateSchema,
      missing,
    }),
  ),
  recommendation: z.strictObject({
    track: z.string().nullable(),
    basis: z.enum(['stage', 'onlyOpen', 'undecided', 'none']),
    alternatives: z.array(z.string()),
    missing,
  }),
  intake: z.strictObject({
    status: z.enum(['upcoming', 'open', 'closed']),
    opens: z.string(),
    closes: z.string(),
    additionalRound: z.literal('summer').nullable(),
    cite: citeSchema,
  }),
  documents: z.array(
    z.strictObject({ document: z.string(), needed: z.enum(['yes', 'maybe']), cite: citeSchema }),
  ),
});

/** Fails to compile when what the schema describes is no longer an `Assessment`, or a key of it is left out. */
type NothingLeftOut =
  Exclude<keyof Assessment, keyof z.infer<typeof assessmentSchema>> extends never ? true : false;
const _describes = (
  described: z.infer<typeof assessmentSchema>,
): Omit<Assessment, 'tracks' | 'recommendation'> => described;
const _complete: NothingLeftOut = true;
void [_describes, _complete];
