import { ask, goOn, openQuestion } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { questionText } from '../topics/texts.ts';
import { isConfused } from '../understanding/confusion.ts';
import { reasonFor } from './why.ts';

/** 「どういう意味?」: what the question is for, how it can be answered, and all of it again. */
export function confused(talk: Talk, text: string): (() => Step) | undefined {
  if (!isConfused(text)) return undefined;
  const { words } = talk;
  const question = openQuestion(talk);
  if (!question) return () => after([say(words.t('talk:help'))], goOn(talk));
  const example = words.t('talk:forExample', { example: questionText(question, talk, 'example') });
  return () =>
    after([say(words.t('asides:confused')), reasonFor(talk, question), say(example)], ask(talk, question));
}
