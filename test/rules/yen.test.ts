import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyRate, rateSchema } from '../../rules/yen.ts';

test.each([
  [1_200_000, '2/3', 800_000],
  [3_000_001, '2/3', 2_000_000],
  [19_999_999, '1/2', 9_999_999],
  [100, '1/3', 33],
  [1_000_000_000_000, '2/3', 666_666_666_666],
  [0, '2/3', 0],
])('%i yen × %s is %i yen', (yen, rate, expected) => {
  expect(applyRate(yen, rateSchema.parse(rate))).toBe(expected);
});

test('a rate gives exactly the floor of yen × numerator ÷ denominator', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.nat(9998),
      (yen, denominator, less) => {
        const numerator = Math.max(1, denominator - less);
        const exact = (BigInt(yen) * BigInt(numerator)) / BigInt(denominator);
        expect(applyRate(yen, { numerator, denominator })).toBe(Number(exact));
      },
    ),
  );
});

test.each(['0.5', '50%', '3/2', '1/0', '0/3', '1/-2', '2 / 3', ''])('%s is no rate', (text) => {
  expect(rateSchema.safeParse(text).success).toBe(false);
});
