import type { Assessment } from '../../rules/assessment.ts';
import { inOrder, statusOf } from '../across/beginning.ts';
import { ofEachProgram } from '../across/each-program.ts';
import { goOn, openQuestion } from '../asking.ts';
import { programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { capText } from '../result/cap-text.ts';
import { intakeReply } from '../result/headline.ts';
import { rateText } from '../result/money.ts';
import { checklistReply, scheduleReply } from '../result/next-steps.ts';
import { sourceOf } from '../source.ts';
import { after, type Step, say } from '../step.ts';
import { about, assessTalk, type Talk } from '../talk.ts';
import { type AskedThing, readAskedThing } from '../understanding/asked-things.ts';
import { leftReplies } from './how-far.ts';

/** 「締め切りはいつですか?」: answered from the program's file, with its source; then the open question again, shorter. */
export function askedInBetween(talk: Talk, text: string): (() => Step) | undefined {
  const thing = readAskedThing(text);
  return thing && (() => after(answersTo(talk, thing), goOn(talk)));
}

function answersTo(talk: Talk, thing: AskedThing): Reply[] {
  const { words } = talk;
  switch (thing) {
    case 'eligible':
      return [say(words.t(openQuestion(talk) ? 'asides:eligible' : 'asides:eligibleShown'))];
    case 'deadline':
      return programsOf(talk).map(intake);
    case 'schedule':
      return isAboutOne(talk) ? [scheduleReply(talk)] : programsOf(talk).map(intake);
    case 'documents':
      return isAboutOne(talk)
        ? [checklistReply(talk, assessTalk(talk))]
        : [say(words.t('asides:differsByProgram'))];
    case 'amount':
      return ofEachProgram(talk, (there) => capsReply(there, assessTalk(there)));
    case 'howToApply':
      return programsOf(talk).flatMap(howToApply);
    case 'decides':
      return [say(words.t('asides:decides'))];
    case 'left':
      return leftReplies(talk);
    default:
      return thing satisfies never;
  }
}

const isAboutOne = ({ state }: Talk): boolean => state.chosen && !state.comparing;

const programsOf = (talk: Talk): Talk[] =>
  isAboutOne(talk) ? [talk] : inOrder(talk.programs, talk.now).map((program) => about(talk, program));

/** Until when applications are taken; which program it is about, where there are several. */
function intake(there: Talk): Reply {
  const reply = intakeReply(there);
  if (isAboutOne(there) || reply.kind !== 'text') return reply;
  const program = programText(there, 'shortName');
  return { ...reply, text: there.words.t('programs:inProgram', { program, text: reply.text }) };
}

/** The most that each track gives; what it comes to for this case is told with the result. */
function capsReply(there: Talk, { tracks }: Assessment): Extract<Reply, { kind: 'points' }> {
  const { words } = there;
  const amountName = programText(there, 'amountName');
  return {
    kind: 'points',
    title: words.t('asides:caps'),
    items: tracks.map(({ track, estimate }) => ({
      label: programText(there, `tracks.${track}.name`),
      text: words.sentences([
        words.t('result:headline.cap', { amountName, cap: capText(there, estimate) }),
        words.t('asides:rate', { rate: rateText(there, track, estimate) }),
      ]),
      source: sourceOf(there, estimate.cite),
    })),
  };
}

/** In an edition that is over nobody is told how to apply. */
function howToApply(there: Talk): Reply[] {
  if (statusOf(there.program, there.now) === 'closed') return [intake(there)];
  const source = sourceOf(there, there.program.contact.cite);
  const text = there.words.sentences([programText(there, 'howToApply'), there.words.t('asides:notHere')]);
  return [{ kind: 'text', tone: 'plain', text, source }, intake(there)];
}
