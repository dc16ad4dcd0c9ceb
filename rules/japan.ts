/** Japan Standard Time is nine hours ahead of UTC; there has been no summer time since 1951. */
const AHEAD_MS = 9 * 60 * 60 * 1_000;

/** A moment as ISO 8601 in Japan Standard Time, e.g. `2025-06-30T17:00:00.000+09:00`. `moment`: ms since the epoch. */
export const inJapan = (moment: number): string =>
  new Date(moment + AHEAD_MS).toISOString().replace('Z', '+09:00');

/** The day in Japan at a moment (ISO 8601 with offset), YYYY-MM-DD. */
export const dayInJapan = (moment: string): string => inJapan(Date.parse(moment)).slice(0, 10);
