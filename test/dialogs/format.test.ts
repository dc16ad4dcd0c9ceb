import { describe, expect, test } from 'vitest';
import { daysBetween, formatDay, formatMoment, formatMonth, formatYen } from '../../dialogs/format.ts';

describe('yen as people read them', () => {
  test.each([
    [0, '0円', '¥0'],
    [5_000, '5,000円', '¥5,000'],
    [300_000, '30万円', '¥300,000'],
    [285_000, '28万5,000円', '¥285,000'],
    [19_999_999, '1,999万9,999円', '¥19,999,999'],
    [100_000_000, '1億円', '¥100,000,000'],
    [150_000_001, '1億5,000万1円', '¥150,000,001'],
  ])('%i', (yen, ja, en) => {
    expect(formatYen(yen, 'ja')).toBe(ja);
    expect(formatYen(yen, 'en')).toBe(en);
  });
});

describe('dates as people read them, in Japan wherever the server is', () => {
  test.each([
    ['2025-06-30T17:00:00+09:00', '2025年6月30日(月)17時', 'Monday 30 June 2025, 17:00 (Japan time)'],
    ['2025-06-30T08:05:00Z', '2025年6月30日(月)17時5分', 'Monday 30 June 2025, 17:05 (Japan time)'],
    ['2025-06-30T15:30:00Z', '2025年7月1日(火)0時30分', 'Tuesday 1 July 2025, 00:30 (Japan time)'],
  ])('%s', (moment, ja, en) => {
    expect(formatMoment(moment, 'ja')).toBe(ja);
    expect(formatMoment(moment, 'en')).toBe(en);
  });

  test('days and months', () => {
    expect(formatDay('2026-03-31', 'ja')).toBe('2026年3月31日(火)');
    expect(formatDay('2026-03-31', 'en')).toBe('Tuesday 31 March 2026');
    expect(formatMonth('2025-07', 'ja')).toBe('2025年7月');
    expect(formatMonth('2025-07', 'en')).toBe('July 2025');
  });

  test.each([
    ['2025-06-10T10:00:00+09:00', '2025-06-30T17:00:00+09:00', 20],
    ['2025-06-30T00:00:00+09:00', '2025-06-30T17:00:00+09:00', 0],
    ['2025-06-29T14:59:59Z', '2025-06-30T17:00:00+09:00', 1],
    ['2025-06-29T15:00:00Z', '2025-06-30T17:00:00+09:00', 0],
  ])('from %s to %s it is %i days on the Japanese calendar', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
