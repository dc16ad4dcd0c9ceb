import type { TrackEstimate } from '../../../../../dialogs/reply.ts';
import { amountBars } from '../amount-picture.ts';
import { useTalk } from '../talk.ts';
import { fill, yen } from '../words.ts';

/** Height of a bar with its line of text, in rem, so that the picture grows with the text size. */
const ROW = 2.6;
const BAR = 0.75;

const rem = (size: number) => `${size}rem`;
const percent = (share: number) => `${share}%`;

export function AmountPicture({ track }: { track: TrackEstimate & { amountYen: number } }) {
  const { words, locale } = useTalk();
  const bars = amountBars(track);
  const capAt = bars.find(({ key }) => key === 'cap')?.stretches[0]?.width ?? 0;
  const { name, eligibleYen, excludedYen, capYen, amountYen } = track;
  const label = fill(words.estimate.picture, {
    name,
    named: yen(eligibleYen + excludedYen, locale),
    eligible: yen(eligibleYen, locale),
    excluded: yen(excludedYen, locale),
    cap: yen(capYen, locale),
    amount: yen(amountYen, locale),
  });
  const hatching = `hatching-${track.track}`;
  return (
    <svg class="amounts-picture" role="img" aria-label={label} width="100%" height={rem(bars.length * ROW)}>
      <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="hatching-ground" />
        <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" class="hatching-line" />
      </pattern>
      {bars.map(({ key, yen: amount, stretches }, index) => (
        <g key={key} class={`bar ${key}`}>
          <text x="0" y={rem(index * ROW + 1)}>
            {words.estimate[key]}
          </text>
          <text x="100%" y={rem(index * ROW + 1)} class="figure">
            {yen(amount, locale)}
          </text>
          {stretches.map(({ tone, start, width }) => (
            <rect
              key={tone}
              class={tone}
              fill={tone === 'excluded' ? `url(#${hatching})` : undefined}
              x={percent(start)}
              width={percent(width)}
              y={rem(index * ROW + 1.35)}
              height={rem(BAR)}
              rx="2"
            />
          ))}
        </g>
      ))}
      {[0, 1, 3].map((index) => (
        <line
          key={index}
          class="cap-line"
          x1={percent(capAt)}
          x2={percent(capAt)}
          y1={rem(index * ROW + 1.2)}
          y2={rem(index * ROW + 1.5 + BAR)}
        />
      ))}
    </svg>
  );
}
