import { intakeAt } from '../../rules/intake.ts';
import type { Outcome } from '../../rules/outcome.ts';
import type { OutcomeLabel } from '../reply.ts';
import type { Talk } from '../talk.ts';

/** An outcome in words. Of an edition that takes no more applications it says what fits, not that one can apply. */
export function outcomeLabel({ words, program, now }: Talk, outcome: Outcome): OutcomeLabel {
  const closed = intakeAt(program, Date.parse(now)).status === 'closed';
  return { outcome, outcomeLabel: words.t(`result:${closed ? 'outcomeClosed' : 'outcome'}.${outcome}`) };
}
