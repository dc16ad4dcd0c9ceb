import { formatDay } from '../../../../../dialogs/format.ts';
import type { Locale } from '../../../../../dialogs/locale.ts';
import type { ScheduleItem } from '../../../../../dialogs/reply.ts';
import { useTalk } from '../talk.ts';
import { timeline } from '../timeline.ts';
import { fill } from '../words.ts';

/** All heights in rem, so that the picture grows with the text size. */
const ROW = 1.75;
const BAR = 0.8;
const AXIS = 2.6;
/** A single day must still be seen; percent of the width. */
const NARROWEST = 1.5;

const rem = (size: number) => `${size}rem`;
const percent = (share: number) => `${share}%`;

const monthName = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));

/** The numbers in the picture are those of the list beside it. */
export function SchedulePicture({ items, today }: { items: ScheduleItem[]; today: string }) {
  const { words, locale } = useTalk();
  const picture = timeline(items, today);
  if (picture === null) return null;

  const height = AXIS + picture.spans.length * ROW;
  const label = fill(words.schedule.picture, {
    from: formatDay(picture.from, locale),
    to: formatDay(picture.to, locale),
    items: picture.spans
      .map(({ item: { label, when }, number }) => fill(words.schedule.item, { label, when, number }))
      .join(words.joiner),
  });
  return (
    <div class="schedule-picture">
      <svg role="img" aria-label={label} width="100%" height={rem(height)}>
        {picture.ticks.map(({ at, month, year }) => (
          <g key={month} class="axis">
            <line x1={percent(at)} x2={percent(at)} y1={rem(AXIS - 0.4)} y2={rem(height)} />
            {year && (
              <text x={percent(at)} y="0.8rem">
                {monthName(month, locale, { year: 'numeric' })}
              </text>
            )}
            <text x={percent(at)} y="1.9rem">
              {monthName(month, locale, { month: 'short' })}
            </text>
          </g>
        ))}
        {picture.spans.map(({ item: { id, approximate }, number, start, width, timing }, index) => {
          const top = AXIS + index * ROW;
          return (
            <g key={id} class={`span ${timing} ${approximate ? 'approximate' : ''}`}>
              <line x1="0" x2="100%" y1={rem(top + ROW / 2)} y2={rem(top + ROW / 2)} class="lane" />
              <rect
                x={percent(Math.min(start, 100 - NARROWEST))}
                width={percent(Math.max(width, NARROWEST))}
                y={rem(top + (ROW - BAR) / 2)}
                height={rem(BAR)}
                rx="3"
              />
              <text x="0" dx="-1.2rem" y={rem(top + ROW / 2 + 0.35)} class="number">
                {number}
              </text>
            </g>
          );
        })}
        {picture.today !== null && (
          <g class="today">
            <line
              x1={percent(picture.today)}
              x2={percent(picture.today)}
              y1={rem(AXIS - 0.1)}
              y2={rem(height)}
            />
          </g>
        )}
      </svg>
      {picture.today !== null && (
        <p class="today-key" aria-hidden="true">
          {words.schedule.today}: {formatDay(today, locale)}
        </p>
      )}
    </div>
  );
}
