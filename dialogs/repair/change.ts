import { questionAnywhere } from '../across/shared-questions.ts';
import { ask, askAgain } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import { stillOpen } from '../topics/still-open.ts';
import { normalise } from '../understanding/normalise.ts';
import { knownFacts } from '../view.ts';

/** Argument of `repeat`: nothing is to be changed, so nothing is to be told again. */
export const LEAVE = 'leave';
/** Argument of `repeat`: of two answers the earlier one holds. */
export const KEEP = 'keep';

/** 「変える」: asks one question again; without saying which, lists the answers given so far. */
export function change(talk: Talk, id: string | undefined): Step {
  const { words } = talk;
  const found = id === undefined ? undefined : questionAnywhere(talk, id);
  if (found) {
    const { there, question } = found;
    // whoever comes back to a list to tick sees all of it
    const whole = stillOpen(question, there) === question;
    const trail = whole ? talk.state.trail : [question.id, ...talk.state.trail];
    return ask(withState(there, { misses: 0, trail }), question);
  }
  const known = knownFacts(talk);
  if (known.length === 0) return after([say(words.t('talk:nothingKnown'))], askAgain(talk));
  const offers = [
    ...known.map(({ question, label, value }) => ({
      command: 'change' as const,
      argument: question,
      label: words.t('talk:labelled', { label, answer: value }),
    })),
    { command: 'repeat' as const, argument: LEAVE, label: words.t('talk:actions.leave') },
  ];
  return {
    state: { ...talk.state, phase: 'offering', offers },
    replies: [{ kind: 'actions', text: words.t('talk:whatToChange'), actions: offers }],
  };
}

/** 「法人の数を変えたい」: goes straight to the answer that is named; otherwise lists them. */
export function changeNamed(talk: Talk, text: string): Step {
  const said = normalise(text);
  const named = knownFacts(talk).filter(({ label }) => said.includes(normalise(label)));
  const [only, ...others] = named;
  return change(talk, only && others.length === 0 ? only.question : undefined);
}
