import type { Outcome } from '../../../../../dialogs/reply.ts';
import { Icon, outcomeIcons } from '../icons.tsx';
import { useTalk } from '../talk.ts';

export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  const { words } = useTalk();
  return (
    <span class={`chip ${outcome}`}>
      <Icon name={outcomeIcons[outcome]} />
      {words.outcome[outcome]}
    </span>
  );
}
