import { chooseProgram } from './across/choose-program.ts';
import { compareTracks } from './across/compare-tracks.ts';
import { ofEachProgram } from './across/each-program.ts';
import { showOverview } from './across/overview.ts';
import { askAgain, askNext, goOn } from './asking.ts';
import type { Command } from './input.ts';
import { back } from './repair/back.ts';
import { change, KEEP, LEAVE } from './repair/change.ts';
import { howFar } from './repair/how-far.ts';
import { language } from './repair/language.ts';
import { note } from './repair/noting.ts';
import { restart } from './repair/restart.ts';
import { unknown } from './repair/unknown.ts';
import { why } from './repair/why.ts';
import { contactReply } from './result/next-steps.ts';
import { showResult } from './result/result.ts';
import { termsReply } from './result/terms.ts';
import { after, type Step, say } from './step.ts';
import { type Context, type Talk, withState } from './talk.ts';

/** Does what is asked of the talk itself, by a button or in words. */
export function obey(talk: Talk, command: Command, argument: string | undefined, context: Context): Step {
  const { words } = talk;
  switch (command) {
    case 'unknown':
      return unknown(talk, argument);
    case 'why':
      return why(talk, argument);
    case 'back':
      return back(talk, argument);
    case 'known':
      return howFar(talk);
    case 'change':
      return change(talk, argument);
    case 'repeat':
      if (argument === KEEP) return after([say(words.t('talk:which.kept'))], goOn(talk));
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
    case 'note':
      return note(talk, argument);
    default:
      return command satisfies never;
  }
}
