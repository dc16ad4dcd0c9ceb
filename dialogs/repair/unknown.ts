import { withFact } from '../../rules/fact-path.ts';
import { chooseProgram } from '../across/choose-program.ts';
import { ALL } from '../across/offer-programs.ts';
import { askNext, goOn, openQuestion } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import { wholeOf } from '../topics/whole.ts';

/**
 * 「分からない」: always an answer. The question stays open and can be taken up again from the result.
 * @param id the question whose button was pressed, which may be an earlier one; the open one where it is left out
 */
export function unknown(talk: Talk, id?: string): Step {
  const { words, state } = talk;
  if (id !== undefined && id !== state.open) return tooLate(talk, id);
  const question = openQuestion(talk);
  // who does not know which program is shown what they have in common
  if (!state.chosen) return chooseProgram(talk, ALL);
  if (!question) return askNext(talk);
  // who does not know the rest of half an answer is not asked for the first half again
  const first = wholeOf(talk, question);
  const passedOver = [...first.map(({ id }) => id), question.id];
  const passed = withState(talk, {
    // whoever gave an answer before and now does not know takes it back
    facts: question.facts.reduce((facts, fact) => withFact(facts, fact, undefined), state.facts),
    skipped: [...state.skipped.filter((id) => !passedOver.includes(id)), ...passedOver],
    trail: [...state.trail.filter((id) => id !== question.id), question.id],
    open: null,
    misses: 0,
  });
  const next = askNext(passed);
  const again = next.state.askedTwice.length > state.askedTwice.length;
  return again ? next : after([say(words.t('talk:passedOver'))], next);
}

/** A button of an earlier question: pressed twice it does nothing, and what was answered since stays. */
function tooLate(talk: Talk, id: string): Step {
  const twice = talk.state.skipped.includes(id);
  return twice ? goOn(talk) : after([say(talk.words.t('asides:late'))], goOn(talk));
}
