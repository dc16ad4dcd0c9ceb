import type { Action, Reply } from '../reply.ts';
import type { Step } from '../step.ts';
import type { Talk } from '../talk.ts';
import type { Heard } from '../telling/hear.ts';
import type { Question } from '../topics/question.ts';
import { namesIn } from '../topics/texts.ts';
import { placesOf } from '../understanding/areas.ts';
import { LEAVE } from './change.ts';
import { notingAction } from './noting.ts';

/** 「150万円は、この活動の経費の総額ですか?」: what may be meant is asked, never taken. */
export function doubtIn({ state, words, program }: Talk, { mentions, sets }: Heard): Doubt | undefined {
  if (sets.some(([fact]) => fact === 'expenses')) return undefined;
  const amounts = mentions.filter(({ kind, doubtful }) => kind === 'yen' && doubtful === true);
  const [only, ...others] = amounts;
  if (!only || others.length > 0 || typeof only.value !== 'number' || !state.chosen) return undefined;
  if (!program.categories.size) return undefined;
  const amount = words.yen(only.value);
  return {
    text: words.t('talk:doubt.total', { amount }),
    actions: [
      ...notingAction(only.sets, words.t('talk:doubt.yes')),
      { command: 'repeat', argument: LEAVE, label: words.t('talk:doubt.no') },
    ],
  };
}

/** 「福岡」 may be the city or the prefecture, and Kitakyushu lies in one of them. */
export function placeDoubt(talk: Talk, question: Question, { said, clauses }: Heard): Doubt | undefined {
  const area = /^offices\.(?<area>[a-z-]+)$/u.exec(question.id)?.groups?.area;
  if (area === undefined) return undefined;
  const name = namesIn(question, talk).area ?? '';
  const { pattern } = placesOf(area, name);
  const hits = [...said.matchAll(pattern)];
  const plain = clauses.every(({ asks, supposes, ofOthers }) => !(asks || supposes || ofOthers));
  if (!plain || hits.length === 0 || !hits.every(({ groups }) => groups?.either !== undefined))
    return undefined;
  const { words } = talk;
  return {
    text: words.t('talk:doubt.place', { area: name }),
    actions: [
      ...notingAction([[`offices.${area}`, 'existing']], words.t('talk:doubt.inside', { area: name })),
      { command: 'change', argument: `offices.${area}.plan`, label: words.t('talk:doubt.other') },
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
