import * as z from 'zod';
import type { Facts } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
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
      const { latest, threeMonths, figures } = declines(facts, percent);
      const numbers = { percent, ...figures };
      if (latest === 'none' || threeMonths === 'none') return pending('noYearBefore', numbers);
      if (latest === false || threeMonths === false) {
        return unmet(latest === false ? 'latestMonth' : 'threeMonths', numbers);
      }
      if (latest === undefined) return unknown('salesDownLatestMonth');
      return threeMonths === undefined ? unknown('salesDownThreeMonths') : met('met', numbers);
    },
  },
);

/** Whether sales are down by so much; `none` where there were none a year before to compare with. */
type Decline = boolean | 'none' | undefined;

type Declines = { latest: Decline; threeMonths: Decline; figures?: Record<string, number> };

function declines(
  { monthlySales, salesDownLatestMonth, salesDownThreeMonths }: Facts,
  percent: number,
): Declines {
  if (!monthlySales) return { latest: salesDownLatestMonth, threeMonths: salesDownThreeMonths };
  const { current, yearBefore } = monthlySales;
  // whole numbers: 15 % down is at most 85 hundredths of the year before
  const down = (now: number, before: number): Decline =>
    before === 0 ? 'none' : BigInt(now) * 100n <= BigInt(before) * BigInt(100 - percent);
  const sum = (months: readonly number[]) => months.reduce((total, yen) => total + yen, 0);
  const [threeNow, threeBefore] = [sum(current), sum(yearBefore)];
  return {
    latest: down(current[0], yearBefore[0]),
    threeMonths: down(threeNow, threeBefore),
    figures: {
      latestYen: current[0],
      latestBeforeYen: yearBefore[0],
      threeMonthsYen: threeNow,
      threeMonthsBeforeYen: threeBefore,
    },
  };
}
