import { sizeSteps } from './company-size.ts';
import { factsOf } from './criteria.ts';
import type { FactPath } from './fact-path.ts';
import type { Program } from './programs/program.ts';

/** Whoever is alone has nobody else to speak of: rules that look at other members take it as settled. */
const NOT_ALONE = 2;

/**
 * Of a number that is asked for: one out of each range within which the program makes no difference. None where it only
 * goes into the amount.
 */
export function tellingNumbers({ criteria }: Program, fact: FactPath): readonly number[] {
  if (fact === 'capitalYen' || fact === 'employees') return sizeSteps[fact];
  const bounds = criteria
    .filter((criterion) => factsOf(criterion).includes(fact))
    .map((criterion) => ('minimum' in criterion ? criterion.minimum : NOT_ALONE))
    .sort((one, other) => one - other);
  return [...new Set(bounds.flatMap((bound, at) => (at === 0 ? [bound - 1, bound] : [bound])))];
}
