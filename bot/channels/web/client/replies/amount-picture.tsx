import { formatYen } from '../../../../../dialogs/format.ts';
import type { TrackEstimate } from '../../../../../dialogs/reply.ts';
import { amountBars } from '../amount-picture.ts';
import { useTalk } from '../talk.ts';
import { fill } from '../words.ts';
import { Unbroken } from './unbroken.tsx';

const percent = (share: number) => `${share}%`;

export function AmountPicture({ track }: { track: TrackEstimate & { amountYen: number } }) {
  const { words, locale } = useTalk();
  // The bars and figures are one picture to screen readers; its label says them all.
  const bars = amountBars(track);
  const capAt = bars.find(({ key }) => key === 'cap')?.stretches[0]?.width ?? 0;
  const { name, eligibleYen, excludedYen, cap, amount } = track;
  const label = fill(words.estimate.picture, {
    name,
    named: formatYen(eligibleYen + excludedYen, locale),
    eligible: formatYen(eligibleYen, locale),
    excluded: formatYen(excludedYen, locale),
    cap,
    amount,
  });
  // as the talk tells them: a cap may be 程度, an amount may be a range
  const told = { cap, amount };
  const hatching = `hatching-${track.track}`;
  return (
    <div class="amounts-picture" role="img" aria-label={label}>
      {bars.map(({ key, yen, stretches }) => (
        <div key={key} class={`bar ${key}`}>
          <p>
            <span>{words.estimate[key]}</span>
            <span class="figure">
              <Unbroken text={key === 'cap' || key === 'amount' ? told[key] : formatYen(yen, locale)} />
            </span>
          </p>
          <svg width="100%" height="0.9rem" aria-hidden="true">
            {key === 'named' && <Hatching id={hatching} />}
            {stretches.map(({ tone, start, width }) => (
              <rect
                key={tone}
                class={tone}
                fill={tone === 'excluded' ? `url(#${hatching})` : undefined}
                x={percent(start)}
                width={percent(width)}
                y="10%"
                height="80%"
                rx="2"
              />
            ))}
            {key !== 'cap' && (
              <line class="cap-line" x1={percent(capAt)} x2={percent(capAt)} y1="0" y2="100%" />
            )}
          </svg>
        </div>
      ))}
    </div>
  );
}

/** What is named but left out: told apart by its pattern, not by its colour alone. */
function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" class="hatching-ground" />
      <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" class="hatching-line" />
    </pattern>
  );
}
