import { sizeSteps } from './company-size.ts';
import { factsOf } from './criteria.ts';
import type { FactPath } from './fact-path.ts';
import type { Program } from './programs/program.ts';

/** Whoever is alone has nobody else to speak of: rules that look at other members take it as settled. */
const NOT_ALONE = 2;

/**
 * Of a number that is asked for: one out of each range within which the program tells no difference. Of an amount that
 * decides nothing, there is just one.
 */
export function tellingNumbers({ criteria }: Program, fact: FactPath): readonly number[] {
  if (fact === 'capitalYen' || fact === 'employees') return sizeSteps[fact];
  const bounds = criteria
    .filter((criterion) => factsOf(criterion).includes(fact))
    .map((criterion) => ('minimum' in criterion ? criterion.minimum : NOT_ALONE))
    .sort((one, other) => one - other);
  const [lowest] = bounds;
  return lowest === undefined ? [1] : [...new Set([lowest - 1, ...bounds])];
}
