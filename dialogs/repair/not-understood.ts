import { ofEachProgram } from '../across/each-program.ts';
import { ask, askShortly } from '../asking.ts';
import type { Reply } from '../reply.ts';
import { contactLine, contactReply } from '../result/next-steps.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import type { FormEcho } from '../topics/ask.ts';
import type { Question } from '../topics/question.ts';
import { questionText } from '../topics/texts.ts';
import { whichOne } from './which-one.ts';
import { reasonFor } from './why.ts';

/** From this many answers in a row on that could not be read, it is time for a person to help. */
const PATIENCE = 3;

/** A text longer than this is no slip of the keys: somebody took the trouble to explain. */
const LONG = 200;

/**
 * An answer that cannot be read. The first time it is said back, with an example; the second time the question is put
 * anew, with its reason and all ways to answer; then the secretariat helps.
 * @param instead said in place of the answer's own words, where they are not worth repeating
 */
export function notUnderstood(
  talk: Talk,
  question: Question,
  said: string,
  echo?: FormEcho,
  instead?: string,
): Step {
  const { words } = talk;
  const misses = talk.state.misses + 1;
  const again = withState(talk, { misses, ...(echo && { typed: { ...echo.typed } }) });
  const which = instead === undefined ? whichOne(talk, question, said) : undefined;
  const lead = instead ?? which ?? unread(talk, said);
  const example = words.t('talk:forExample', { example: questionText(question, talk, 'example') });
  const problem = (...lines: string[]): Reply => say(words.sentences(lines), 'problem');
  if (misses === 1) {
    return after(
      [which === undefined ? problem(lead, example) : problem(lead)],
      echo ? ask(again, question, echo) : askShortly(again, question),
    );
  }
  if (misses < PATIENCE) {
    const pick = question.type === 'choice' || question.type === 'checks';
    const how = pick ? words.t('asides:pickBelow') : example;
    return after(
      [
        problem(lead, words.t('asides:whyAsked')),
        reasonFor(talk, question),
        say(words.sentences([how, words.t('talk:wayOut')])),
      ],
      ask(again, question, echo),
    );
  }
  return after(
    [problem(lead, helpFrom(talk, misses)), ...(misses === PATIENCE ? cards(talk) : [])],
    echo ? ask(again, question, echo) : askShortly(again, question),
  );
}

const cards = (talk: Talk): Reply[] => ofEachProgram(talk, contactReply);

/** Who can help: the whole card stands below the first time, later a line is enough. */
function helpFrom(talk: Talk, misses: number): string {
  const { words, state } = talk;
  if (misses === PATIENCE) return words.t('asides:helpBelow');
  if (!state.chosen || state.comparing) return words.t('talk:wayOut');
  return words.t('asides:helpFrom', { contact: contactLine(talk) });
}

function unread({ words }: Talk, said: string): string {
  if (said.trim() === '') return words.t('talk:nothingSaid');
  const key = said.length > LONG ? 'asides:longUnread' : 'talk:notUnderstood';
  return words.t(key, { said: shortened(said) });
}

/** What cannot be read where nothing is asked: what there is to choose from, and at last somebody who can help. */
export function unreadHere(talk: Talk, said: string): Step {
  const { words, state } = talk;
  const misses = state.misses + 1;
  const text = words.t(state.phase === 'offering' ? 'talk:unreadOffer' : 'talk:unreadAtResult', {
    said: shortened(said),
  });
  const offered = { kind: 'actions' as const, actions: state.offers };
  return {
    state: { ...state, misses },
    replies:
      misses === PATIENCE
        ? [
            say(words.sentences([text, words.t('asides:helpBelow')]), 'problem'),
            ...cards(talk),
            { ...offered, text: words.t('result:whatNow') },
          ]
        : [{ ...offered, text }],
  };
}

/** What somebody said, short enough to be said back. */
export const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
};
