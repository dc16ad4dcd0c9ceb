import { ask, askAgain } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import { questionOf } from '../topics/all.ts';

/** 「戻る」: the question before is asked again. Its answer, and every later one, stays until it is changed. */
export function back(talk: Talk): Step {
  const { words, state, program } = talk;
  const trail = [...state.trail];
  const last = trail.pop();
  const question = last === undefined ? undefined : questionOf(program, last);
  if (!question) return after([say(words.t('talk:noWayBack'))], askAgain(talk));
  return ask(
    withState(talk, { trail, misses: 0, skipped: state.skipped.filter((id) => id !== last) }),
    question,
  );
}
