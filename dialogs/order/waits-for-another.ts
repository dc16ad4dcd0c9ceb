import { factsOf } from '../../rules/criteria.ts';
import { holds } from '../../rules/fact-is.ts';
import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';

/** What only matters after a certain answer to another open question makes no sense before it. */
export function waitsForAnother(
  { program, state }: Talk,
  question: Question,
  open: readonly Question[],
): boolean {
  const needing = program.criteria.filter((criterion) =>
    factsOf(criterion).some((fact) => question.facts.includes(fact)),
  );
  return (
    needing.length > 0 &&
    needing.every(
      ({ when }) =>
        when !== undefined &&
        holds(state.facts, when) === undefined &&
        !question.facts.includes(when.fact) &&
        open.some(({ facts }) => facts.includes(when.fact)),
    )
  );
}
