import type { OfKind } from './of-kind.ts';
import { OutcomeChip } from './outcome-chip.tsx';
import { SourceLine } from './source-line.tsx';
import { Unbroken } from './unbroken.tsx';

export function HeadlineReply({ reply }: { reply: OfKind<'headline'> }) {
  const { program, outcome, outcomeLabel, title, text, notes, source } = reply;
  return (
    <div class={`headline ${outcome}`}>
      {/* results that were kept before they named their program do not have it */}
      {program && (
        <p class="of-program">
          <Unbroken text={program} />
        </p>
      )}
      <OutcomeChip outcome={outcome} outcomeLabel={outcomeLabel} />
      <h3>
        <Unbroken text={title} />
      </h3>
      <p class="lines">
        <Unbroken text={text} />
      </p>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>
              <Unbroken text={note} />
            </li>
          ))}
        </ul>
      )}
      <SourceLine source={source} />
    </div>
  );
}
