import { factAt } from '../../rules/fact-path.ts';
import type { Talk } from '../talk.ts';
import type { Question } from './question.ts';

/**
 * The question as far as it is still to be asked: of a list to tick, what another program has learnt already is left
 * out, unless the person comes back to it.
 */
export function stillOpen(question: Question, { state }: Pick<Talk, 'state'>): Question {
  if (question.type !== 'checks' || state.trail.includes(question.id)) return question;
  const options = question.options.filter(({ fact }) => factAt(state.facts, fact) === undefined);
  if (options.length === 0 || options.length === question.options.length) return question;
  return { ...question, options, facts: options.map(({ fact }) => fact) };
}
