import { offerPrograms } from './across/offer-programs.ts';
import { showOverview } from './across/overview.ts';
import { sharedQuestions } from './across/shared-questions.ts';
import type { Command } from './input.ts';
import { mostDeciding, nextQuestion } from './order/next-question.ts';
import { programText } from './program-texts.ts';
import { lastOpen } from './repair/last-open.ts';
import type { Reply } from './reply.ts';
import { intakeReply } from './result/headline.ts';
import { changesSince, offerNext, showResult } from './result/result.ts';
import { after, type Step, say } from './step.ts';
import { about, openQuestions, type Talk, withState } from './talk.ts';
import { questionOf } from './topics/all.ts';
import { askQuestion, type FormEcho } from './topics/ask.ts';
import type { Question } from './topics/question.ts';
import { bare, shorter } from './topics/shorter.ts';

/** The first words: what this is and what it is not, whether applications are taken, and the first question. */
export function greet(talk: Talk): Step {
  const { words } = talk;
  if (!talk.state.chosen) return after([say(words.t('talk:greetingAll'))], offerPrograms(talk));
  const name = programText(talk, 'shortName');
  const hello = words.sentences([
    words.t('talk:greeting', { program: name }),
    words.t('talk:howTo', { count: openQuestions(talk).length }),
  ]);
  return after([say(hello), intakeReply(talk)], askNext(talk));
}

/** Asks what can still change the outcome; where nothing can, shows the result. */
export function askNext(talk: Talk): Step {
  if (!talk.state.chosen) return offerPrograms(talk);
  if (talk.state.comparing) return askShared(talk);
  const question = nextQuestion(talk);
  if (question) return ask(talk, question);
  const last = lastOpen(talk);
  if (last) return after([say(last.intro)], ask(last.again, last.question));
  return after(changesSince(talk), showResult(talk));
}

/**
 * While programs are compared: what several of them need, in the words of the first, then what decides most of one
 * program after the other; in the end all of them in a line each.
 */
function askShared(talk: Talk): Step {
  const shared = sharedQuestions(talk);
  const [next] = shared;
  if (!next) return showOverview(talk);
  const there = about(talk, next.program);
  if (!next.only) return ask(there, next.question);
  const ofThis = shared.flatMap(({ program, only, question }) =>
    only && program === next.program ? [question] : [],
  );
  return ask(there, mostDeciding(there, ofThis) ?? next.question);
}

/** Opens a question: a typed line now answers it. */
export function ask(talk: Talk, question: Question, echo?: FormEcho): Step {
  const asking = withState(talk, { phase: 'asking', open: question.id, offers: [] });
  return { state: asking.state, replies: [askQuestion(asking, question, echo)] };
}

/** Asks again what stands on the screen already, after something in between: shorter than the first time. */
export function askShortly(talk: Talk, question: Question): Step {
  const step = ask(talk, question);
  return { ...step, replies: step.replies.map(shorter) };
}

/** Asks again what is open, or shows again what was last on the screen. */
export function askAgain(talk: Talk): Step {
  const question = openQuestion(talk);
  if (question) return ask(talk, question);
  return talk.state.shown.length > 0 && !talk.state.comparing ? showResult(talk) : askNext(talk);
}

/**
 * Goes on after something was left as it was, or only shown: with the open question, or from the result without telling
 * it again. What was just shown is not offered again, and a question is asked shorter.
 */
export function goOn(talk: Talk, shown?: Command): Step {
  const { state } = talk;
  const question = openQuestion(talk);
  if (question) return askShortly(talk, question);
  const choosing =
    !state.chosen || state.phase === 'offering' || (state.comparing && sharedQuestions(talk).length === 0);
  if (choosing && state.offers.some(({ command }) => command === 'programs')) {
    const actions: Reply = {
      kind: 'actions',
      text: talk.words.t('programs:which'),
      actions: state.offers.map(bare),
    };
    return { state, replies: [actions] };
  }
  return state.shown.length > 0 && !state.comparing ? offerNext(talk, shown) : askNext(talk);
}

export const openQuestion = ({ program, state }: Talk): Question | undefined =>
  state.open === null ? undefined : questionOf(program, state.open);
