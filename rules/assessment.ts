import * as z from 'zod';
import type { DocumentNeed } from './documents.ts';
import type { Estimate } from './estimate.ts';
import type { FactPath } from './fact-path.ts';
import { expenseSchema } from './facts.ts';
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
  status: z.enum(['met', 'advised', 'pending', 'unmet', 'unknown']),
  reason: z.string(),
  cite: citeSchema,
  numbers: z.record(z.string(), z.number()),
  missing,
});

const rateSchema = z.strictObject({ numerator: z.int(), denominator: z.int() });

const adjustmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taxRemoved'), category: z.string(), fromYen: yen, toYen: yen }),
  z.strictObject({ kind: z.literal('moved'), category: z.string(), to: z.string(), yen }),
  z.strictObject({ kind: z.literal('generalPurpose'), category: z.string(), yen }),
  z.strictObject({ kind: z.literal('overShare'), category: z.string(), fromYen: yen, toYen: yen }),
]);

const allocationSchema = z.strictObject({
  beforeCapYen: yen,
  totalYen: yen,
  companiesYen: yen,
  academicYen: yen,
  limit: z.enum(['cap', 'academicShare', 'rate']),
  members: z.array(
    z.strictObject({
      member: z.string(),
      kind: z.enum(['company', 'academic']),
      yen,
      supportYen: yen,
      ownYen: yen,
    }),
  ),
});

const sizeSchema = z.union([
  z.strictObject({
    size: z.enum(['small', 'other', 'secretariat']),
    because: z.enum(['cooperative', 'capital', 'employees', 'both', 'large', 'control', 'form']),
  }),
  z.strictObject({ size: z.literal('unknown'), missing }),
]);

const estimateSchema = z.strictObject({
  status: z.enum(['computed', 'unknown']),
  eligible: z.array(expenseSchema),
  excluded: z.array(expenseSchema),
  adjustments: z.array(adjustmentSchema),
  eligibleYen: yen,
  excludedYen: yen,
  assumedYen: yen,
  rate: rateSchema,
  beforeCapYen: yen,
  capYen: yen,
  capAbout: z.boolean().describe('the guideline calls the cap approximate'),
  roundingYen: yen,
  amountYen: yen,
  limitedBy: z.enum(['cap', 'expenses', 'academicShare']).nullable(),
  ownYen: yen,
  allocation: allocationSchema.nullable(),
  size: sizeSchema.nullable(),
  ifSmall: z.strictObject({ rate: rateSchema, amountYen: yen }).nullable(),
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
    basis: z.enum(['suits', 'terms', 'only', 'onlyOpen', 'undecided', 'none']),
    alternatives: z.array(z.string()),
    frame: z.string().nullable(),
    missing,
  }),
  intake: z.strictObject({
    status: z.enum(['upcoming', 'open', 'closed']),
    opens: z.string(),
    closes: z.string(),
    additionalRound: z.enum(['spring', 'summer', 'autumn', 'winter']).nullable(),
    cite: citeSchema,
  }),
  documents: z.array(
    z.strictObject({
      document: z.string(),
      needed: z.enum(['yes', 'maybe', 'ifApplies', 'optional']),
      cite: citeSchema,
    }),
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
