import { questionAnywhere } from '../across/shared-questions.ts';
import { ask, askAgain } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';

/** 「戻る」: the question before is asked again. Its answer, and every later one, stays until it is changed. */
export function back(talk: Talk): Step {
  const { words, state } = talk;
  // what was asked for another program before stays out of the way
  const at = state.trail.findLastIndex((id) => questionAnywhere(talk, id) !== undefined);
  const last = state.trail[at];
  const found = last === undefined ? undefined : questionAnywhere(talk, last);
  if (!found) return after([say(words.t('talk:noWayBack'))], askAgain(talk));
  return ask(
    withState(found.there, {
      trail: state.trail.toSpliced(at, 1),
      misses: 0,
      skipped: state.skipped.filter((id) => id !== last),
    }),
    found.question,
  );
}
