import { factsOf, judge } from '../../rules/criteria.ts';
import type { Criterion, Program } from '../../rules/programs/program.ts';
import { questionsFor } from '../topics/all.ts';
import { combinationsOf } from '../topics/possible-answers.ts';

const known = new WeakMap<Criterion, boolean>();

/** Whether a criterion can come out unmet, whatever is answered; some only ever leave something to be done. */
export function canShutOut(program: Program, criterion: Criterion): boolean {
  let can = known.get(criterion);
  if (can === undefined) {
    const facts = factsOf(criterion);
    const asked = questionsFor(program).filter((question) =>
      question.facts.some((fact) => facts.includes(fact)),
    );
    can = combinationsOf(program, asked).some((answered) => judge(answered, criterion).status === 'unmet');
    known.set(criterion, can);
  }
  return can;
}
