import { type FactPath, type Patch, withFacts } from '../../rules/fact-path.ts';
import { ask } from '../asking.ts';
import type { Action, Reply } from '../reply.ts';
import type { Step } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import { questionFor } from '../telling/told-line.ts';
import { answerText, questionText } from '../topics/texts.ts';
import { KEEP, LEAVE } from './change.ts';
import { notingAction } from './noting.ts';

/** 「さきほどは3者、今は1者。どちらですか?」: what differs from before is not taken until it is clear which holds. */
export function whichHolds(talk: Talk, differing: Patch, first: readonly Reply[]): Step {
  const { words, state } = talk;
  const told = new Map<string, { label: string; before: string; after: string }>();
  for (const [fact] of differing) {
    const found = questionFor(talk, fact);
    if (!found || told.has(found.question.id)) continue;
    const { there, question } = found;
    told.set(question.id, {
      label: questionText(question, there, 'label'),
      before: answerText(question, state.facts, there) ?? '',
      after: answerText(question, withFacts(state.facts, differing), there) ?? '',
    });
  }
  const [only, ...others] = [...told.values()];
  const one = only !== undefined && others.length === 0;
  const offers: Action[] = [
    ...notingAction(differing, one ? words.t('talk:which.new', only) : words.t('talk:which.change')),
    {
      command: 'repeat',
      // an either-or is no yes or no
      argument: one ? KEEP : LEAVE,
      label: one ? words.t('talk:which.old', only) : words.t('talk:which.keep'),
    },
  ];
  const text = one
    ? words.t('talk:which.ask', only)
    : words.t('talk:which.several', {
        list: words.list([...told.values()].map((each) => words.t('talk:which.item', each))),
      });
  return {
    state: { ...state, phase: 'offering', offers },
    replies: [...first, { kind: 'actions', text, actions: offers }],
  };
}

/** One text said two things of the same fact: that question is asked again. */
export function askTwofold(
  talk: Talk,
  [fact]: readonly FactPath[],
): { text: string; step: Step } | undefined {
  const found = fact && questionFor(talk, fact);
  if (!found) return undefined;
  const { there, question } = found;
  return {
    text: talk.words.t('talk:which.twice', { label: questionText(question, there, 'label') }),
    step: ask(withState(there, { misses: 0 }), question),
  };
}
