import { askShortly } from '../asking.ts';
import { contactLine } from '../result/next-steps.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { reasonFor } from './why.ts';

/** A question instead of an answer: what can be said here is why we ask, and who can answer the rest. */
export function askedBack(talk: Talk, question: Question): Step {
  const text = talk.words.t('talk:askedBack', { contact: contactLine(talk) });
  return after([say(text), reasonFor(talk, question)], askShortly(talk, question));
}
