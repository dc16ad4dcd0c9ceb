import type { ScheduleItem } from '../../../../dialogs/reply.ts';

const DAY_MS = 86_400_000;
const MOST_TICKS = 6;

/** Positions are percent of the picture's width. */
export type Timeline = {
  from: string;
  to: string;
  spans: {
    id: string;
    start: number;
    width: number;
    approximate: boolean;
    timing: 'past' | 'now' | 'future';
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

export function timingOf(item: { from: string; to: string }, today: string): 'past' | 'now' | 'future' {
  if (item.to < today) return 'past';
  return item.from > today ? 'future' : 'now';
}

/** The picture of a schedule, from its first day to the end of its last; null without items. */
export function timeline(items: ScheduleItem[], today: string): Timeline | null {
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
    spans: items.map((item) => ({
      id: item.id,
      start: at(item.from),
      width: percent(dayNumber(item.to) + 1 - dayNumber(item.from)),
      approximate: item.approximate,
      timing: timingOf(item, today),
    })),
    ticks: shown.map((month, index) => ({
      at: at(month),
      month,
      year: index === 0 || month.slice(0, 4) !== shown[index - 1]?.slice(0, 4),
    })),
    today: today >= from && today <= to ? percent(dayNumber(today) - first + 0.5) : null,
  };
}
