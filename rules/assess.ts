import type { Assessment, TrackAssessment } from './assessment.ts';
import { judge } from './criteria.ts';
import { documentsFor } from './documents.ts';
import { estimate, missingForAmount } from './estimate.ts';
import type { FactPath } from './fact-path.ts';
import type { Facts } from './facts.ts';
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
  const tracks = program.tracks.map(({ id }): TrackAssessment => {
    const binding = program.binding.get(id);
    const support = program.support.get(id);
    if (!binding || !support) throw new Error(`${program.id} has no track ${id}`);
    const own = findings.filter(({ criterion }) => binding.has(criterion));
    const outcome = outcomeOf(own);
    const amount = estimate(facts, support);
    const missing =
      outcome === 'ineligible' ? [] : [...missingOf(own), ...missingForAmount(amount, facts, support)];
    return { track: id, outcome, findings: own, estimate: amount, missing: [...new Set(missing)] };
  });
  const recommendation = recommend(program, tracks.map(judgedAs), facts);
  return {
    program: program.id,
    fiscalYear: program.fiscalYear,
    asOf,
    tracks,
    recommendation,
    intake: intakeAt(program, Date.parse(asOf)),
    documents: documentsFor(program, facts, tracks, recommendation),
  };
}

/** What a track would give: the amount, or the cap while the expenses are unknown. */
const judgedAs = ({ track, outcome, estimate: { status, amountYen, capYen } }: TrackAssessment) => ({
  track,
  outcome,
  amountYen: status === 'computed' ? amountYen : capYen,
  capYen,
});

function outcomeOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = 'eligible';
  for (const { status } of findings) {
    if (status === 'unmet') return 'ineligible';
    if (status === 'unknown') outcome = 'undetermined';
    else if (status === 'pending' && outcome === 'eligible') outcome = 'conditional';
  }
  return outcome;
}

const missingOf = (findings: readonly Finding[]): FactPath[] => findings.flatMap(({ missing }) => missing);

/** Every fact that any criterion still lacks, whether or not it can change an outcome. */
export const unknownFacts = ({ tracks }: Assessment): ReadonlySet<FactPath> =>
  new Set(tracks.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)));

/** Every fact that can still change the outcome of an open track, its amount, or which track is recommended. */
export function missingFacts({ tracks, recommendation }: Assessment): ReadonlySet<FactPath> {
  return new Set([...tracks.flatMap(({ missing }) => missing), ...recommendation.missing]);
}
