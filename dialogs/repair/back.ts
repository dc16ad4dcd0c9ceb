import { questionAnywhere } from '../across/shared-questions.ts';
import { ask, goOn, openQuestion } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import { wholeOf } from '../topics/whole.ts';
import { TO_FIRST } from '../understanding/going-back.ts';

/**
 * 「戻る」「2つ前に戻って」: an earlier question is asked again. Its answer, and every later one, stays until it is
 * changed.
 * @param argument how many questions back, or {@link TO_FIRST}; one where it is left out
 */
export function back(talk: Talk, argument?: string): Step {
  const { words, state } = talk;
  const open = openQuestion(talk);
  const whole = open && wholeOf(talk, open)[0];
  // back from the second half of an answer is back to the question itself
  const one = argument === undefined || argument === '1';
  if (whole && one)
    return ask(withState(talk, { misses: 0, skipped: state.skipped.filter((id) => id !== whole.id) }), whole);
  // an answer that was only looked at, to change it: back is where the talk was
  if (open && state.trail.includes(open.id) && one) return goOn(withState(talk, { open: null, misses: 0 }));
  // what was asked for another program before stays out of the way
  const places = [...state.trail.keys()].filter(
    (at) => questionAnywhere(talk, state.trail[at] ?? '') !== undefined,
  );
  const steps = argument === TO_FIRST ? places.length : Math.max(1, Number(argument ?? 1) || 1);
  const at = places.at(-Math.min(steps, places.length));
  const id = at === undefined ? undefined : state.trail[at];
  const found = id === undefined ? undefined : questionAnywhere(talk, id);
  if (at === undefined || !found) return after([say(words.t('talk:noWayBack'))], goOn(talk));
  const passed = places.filter((place) => place >= at);
  const step = ask(
    withState(found.there, {
      trail: state.trail.filter((_id, place) => !passed.includes(place)),
      misses: 0,
      skipped: state.skipped.filter((skipped) => skipped !== id),
    }),
    found.question,
  );
  return steps > places.length ? after([say(words.t('asides:backToFirst'))], step) : step;
}
