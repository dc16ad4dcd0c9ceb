import { ask } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import type { FormEcho } from '../topics/ask.ts';
import type { Question } from '../topics/question.ts';
import { questionText } from '../topics/texts.ts';

/** After this many answers in a row that could not be read, the secretariat is offered as well. */
const PATIENCE = 2;

/** An answer that cannot be read: said back, asked again with an example; from the second time on with a way out. */
export function notUnderstood(talk: Talk, question: Question, said: string, echo?: FormEcho): Step {
  const { words, state } = talk;
  const misses = state.misses + 1;
  const example = questionText(question, talk, 'example');
  const lines = [
    said === '' ? words.t('talk:nothingSaid') : words.t('talk:notUnderstood', { said: shortened(said) }),
    words.t('talk:forExample', { example }),
    ...(misses >= PATIENCE ? [words.t('talk:wayOut')] : []),
  ];
  const again = withState(talk, { misses, ...(echo && { typed: { ...echo.typed } }) });
  return after([say(words.sentences(lines), 'problem')], ask(again, question, echo));
}

/** What somebody said, short enough to be said back. */
export const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
};
