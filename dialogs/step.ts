import type { Reply } from './reply.ts';
import type { State } from './state.ts';

/** What a pattern of the talk makes of a turn. */
export type Step = { readonly state: State; readonly replies: readonly Reply[] };

/** The step with something said before the rest. */
export const after = (first: readonly Reply[], { state, replies }: Step): Step => ({
  state,
  replies: [...first, ...replies],
});

export const say = (text: string, tone: 'plain' | 'note' | 'problem' = 'plain'): Reply => ({
  kind: 'text',
  text,
  tone,
});
