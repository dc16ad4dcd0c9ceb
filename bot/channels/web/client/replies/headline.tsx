import type { OfKind } from './of-kind.ts';
import { OutcomeChip } from './outcome-chip.tsx';
import { SourceLine } from './source-line.tsx';

export function HeadlineReply({ reply }: { reply: OfKind<'headline'> }) {
  const { outcome, outcomeLabel, title, text, notes, source } = reply;
  return (
    <div class={`headline ${outcome}`}>
      <OutcomeChip outcome={outcome} outcomeLabel={outcomeLabel} />
      <h3>{title}</h3>
      <p class="lines">{text}</p>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <SourceLine source={source} />
    </div>
  );
}
