import type { Step } from '../step.ts';
import { say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { wantsToLeave } from '../understanding/leaving.ts';

/** 「やめる」「また今度」: a calm goodbye. Nothing is changed, so whatever comes next simply goes on. */
export function leave(talk: Talk, text: string): (() => Step) | undefined {
  if (!wantsToLeave(text)) return undefined;
  return () => ({ state: talk.state, replies: [say(goodbye(talk))] });
}

function goodbye({ words, state, receipt }: Talk): string {
  if (Object.keys(state.facts).length === 0 && state.skipped.length === 0)
    return words.t('asides:leave.nothingYet');
  // a channel without receipts keeps nothing beyond its screen
  const kept = receipt === undefined ? 'here' : 'kept';
  const next = state.open === null && state.shown.length > 0 ? 'result' : 'question';
  return words.sentences([
    words.t('asides:leave.goodbye'),
    words.t(`asides:leave.${kept}`),
    words.t(`asides:leave.${next}`),
  ]);
}
