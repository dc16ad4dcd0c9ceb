import type { OutcomeLabel } from '../../../../../dialogs/reply.ts';
import { Icon, outcomeIcons } from '../icons.tsx';

export function OutcomeChip({ outcome, outcomeLabel }: OutcomeLabel) {
  return (
    <span class={`chip ${outcome}`}>
      <Icon name={outcomeIcons[outcome]} />
      {outcomeLabel}
    </span>
  );
}
