import { openQuestion } from '../asking.ts';
import type { Step } from '../step.ts';
import type { Talk } from '../talk.ts';
import { isNonsense } from '../understanding/nonsense.ts';
import { notUnderstood, unreadHere } from './not-understood.ts';

/** 「あああ」, keys pressed at random, nothing but marks: an answer that says nothing. */
export function nonsense(talk: Talk, text: string): (() => Step) | undefined {
  if (!isNonsense(text)) return undefined;
  const question = openQuestion(talk);
  const calm = talk.words.t('asides:nonsense');
  return question ? () => notUnderstood(talk, question, text, undefined, calm) : () => unreadHere(talk, text);
}
