import { factAt, isFactPath, type Patch, withFacts } from '../../rules/fact-path.ts';
import { type Facts, factsSchema } from '../../rules/facts.ts';
import { askAgain } from '../asking.ts';
import { MAX_ARGUMENT } from '../limits.ts';
import type { Action } from '../reply.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { noted } from '../telling/noted.ts';
import { toldFacts } from '../telling/told-line.ts';

/** A button that notes facts down; none where they are too many for one. */
export function notingAction(sets: Patch, label: string): Action[] {
  const argument = JSON.stringify(Object.fromEntries(sets));
  return argument.length > MAX_ARGUMENT ? [] : [{ command: 'note', argument, label }];
}

/** The facts of such a button. */
function factsOf(argument: string | undefined): Patch | undefined {
  let given: unknown;
  try {
    given = JSON.parse(argument ?? '');
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const sets = Object.entries(given).flatMap(([fact, value]) =>
    isFactPath(fact) ? [[fact, value] as const] : [],
  );
  const facts: Facts = withFacts({}, sets);
  return sets.length > 0 && factsSchema.safeParse(facts).success ? sets : undefined;
}

/**
 * 「その内容にする」「1者に変える」: what the button says becomes so. Pressed twice it changes nothing more; one that is not
 * offered any more, from an older message or from elsewhere, changes nothing at all.
 */
export function note(talk: Talk, argument: string | undefined): Step {
  const { words, state } = talk;
  const sets = factsOf(argument) ?? [];
  const same = sets.every(
    ([fact, value]) => JSON.stringify(factAt(state.facts, fact)) === JSON.stringify(value),
  );
  if (sets.length > 0 && same) return after([say(words.t('talk:told.same'))], askAgain(talk));
  const offered = state.offers.some((offer) => offer.command === 'note' && offer.argument === argument);
  if (sets.length === 0 || !offered) return after([say(words.t('talk:outdated'), 'problem')], askAgain(talk));
  const fresh = sets.filter(([fact]) => factAt(state.facts, fact) === undefined);
  const facts = toldFacts(talk, fresh).join(words.t('talk:told.separator'));
  return noted(talk, sets, facts === '' ? [] : [say(words.t('talk:told.line', { facts }))]);
}
