import type { Assessment, TrackAssessment } from '../../rules/assessment.ts';
import { programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { State } from '../state.ts';
import type { Talk } from '../talk.ts';
import { outcomeLabel } from './outcome-label.ts';

export type Shown = State['shown'][number];

/** How a track stands: its outcome, and the amount in yen where it can be worked out. */
export const shownOf = ({ track, outcome, estimate }: TrackAssessment): Shown => ({
  track,
  outcome,
  amountYen: estimate.status === 'computed' ? estimate.amountYen : null,
});

/** What is different from before, a line a track. */
export function changeReplies(talk: Talk, before: readonly Shown[], now: Assessment): Reply[] {
  const { words } = talk;
  const amount = (yen: number | null) => (yen === null ? words.t('result:change.noAmount') : words.yen(yen));
  return now.tracks.flatMap((assessed): Reply[] => {
    const after = shownOf(assessed);
    const was = before.find(({ track }) => track === after.track);
    if (!was) return [];
    const outcome = {
      before: outcomeLabel(talk, was.outcome).outcomeLabel,
      after: outcomeLabel(talk, after.outcome).outcomeLabel,
    };
    const money = { before: amount(was.amountYen), after: amount(after.amountYen) };
    const changes = [
      ...(was.outcome === after.outcome ? [] : [words.t('result:change.outcome', outcome)]),
      ...(was.amountYen === after.amountYen ? [] : [words.t('result:change.amount', money)]),
    ];
    if (changes.length === 0) return [];
    const track = programText(talk, `tracks.${after.track}.name`);
    const text = words.t('result:change.line', { track, changes: words.list(changes) });
    return [{ kind: 'text', tone: 'note', text, source: sourceOf(talk, assessed.estimate.cite) }];
  });
}
