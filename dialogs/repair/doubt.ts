import { factAt, factName } from '../../rules/fact-path.ts';
import type { Action, Reply } from '../reply.ts';
import type { Step } from '../step.ts';
import type { Talk } from '../talk.ts';
import type { Heard } from '../telling/hear.ts';
import { toldFacts } from '../telling/told-line.ts';
import { questionsFor } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { namesIn } from '../topics/texts.ts';
import { namesUnclearPlace } from '../understanding/sentence/unclear-place.ts';
import { LEAVE } from './change.ts';
import { notingAction } from './noting.ts';

/** What may be meant, and is not said for certain: it is asked, never taken. */
export function doubtIn(talk: Talk, question: Question | undefined, heard: Heard): Doubt | undefined {
  return placeDoubt(talk, question, heard) ?? sayingDoubt(talk, heard);
}

/** 「150万円は、この活動の経費の総額ですか?」「滞納はない、ということでよいですか?」 */
function sayingDoubt(talk: Talk, { mentions, sets }: Heard): Doubt | undefined {
  const { words, state } = talk;
  const doubtful = mentions.filter(
    (mention) =>
      mention.doubtful === true &&
      mention.sets.length > 0 &&
      mention.sets.every(
        ([fact, value]) =>
          sets.every(([set]) => set !== fact) &&
          JSON.stringify(factAt(state.facts, fact)) !== JSON.stringify(value),
      ),
  );
  const [only, ...others] = doubtful;
  if (!only || others.length > 0 || !state.chosen) return undefined;
  const facts = toldFacts(talk, only.sets).join(words.t('talk:told.separator'));
  if (only.kind !== 'yen' && facts === '') return undefined;
  const text =
    only.kind === 'yen' && typeof only.value === 'number'
      ? words.t('talk:doubt.total', { amount: words.yen(only.value) })
      : words.t('talk:doubt.fact', { facts });
  return {
    text,
    actions: [
      ...notingAction(only.sets, words.t('talk:doubt.yes')),
      { command: 'repeat', argument: LEAVE, label: words.t('talk:doubt.no') },
    ],
  };
}

/** 「福岡」 may be the city or the prefecture, and Kitakyushu lies in one of them. */
function placeDoubt(
  talk: Talk,
  open: Question | undefined,
  { said, clauses, answers, sets }: Heard,
): Doubt | undefined {
  if (!talk.state.chosen) return undefined;
  const question = questionsFor(talk.program).find(({ id }) => id.startsWith('offices.'));
  const fact = question?.facts[0];
  const wasAsked = question !== undefined && open?.id === question.id;
  if (!question || fact === undefined || (wasAsked && answers)) return undefined;
  if (sets.some(([set]) => set === fact)) return undefined;
  if (!wasAsked && factAt(talk.state.facts, fact) !== undefined) return undefined;
  if (clauses.some(({ asks, supposes, ofOthers }) => asks || supposes || ofOthers)) return undefined;
  const name = namesIn(question, talk).area ?? '';
  if (!namesUnclearPlace(said, factName(fact), name, wasAsked)) return undefined;
  const { words } = talk;
  return {
    text: words.t('talk:doubt.place', { area: name }),
    actions: [
      ...notingAction([[fact, 'existing']], words.t('talk:doubt.inside', { area: name })),
      ...(question.type === 'choice' && question.half
        ? [{ command: 'change' as const, argument: question.half.rest, label: words.t('talk:doubt.other') }]
        : [{ command: 'repeat' as const, argument: LEAVE, label: words.t('talk:doubt.other') }]),
    ],
  };
}

export type Doubt = { readonly text: string; readonly actions: Action[] };

/** Asks about a doubtful reading; 「はい」 and 「いいえ」 can be typed. */
export function askDoubt(talk: Talk, { text, actions }: Doubt, first: readonly Reply[]): Step {
  return {
    state: { ...talk.state, phase: 'offering', offers: actions },
    replies: [...first, { kind: 'actions', text, actions }],
  };
}
