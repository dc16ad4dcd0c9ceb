import type { TrackEstimate } from '../../../../../dialogs/reply.ts';
import { useTalk } from '../talk.ts';
import { AmountPicture } from './amount-picture.tsx';
import type { OfKind } from './of-kind.ts';
import { OutcomeChip } from './outcome-chip.tsx';
import { SourceLine } from './source-line.tsx';
import { Unbroken } from './unbroken.tsx';

export function EstimateReply({ reply }: { reply: OfKind<'estimate'> }) {
  return (
    <div class="block">
      <h3>{reply.title}</h3>
      <div class="tracks">
        {reply.tracks.map((track) => (
          <Track key={track.track} track={track} />
        ))}
      </div>
      {reply.notes.length > 0 && (
        <ul class="notes">
          {reply.notes.map((note) => (
            <li key={note}>
              <Unbroken text={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Track({ track }: { track: TrackEstimate }) {
  const { words } = useTalk();
  const { name, outcome, outcomeLabel, amountYen, mostYen, amount, working, own, source } = track;
  return (
    <section class="track">
      <h4>{name}</h4>
      <OutcomeChip outcome={outcome} outcomeLabel={outcomeLabel} />
      <p class={amountClass(amountYen, mostYen)}>
        <Unbroken text={amount} />
      </p>
      {amountYen !== null && (
        <>
          <AmountPicture track={{ ...track, amountYen }} />
          {own && (
            <p class="own">
              {words.estimate.own}{' '}
              <strong>
                <Unbroken text={own} />
              </strong>
            </p>
          )}
        </>
      )}
      {working.length > 0 && (
        <ol class="working" aria-label={words.estimate.working}>
          {working.map((line, index) => (
            <li key={index}>
              <Unbroken text={line} />
            </li>
          ))}
        </ol>
      )}
      <SourceLine source={source} />
    </section>
  );
}

/** One figure stands large; a range of two needs the room. */
function amountClass(amountYen: number | null, mostYen: number | null): string {
  if (amountYen === null) return 'amount unknown';
  return mostYen === null ? 'amount' : 'amount range';
}
