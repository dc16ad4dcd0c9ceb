import type { ScheduleItem } from '../../../../dialogs/reply.ts';

const DAY_MS = 86_400_000;
const MOST_TICKS = 6;

type Days = Pick<ScheduleItem, 'from' | 'to'>;
export type Timing = 'past' | 'now' | 'future';

/** Positions are percent of the picture's width. */
export type Timeline = {
  from: string;
  to: string;
  spans: {
    item: ScheduleItem;
    /** in the list of all dates, from 1 */
    number: number;
    start: number;
    width: number;
    timing: Timing;
  }[];
  /** the first days of some months; `year` where a reader needs it */
  ticks: { at: number; month: string; year: boolean }[];
  /** null when today lies outside */
  today: number | null;
};

const dayNumber = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

function firstOfMonths(from: string, to: string): string[] {
  const months: string[] = [];
  const cursor = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    cursor.setUTCMonth(cursor.getUTCMonth() + 1);
    const month = cursor.toISOString().slice(0, 10);
    if (month > to) return months;
    months.push(month);
  }
}

/** Null where it cannot be told, because a day of it depends on the grant. */
export function timingOf({ from, to }: Days, today: string): Timing | null {
  if (from !== null && to !== null) return timingOfDays({ from, to }, today);
  if (to !== null && to < today) return 'past';
  return from !== null && from > today ? 'future' : null;
}

function timingOfDays({ from, to }: { from: string; to: string }, today: string): Timing {
  if (to < today) return 'past';
  return from > today ? 'future' : 'now';
}

/** The picture of a schedule, from its first day to the end of its last; null where no item has both. */
export function timeline(all: ScheduleItem[], today: string): Timeline | null {
  const items = all.flatMap((item, index) => {
    const { from, to } = item;
    return from === null || to === null ? [] : [{ item, from, to, number: index + 1 }];
  });
  const from = items.map((item) => item.from).sort()[0];
  const to = items
    .map((item) => item.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return null;

  const first = dayNumber(from);
  const days = dayNumber(to) + 1 - first;
  const percent = (number: number) => (number / days) * 100;
  const at = (date: string) => percent(dayNumber(date) - first);

  const months = firstOfMonths(from, to);
  const every = Math.ceil(months.length / MOST_TICKS);
  const shown = months.filter((_, index) => index % every === 0);
  return {
    from,
    to,
    spans: items.map(({ item, number, from, to }) => ({
      item,
      number,
      start: at(from),
      width: percent(dayNumber(to) + 1 - dayNumber(from)),
      timing: timingOfDays({ from, to }, today),
    })),
    ticks: shown.map((month, index) => ({
      at: at(month),
      month,
      year: index === 0 || month.slice(0, 4) !== shown[index - 1]?.slice(0, 4),
    })),
    today: today >= from && today <= to ? percent(dayNumber(today) - first + 0.5) : null,
  };
}
