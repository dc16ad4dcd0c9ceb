import { pickProgram } from './across/offer-programs.ts';
import { answer } from './answering.ts';
import { askAgain, goOn, greet, openQuestion } from './asking.ts';
import { MAX_TEXT } from './limits.ts';
import { obey } from './obey.ts';
import { changeNamed } from './repair/change.ts';
import { shortened } from './repair/not-understood.ts';
import { pickOffer } from './repair/pick-offer.ts';
import { restart } from './repair/restart.ts';
import type { State } from './state.ts';
import { after, type Step, say } from './step.ts';
import type { Context, Talk } from './talk.ts';
import { readAnswer } from './topics/answer.ts';
import type { Question } from './topics/question.ts';
import { readCommand, type SpokenCommand } from './understanding/commands.ts';
import { wantsCorrection } from './understanding/correction.ts';
import { isGreeting, isThanks } from './understanding/greetings.ts';
import { readProgramChoice } from './understanding/program-choice.ts';
import { readComparison } from './understanding/tracks.ts';

/** A typed line: a request to the talk itself, one of the offers, or the answer to the open question. */
export function typed(talk: Talk, text: string, context: Context): Step {
  const { words, state } = talk;
  if (state.phase === 'new') return firstWords(talk, text, context);
  if (text.length > MAX_TEXT) {
    return after([say(words.t('talk:tooLong', { count: MAX_TEXT }), 'problem')], askAgain(talk));
  }
  if (text.trim() === '') return askAgain(talk);
  const offer = state.offers[pickOffer(state.offers, text) ?? -1] ?? pickProgram(talk, text);
  if (offer) return obey(talk, offer.command, offer.argument, context);
  // 「よろしいですか?」 waits for its own answer: a yes or no to it is none to the question behind it
  if (isConfirming(state)) {
    const request = readCommand(text);
    const other = request && !['unknown', 'resume', 'repeat'].includes(request.command);
    return other ? obey(talk, request.command, request.argument, context) : restart(talk, undefined);
  }
  const question = openQuestion(talk);
  return question ? typedAtQuestion(talk, question, text, context) : typedAtResult(talk, text, context);
}

/** Whether 「消して最初から」 and 「このまま続ける」 are what is offered. */
const isConfirming = ({ phase, offers }: State): boolean =>
  phase === 'offering' &&
  offers.some(({ command, argument }) => command === 'restart' && argument !== undefined);

/** What is asked of the talk itself; a comparison may name the tracks, a change of program the program. */
function readRequest(talk: Talk, text: string): SpokenCommand | undefined {
  const tracks = readComparison(text, talk.programs, talk.words);
  if (tracks) return { command: 'compare', argument: tracks.join(',') };
  const program = readProgramChoice(text, talk.programs, talk.words);
  return program === undefined ? readCommand(text) : { command: 'programs', argument: program };
}

/** Words that ask something of the talk, unless the question can take them as its answer (「続けます」, 「まだ決まっていない」). */
function typedAtQuestion(talk: Talk, question: Question, text: string, context: Context): Step {
  const { words } = talk;
  const request = readRequest(talk, text);
  const answerFirst =
    request?.command === 'resume' ||
    request?.command === 'unknown' ||
    (request?.command === 'programs' && request.argument !== undefined);
  if (answerFirst && readAnswer(talk, question, text).read) return answer(talk, question, text);
  if (request && request.command !== 'resume') return obey(talk, request.command, request.argument, context);
  if (isGreeting(text)) return after([say(words.t('talk:hello'))], askAgain(talk));
  if (isThanks(text)) return after([say(words.t('talk:welcome'))], askAgain(talk));
  if (wantsCorrection(text) && !readAnswer(talk, question, text).read) return changeNamed(talk, text);
  return answer(talk, question, text);
}

function typedAtResult(talk: Talk, text: string, context: Context): Step {
  const { words, state } = talk;
  const request = readRequest(talk, text);
  if (request) return obey(talk, request.command, request.argument, context);
  if (wantsCorrection(text)) return changeNamed(talk, text);
  if (isGreeting(text)) return after([say(words.t('talk:hello'))], goOn(talk));
  if (isThanks(text)) return after([say(words.t('talk:welcome'))], goOn(talk));
  const unread = words.t(state.phase === 'offering' ? 'talk:unreadOffer' : 'talk:unreadAtResult', {
    said: shortened(text),
  });
  return { state, replies: [{ kind: 'actions', text: unread, actions: state.offers }] };
}

/** Whoever begins by typing is greeted too, and is not asked again for what they have just said. */
function firstWords(talk: Talk, text: string, context: Context): Step {
  const greeting = greet(talk);
  const greeted = { ...talk, state: greeting.state };
  const offer =
    greeting.state.offers[pickOffer(greeting.state.offers, text) ?? -1] ?? pickProgram(greeted, text);
  if (offer) return obey(greeted, offer.command, offer.argument, context);
  const said = readRequest(greeted, text);
  if (said) return after(greeting.replies.slice(0, -1), obey(greeted, said.command, said.argument, context));
  const question = openQuestion(greeted);
  if (!question || text.length > MAX_TEXT) return greeting;
  if (isGreeting(text)) return greeting;
  return after(greeting.replies.slice(0, -1), answer(greeted, question, text));
}
