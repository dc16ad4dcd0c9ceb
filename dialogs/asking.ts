import { programText } from './program-texts.ts';
import type { Reply } from './reply.ts';
import { intakeText } from './result/headline.ts';
import { changesSince, showResult } from './result/result.ts';
import { after, type Step, say } from './step.ts';
import { assessTalk, openQuestions, type Talk, withState } from './talk.ts';
import { questionOf } from './topics/all.ts';
import { askQuestion, type FormEcho } from './topics/ask.ts';
import type { Question } from './topics/question.ts';
import { questionText } from './topics/texts.ts';

/** The first words: what this is and what it is not, whether applications are taken, and the first question. */
export function greet(talk: Talk): Step {
  const { words } = talk;
  const name = programText(talk, 'shortName');
  const replies = [
    say(words.t('talk:greeting', { program: name })),
    say(intakeText(talk, assessTalk(talk)), 'note'),
    say(words.t('talk:howTo', { count: openQuestions(talk).length })),
  ];
  return after(replies, askNext(talk));
}

/** Asks what can still change the outcome; where nothing can, shows the result. */
export function askNext(talk: Talk): Step {
  const question = openQuestions(talk)[0];
  return question ? ask(talk, question) : after(whatChanged(talk), showResult(talk));
}

/** Opens a question: a typed line now answers it. */
export function ask(talk: Talk, question: Question, echo?: FormEcho): Step {
  const asking = withState(talk, { phase: 'asking', open: question.id, offers: [], clarifying: false });
  return { state: asking.state, replies: [askQuestion(asking, question, echo)] };
}

/** The answer leaves a half open: asks for that half only. */
export function clarify(talk: Talk, question: Question): Step {
  const { state, replies } = ask(talk, question);
  return after([say(questionText(question, talk.words, 'clarify'))], {
    state: { ...state, clarifying: true },
    replies,
  });
}

/** Asks again what is open, or shows again what was last on the screen. */
export function askAgain(talk: Talk): Step {
  const question = openQuestion(talk);
  return question ? ask(talk, question) : askNext(talk);
}

export const openQuestion = ({ program, state }: Talk): Question | undefined =>
  state.open === null ? undefined : questionOf(program, state.open);

const whatChanged = (talk: Talk): Reply[] => changesSince(talk).map((line) => say(line, 'note'));
