import { assess, missingFacts } from '../../rules/assess.ts';
import { withFacts } from '../../rules/fact-path.ts';
import { factsFor, type Talk } from '../talk.ts';
import { possibleAnswers } from '../topics/possible-answers.ts';
import type { Question } from '../topics/question.ts';
import { stillOpen } from '../topics/still-open.ts';

/**
 * How many of the other open questions need no asking any more once this one is answered: the mean over its answers,
 * each of which counts the same, because nobody knows how often which of them is given.
 */
export function savedBy(talk: Talk, whole: Question, open: readonly Question[]): number {
  const { program } = talk;
  const facts = factsFor(talk);
  const others = open.filter(({ id }) => id !== whole.id);
  const answers = possibleAnswers(stillOpen(whole, talk), program);
  const saved = answers.map((answer) => {
    const missing = missingFacts(assess(program, withFacts(facts, answer), talk.now));
    return others.filter((other) => !other.facts.some((fact) => missing.has(fact))).length;
  });
  return saved.reduce((sum, count) => sum + count, 0) / (answers.length || 1);
}
