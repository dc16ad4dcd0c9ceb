import { pickProgram } from './across/offer-programs.ts';
import { answer } from './answering.ts';
import { askAgain, greet, openQuestion } from './asking.ts';
import { MAX_TEXT } from './limits.ts';
import { obey } from './obey.ts';
import { aside } from './repair/aside.ts';
import { changeNamed, KEEP } from './repair/change.ts';
import { unreadHere } from './repair/not-understood.ts';
import { pickOffer } from './repair/pick-offer.ts';
import { isConfirming, restart } from './repair/restart.ts';
import { tooLong } from './repair/too-long.ts';
import type { Action } from './reply.ts';
import { after, type Step } from './step.ts';
import { type Context, type Talk, withState } from './talk.ts';
import { tell } from './telling/tell.ts';
import { readAnswer } from './topics/answer.ts';
import type { Question } from './topics/question.ts';
import { readCommand, type SpokenCommand } from './understanding/commands.ts';
import { wantsCorrection } from './understanding/correction.ts';
import { withoutCourtesy } from './understanding/courtesy.ts';
import { readGreeting } from './understanding/greetings.ts';
import { wantsToLeave } from './understanding/leaving.ts';
import { normalise } from './understanding/normalise.ts';
import { spoken } from './understanding/phrases.ts';
import { readPlainYesNo } from './understanding/plain-yes-no.ts';
import { readProgramChoice } from './understanding/program-choice.ts';
import { isPutRight } from './understanding/sentence/put-right.ts';
import { readComparison } from './understanding/tracks.ts';

/** A typed line: a request to the talk itself, one of the offers, or the answer to the open question. */
export function typed(talk: Talk, text: string, context: Context): Step {
  const { state } = talk;
  if (state.phase === 'new') return firstWords(talk, text, context);
  if (text.length > MAX_TEXT) return tooLong(talk);
  if (text.trim() === '') return askAgain(talk);
  const offer = offerMeant(talk, text);
  if (offer) return obey(talk, offer.command, offer.argument, context);
  // 「よろしいですか?」 waits for its own answer: a yes or no to it is none to the question behind it
  if (isConfirming(state)) {
    if (wantsToLeave(text)) return restart(talk, 'no');
    const request = readCommand(text);
    const other = request && !['unknown', 'resume', 'repeat'].includes(request.command);
    return other ? obey(talk, request.command, request.argument, context) : restart(talk, undefined);
  }
  // a yes or no to 「どちらですか?」 says nothing, and is none to the question behind it
  if (state.offers.some(({ argument }) => argument === KEEP) && readPlainYesNo(text) !== undefined)
    return unreadHere(talk, text);
  const question = openQuestion(talk);
  return question ? typedAtQuestion(talk, question, text, context) : typedAtResult(talk, text, context);
}

/** While a question is open only the words of a button mean it: a number may be the answer. */
function offerMeant(talk: Talk, text: string): Action | undefined {
  const { state } = talk;
  if (state.phase === 'asking') return state.offers.find(({ label }) => normalise(label) === spoken(text));
  return state.offers[pickOffer(state.offers, text) ?? -1] ?? pickProgram(talk, text);
}

/** What is asked of the talk itself; a comparison may name the tracks, a change of program the program. */
function readRequest(talk: Talk, text: string): SpokenCommand | undefined {
  const tracks = readComparison(text, talk.programs, talk.words);
  if (tracks) return { command: 'compare', argument: tracks.join(',') };
  const program = readProgramChoice(text, talk.programs, talk.words);
  return program === undefined ? readCommand(text) : { command: 'programs', argument: program };
}

/** Words that ask something of the talk, unless the question can take them as its answer (「続けます」, 「まだ決まっていない」). */
function typedAtQuestion(talk: Talk, question: Question, text: string, context: Context): Step {
  const request = readRequest(talk, text);
  const isAnswer = () => readAnswer(talk, question, text).read;
  if (request && isAnswer()) return answer(talk, question, text);
  // the question is there already
  if (request?.command === 'resume') return askAgain(talk);
  if (request) return obey(talk, request.command, request.argument, context);
  const besides = aside(talk, text);
  if (besides) return besides;
  const putRight = isPutRight(spoken(text)) ? tell(talk, question, text) : undefined;
  if (putRight) return putRight;
  const rest = withoutCourtesy(text);
  if (rest !== undefined && !isAnswer()) return typed(talk, rest, context);
  const told = tell(talk, question, text);
  if (told) return told;
  if (wantsCorrection(text) && !isAnswer()) return changeNamed(talk, text);
  return answer(talk, question, text);
}

function typedAtResult(talk: Talk, text: string, context: Context): Step {
  const request = readRequest(talk, text);
  if (request) return obey(withState(talk, { misses: 0 }), request.command, request.argument, context);
  const putRight = isPutRight(spoken(text)) ? tell(talk, undefined, text) : undefined;
  if (putRight) return putRight;
  const rest = withoutCourtesy(text);
  if (rest !== undefined) return typed(talk, rest, context);
  const told = tell(talk, undefined, text);
  if (told) return told;
  if (wantsCorrection(text)) return changeNamed(talk, text);
  return aside(talk, text) ?? unreadHere(talk, text);
}

/** Whoever begins by typing is greeted too, and is not asked again for what they have just said. */
function firstWords(talk: Talk, text: string, context: Context): Step {
  const greeting = greet(talk);
  const greeted = { ...talk, state: greeting.state };
  if (text.trim() === '' || readGreeting(text)) return greeting;
  return after(greeting.replies.slice(0, -1), inFull(typed(greeted, text, context), greeting));
}

/** What was never asked before is asked in full, whatever was said first. */
function inFull(step: Step, { replies: [...first] }: Step): Step {
  const whole = first.at(-1);
  if (whole?.kind !== 'question') return step;
  const replies = step.replies.map((reply) =>
    reply.kind === 'question' && reply.question === whole.question ? whole : reply,
  );
  return { ...step, replies };
}
