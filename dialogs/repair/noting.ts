import { factAt, isFactPath, type Patch, withFacts } from '../../rules/fact-path.ts';
import { type Facts, factsSchema } from '../../rules/facts.ts';
import { askAgain } from '../asking.ts';
import type { Action } from '../reply.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { noted } from '../telling/noted.ts';
import { toldFacts } from '../telling/told-line.ts';

/** The longest argument that a button can carry. */
const LONGEST = 500;

/** A button that notes facts down, whenever it is tapped; none where they are too many for one. */
export function notingAction(sets: Patch, label: string): Action[] {
  const argument = JSON.stringify(Object.fromEntries(sets));
  return argument.length > LONGEST ? [] : [{ command: 'note', argument, label }];
}

/** The facts of such a button, if it is one of ours. */
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

/** 「その内容にする」「1者に変える」: what the button says becomes so; pressed twice it changes nothing more. */
export function note(talk: Talk, argument: string | undefined): Step {
  const sets = factsOf(argument);
  if (!sets) return after([say(talk.words.t('talk:outdated'), 'problem')], askAgain(talk));
  const same = sets.every(
    ([fact, value]) => JSON.stringify(factAt(talk.state.facts, fact)) === JSON.stringify(value),
  );
  if (same) return after([say(talk.words.t('talk:told.same'))], askAgain(talk));
  const { words } = talk;
  const fresh = sets.filter(([fact]) => factAt(talk.state.facts, fact) === undefined);
  const facts = toldFacts(talk, fresh, [], '').join(words.t('talk:told.separator'));
  return noted(talk, sets, facts === '' ? [] : [say(words.t('talk:told.line', { facts }))]);
}
