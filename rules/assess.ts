import type { Assessment, TrackAssessment } from './assessment.ts';
import { judge } from './criteria.ts';
import { documentsFor } from './documents.ts';
import { type Estimate, estimate } from './estimate.ts';
import type { FactPath, Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { intakeAt } from './intake.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs/program.ts';
import { recommend } from './recommend.ts';

/**
 * What the program's rules say of a case. Pure: the same facts, program and moment give the same assessment.
 * @param asOf ISO 8601 with offset
 */
export function assess(program: Program, facts: Facts, asOf: string): Assessment {
  const findings = program.criteria.map((criterion) => judge(facts, criterion));
  const tracks = program.tracks.map(({ id, rate, cap, cite }): TrackAssessment => {
    const binding = program.binding.get(id);
    const own = findings.filter(({ criterion }) => binding?.has(criterion));
    const outcome = outcomeOf(own);
    const amount = estimate(facts.expenses, { categories: program.categories, rate, capYen: cap, cite });
    return { track: id, outcome, findings: own, estimate: amount, missing: missingOf(outcome, own, amount) };
  });
  return {
    program: program.id,
    fiscalYear: program.fiscalYear,
    asOf,
    tracks,
    recommendation: recommend(program, tracks, facts),
    intake: intakeAt(program, Date.parse(asOf)),
    documents: documentsFor(program, facts),
  };
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = 'eligible';
  for (const { status } of findings) {
    if (status === 'unmet') return 'ineligible';
    if (status === 'unknown') outcome = 'undetermined';
    else if (status === 'pending' && outcome === 'eligible') outcome = 'conditional';
  }
  return outcome;
}

function missingOf(outcome: Outcome, findings: readonly Finding[], amount: Estimate): FactPath[] {
  if (outcome === 'ineligible') return [];
  const missing = new Set(findings.flatMap((finding) => finding.missing));
  if (amount.status === 'unknown') missing.add('expenses');
  return [...missing];
}

/** Every fact that any criterion still lacks, whether or not it can change an outcome. */
export const unknownFacts = ({ tracks }: Assessment): ReadonlySet<FactPath> =>
  new Set(tracks.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)));

/** Every fact that can still change the outcome of an open track, its amount, or which track is recommended. */
export function missingFacts({ tracks, recommendation }: Assessment): ReadonlySet<FactPath> {
  return new Set([...tracks.flatMap(({ missing }) => missing), ...recommendation.missing]);
}
