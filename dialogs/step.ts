import type { Effect } from './effect.ts';
import type { Reply } from './reply.ts';
import type { State } from './state.ts';

/** What a pattern of the talk makes of a turn. */
export type Step = {
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly effects?: readonly Effect[];
};

/** The step with something said before the rest. */
export const after = (first: readonly Reply[], { state, replies, effects = [] }: Step): Step => ({
  state,
  replies: [...first, ...replies],
  effects,
});

export const say = (text: string, tone: 'plain' | 'note' | 'problem' = 'plain'): Reply => ({
  kind: 'text',
  text,
  tone,
});
