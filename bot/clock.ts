/** The moment a thing happens. Injected, so that a test or a replay can say what time it is. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1_000;

/** ISO 8601 in Japan Standard Time, e.g. `2025-06-30T17:00:00.000+09:00`; Japan has had no summer time since 1951. */
export function japanTime(moment: Date): string {
  return new Date(moment.getTime() + JAPAN_AHEAD_MS).toISOString().replace('Z', '+09:00');
}
