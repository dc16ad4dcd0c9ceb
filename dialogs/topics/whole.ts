import type { Talk } from '../talk.ts';
import { questionsFor } from './all.ts';
import type { Question } from './question.ts';

/** The questions that a follow-up completes the answer of; none where the question stands by itself. */
export function wholeOf({ program }: Pick<Talk, 'program'>, question: Question): Question[] {
  if (!question.followUp) return [];
  return questionsFor(program).filter(({ facts }) => sameFacts(facts, question.facts));
}

const sameFacts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((fact) => others.includes(fact));
