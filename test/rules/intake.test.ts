import { expect, test } from 'vitest';
import { aReadyGroup } from '../support/case.ts';

test.each([
  ['2025-05-27T23:59:59+09:00', 'upcoming'],
  ['2025-05-28T00:00:00+09:00', 'open'],
  ['2025-05-27T15:00:00Z', 'open'],
  ['2025-06-30T16:59:59+09:00', 'open'],
  ['2025-06-30T17:00:00+09:00', 'open'],
  ['2025-06-30T17:00:01+09:00', 'closed'],
  ['2025-06-30T08:00:01Z', 'closed'],
  ['2026-11-20T10:00:00+09:00', 'closed'],
])('as of %s the intake is %s', (asOf, status) => {
  expect(aReadyGroup().assessed(asOf).intake.status).toBe(status);
});

test('only a closed intake mentions the additional round that the guideline expects', () => {
  expect(aReadyGroup().assessed('2025-07-20T10:00:00+09:00').intake.additionalRound).toBe('summer');
  expect(aReadyGroup().assessed('2025-06-20T10:00:00+09:00').intake.additionalRound).toBeNull();
  // nor one whose activity period is over
  expect(aReadyGroup().assessed('2026-03-31T23:59:59+09:00').intake.additionalRound).toBe('summer');
  expect(aReadyGroup().assessed('2026-04-01T00:00:00+09:00').intake.additionalRound).toBeNull();
});

test('a closed intake does not change what the criteria say', () => {
  const outcomes = (asOf: string) =>
    aReadyGroup()
      .assessed(asOf)
      .tracks.map(({ outcome }) => outcome);
  expect(outcomes('2026-11-20T10:00:00+09:00')).toEqual(outcomes('2025-06-10T10:00:00+09:00'));
});
