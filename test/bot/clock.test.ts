import { expect, test } from 'vitest';
import { japanTime } from '../../bot/clock.ts';

test.each([
  ['2025-06-30T08:00:00.000Z', '2025-06-30T17:00:00.000+09:00'],
  ['2025-12-31T15:00:00.001Z', '2026-01-01T00:00:00.001+09:00'],
])('%s is told as %s', (utc, japan) => {
  expect(japanTime(new Date(utc))).toBe(japan);
  expect(new Date(japan).toISOString()).toBe(utc);
});
