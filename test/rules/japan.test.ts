import { expect, test } from 'vitest';
import { dayInJapan, inJapan } from '../../rules/japan.ts';

test.each([
  ['2025-06-30T08:00:00.000Z', '2025-06-30T17:00:00.000+09:00'],
  ['2025-12-31T15:00:00.001Z', '2026-01-01T00:00:00.001+09:00'],
])('%s is told as %s', (utc, japan) => {
  expect(inJapan(Date.parse(utc))).toBe(japan);
  expect(new Date(japan).toISOString()).toBe(utc);
});

test('the day in Japan', () => {
  expect(dayInJapan('2025-06-29T15:00:00Z')).toBe('2025-06-30');
});
