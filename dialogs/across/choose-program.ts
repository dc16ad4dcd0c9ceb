import { askNext } from '../asking.ts';
import { programText } from '../program-texts.ts';
import { intakeReply } from '../result/headline.ts';
import { after, type Step, say } from '../step.ts';
import { about, openQuestions, type Talk, withState } from '../talk.ts';
import { ALL, offerPrograms } from './offer-programs.ts';
import { showOverview } from './overview.ts';
import { sharedQuestions } from './shared-questions.ts';

/** Goes on with a program, or with all of them at once; what was told so far stays. */
export function chooseProgram(talk: Talk, argument: string | undefined): Step {
  const chosen = { chosen: true, open: null, offers: [], typed: {}, misses: 0, shown: [], thorough: false };
  if (argument === ALL) return compareAll(withState(talk, { ...chosen, comparing: true }));
  const program = argument === undefined ? undefined : talk.programs.get(argument);
  if (!program) return Object.keys(talk.state.facts).length > 0 ? showOverview(talk) : offerPrograms(talk);
  const there = about(withState(talk, { ...chosen, comparing: false }), program);
  const left = openQuestions(there).length;
  const known = Object.keys(talk.state.facts).length > 0;
  const name = programText(there, 'shortName');
  const opening = there.words.sentences([
    there.words.t(known ? 'programs:goingOn' : 'programs:beginning', { program: name }),
    left > 0 ? there.words.t('programs:questionsLeft', { count: left }) : '',
  ]);
  return after([say(opening), intakeReply(there)], askNext(there));
}

function compareAll(talk: Talk): Step {
  const left = sharedQuestions(talk).length;
  const text = talk.words.t(left > 0 ? 'programs:comparing' : 'programs:nothingShared', { count: left });
  return after([say(text)], askNext(talk));
}
