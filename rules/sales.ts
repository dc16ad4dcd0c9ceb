import * as z from 'zod';
import type { Facts } from './facts.ts';
import { met, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/**
 * 売上の減少: the latest month is down by at least this share on the same month a year before, and so are the three
 * months including the next two. Counted exactly from monthly sales in yen where they are given.
 */
export const salesDown = defineRule(
  'salesDown',
  { percent: z.int().min(1).max(99).describe('at least so many percent down') },
  {
    facts: () => ['salesDownLatestMonth', 'salesDownThreeMonths'],
    judge: (facts, { percent }) => {
      const { latest, threeMonths } = declines(facts, percent);
      if (latest === false || threeMonths === false) {
        return unmet(latest === false ? 'latestMonth' : 'threeMonths', { percent });
      }
      if (latest === undefined) return unknown('salesDownLatestMonth');
      return threeMonths === undefined ? unknown('salesDownThreeMonths') : met('met', { percent });
    },
  },
);

function declines(
  { monthlySales, salesDownLatestMonth, salesDownThreeMonths }: Facts,
  percent: number,
): { latest: boolean | undefined; threeMonths: boolean | undefined } {
  if (!monthlySales) return { latest: salesDownLatestMonth, threeMonths: salesDownThreeMonths };
  const { current, yearBefore } = monthlySales;
  // whole numbers: 15 % down is at most 85 hundredths of the year before; nothing cannot fall
  const down = (now: number, before: number) =>
    before > 0 && BigInt(now) * 100n <= BigInt(before) * BigInt(100 - percent);
  const sum = (months: readonly number[]) => months.reduce((total, yen) => total + yen, 0);
  return { latest: down(current[0], yearBefore[0]), threeMonths: down(sum(current), sum(yearBefore)) };
}
