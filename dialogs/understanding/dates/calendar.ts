/** A day as 2025-06-01, in Japan. */
export type Day = string;
/** From one day to another, both included; one day has the same at both ends. */
export type Days = { readonly from: Day; readonly to: Day };

const DAY_MS = 86_400_000;
const isoOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const msOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(msOf(day)).getUTCDay();
export const plusDays = (day: Day, days: number): Day => isoOf(msOf(day) + days * DAY_MS);
export const daysBetween = (one: Day, other: Day): number => (msOf(other) - msOf(one)) / DAY_MS;

/** A day that there is; months may run over the year (13 is January of the next), days may not run over the month. */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  const last = lastOfMonth(year, month);
  return day >= 1 && day <= last ? isoOf(Date.UTC(year, month - 1, day)) : undefined;
}

export const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same day of another month, or its last day: a month after 31 January is 28 February. */
export function plusMonths(day: Day, months: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + months];
  return isoOf(Date.UTC(year, month - 1, Math.min(Number(day.slice(8)), lastOfMonth(year, month))));
}

/** A month, or the part of it that was named. */
export function monthSpan(year: number, month: number, part: MonthPart = 'whole'): Days {
  const last = lastOfMonth(year, month);
  const [from, to] = {
    whole: [1, last],
    early: [1, 10],
    middle: [11, 20],
    late: [21, last],
    end: [last, last],
  }[part] as [number, number];
  return { from: isoOf(Date.UTC(year, month - 1, from)), to: isoOf(Date.UTC(year, month - 1, to)) };
}
export type MonthPart = 'whole' | 'early' | 'middle' | 'late' | 'end';

/** Monday to Sunday, so many weeks from the one of `day`. */
export function weekSpan(day: Day, weeks: number): Days {
  const monday = plusDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { from: monday, to: plusDays(monday, 6) };
}

/** The fiscal year (年度) that a day is in: April to March. */
export const fiscalYearOf = (day: Day): number => (monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1);
export const fiscalSpan = (year: number): Days => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` });
export const yearSpan = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });
export const oneDay = (day: Day): Days => ({ from: day, to: day });

/** Up to so many days ahead a month without a year is the next one, otherwise it has just been. */
const AHEAD = 300;

/** The year that is meant where none is said: in June 2025, March is that of 2026 and May that of 2025. */
export function likelyYear(today: Day, month: number, day?: number): number {
  const year = yearOf(today);
  const inYear = (which: number): Day | undefined =>
    day === undefined ? monthSpan(which, month).to : dayAt(which, month, day);
  const here = inYear(year);
  if (here !== undefined && here >= today) return daysBetween(today, here) <= AHEAD + 31 ? year : year - 1;
  const next = day === undefined ? monthSpan(year + 1, month).from : inYear(year + 1);
  return next !== undefined && daysBetween(today, next) <= AHEAD ? year + 1 : year;
}
