import { chooseProgram } from './across/choose-program.ts';
import { compareTracks } from './across/compare-tracks.ts';
import { ofEachProgram } from './across/each-program.ts';
import { pickProgram } from './across/offer-programs.ts';
import { showOverview } from './across/overview.ts';
import { questionAnywhere } from './across/shared-questions.ts';
import { answer } from './answering.ts';
import { askAgain, askNext, goOn, greet, openQuestion } from './asking.ts';
import type { Effect } from './effect.ts';
import type { Command, Input } from './input.ts';
import { MAX_TEXT } from './limits.ts';
import { back } from './repair/back.ts';
import { change, changeNamed, LEAVE } from './repair/change.ts';
import { language } from './repair/language.ts';
import { shortened } from './repair/not-understood.ts';
import { pickOffer } from './repair/pick-offer.ts';
import { restart } from './repair/restart.ts';
import { unknown } from './repair/unknown.ts';
import { why } from './repair/why.ts';
import type { Reply } from './reply.ts';
import { contactReply } from './result/next-steps.ts';
import { showResult } from './result/result.ts';
import { termsReply } from './result/terms.ts';
import type { State } from './state.ts';
import { after, type Step, say } from './step.ts';
import { type Context, type Talk, talkOf, withState } from './talk.ts';
import { questionOf } from './topics/all.ts';
import { readAnswer } from './topics/answer.ts';
import type { Question } from './topics/question.ts';
import { answerText, questionText } from './topics/texts.ts';
import { readCommand, type SpokenCommand } from './understanding/commands.ts';
import { wantsCorrection } from './understanding/correction.ts';
import { isGreeting, isThanks } from './understanding/greetings.ts';
import { readProgramChoice } from './understanding/program-choice.ts';
import { readComparison } from './understanding/tracks.ts';
import { knownFacts } from './view.ts';

export type { Context } from './talk.ts';

/** One turn: the new state, what the person did in words, what the bot says to it, and what is to be done. */
export type Turn = {
  readonly state: State;
  readonly said: string | null;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
};

type Said = Step & { readonly said: string | null };

/** The heart of the bot: one input, one turn. Pure, and the same in every channel. */
export function respond(before: State, input: Input, context: Context): Turn {
  const { state, said, replies, effects = [] } = heard(talkOf(before, context), input, context);
  return { state, said, replies, effects };
}

function heard(talk: Talk, input: Input, context: Context): Said {
  switch (input.kind) {
    case 'start':
      return { said: null, ...(talk.state.phase === 'new' ? greet(talk) : askAgain(talk)) };
    case 'text':
      return { said: input.text, ...typed(talk, input.text, context) };
    case 'answer':
      return answered(talk, input.question, input.value);
    case 'command':
      return {
        said: commandLabel(talk, input.command, input.argument),
        ...obey(talk, input.command, input.argument, context),
      };
    default:
      return input satisfies never;
  }
}

/** A typed line: a request to the talk itself, one of the offers, or the answer to the open question. */
function typed(talk: Talk, text: string, context: Context): Step {
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

/** A tapped answer belongs to the question it was offered for, whichever is open now. */
function answered(here: Talk, id: string, value: Parameters<typeof answer>[2]): Said {
  const found = questionAnywhere(here, id);
  if (!found) {
    return { said: null, ...after([say(here.words.t('talk:outdated'), 'problem')], askAgain(here)) };
  }
  const { there: talk, question } = found;
  const { state } = talk;
  const command = typeof value === 'string' && id === state.open ? readCommand(value) : undefined;
  if (command?.command === 'unknown') return { said: String(value), ...unknown(talk) };
  const before = answerText(question, state.facts, talk);
  const step = answer(talk, question, value);
  // pressed twice, or late with the answer that already stands: nothing happens twice
  const same = step.read && before !== undefined && before === answerText(question, step.state.facts, talk);
  return id !== state.open && same ? { said: step.said, ...askAgain(talk) } : step;
}

function obey(talk: Talk, command: Command, argument: string | undefined, context: Context): Step {
  const { words } = talk;
  switch (command) {
    case 'unknown':
      return unknown(talk);
    case 'why':
      return why(talk);
    case 'back':
      return back(talk);
    case 'known':
      return after([factsReply(talk)], goOn(talk));
    case 'change':
      return change(talk, argument);
    case 'repeat':
      return argument === LEAVE ? goOn(talk) : askAgain(talk);
    case 'result':
      if (!talk.state.chosen) return askAgain(talk);
      return talk.state.comparing ? showOverview(talk) : showResult(talk);
    case 'resume':
      return askNext(withState(talk, { skipped: [], thorough: argument === 'all' || talk.state.thorough }));
    case 'contact':
      return after(ofEachProgram(talk, contactReply), goOn(talk, command));
    case 'programs':
      return chooseProgram(talk, argument);
    case 'compare':
      return compareTracks(talk, argument);
    case 'terms':
      return after(ofEachProgram(talk, termsReply), goOn(talk, command));
    case 'help':
      return after([say(words.t('talk:help'))], goOn(talk));
    case 'restart':
      return restart(talk, argument);
    case 'locale':
      return language(talk, context.words, argument);
    default:
      return command satisfies never;
  }
}

const factsReply = (talk: Talk): Reply => ({
  kind: 'facts',
  title: talk.words.t('talk:known'),
  items: knownFacts(talk),
  empty: talk.words.t('talk:nothingKnown'),
});

function commandLabel(talk: Talk, command: Command, argument: string | undefined): string {
  const { words, state, program } = talk;
  const offered = state.offers.find((offer) => offer.command === command && offer.argument === argument);
  if (offered) return offered.label;
  const changed = command === 'change' && argument !== undefined ? questionOf(program, argument) : undefined;
  return changed
    ? words.t('talk:changeOf', { label: questionText(changed, talk, 'label') })
    : words.t(`talk:actions.${command}`);
}
