import type { Cite } from './cite.ts';
import { type Expense, UNSORTED } from './facts.ts';
import { applyRate, type Rate } from './yen.ts';

export type Estimate = {
  /** `unknown` while no expense is known: only rate and cap can be told */
  readonly status: 'computed' | 'unknown';
  /** expenses in categories that the program supports, in yen */
  readonly eligible: readonly Expense[];
  /** expenses left out, because the program does not list their category */
  readonly excluded: readonly Expense[];
  readonly eligibleYen: number;
  readonly excludedYen: number;
  /** part of `eligibleYen` that counts only if its category turns out to be one of the program's */
  readonly assumedYen: number;
  readonly rate: Rate;
  /** `eligibleYen` × `rate`, floored */
  readonly beforeCapYen: number;
  readonly capYen: number;
  /** the amount: at most the cap */
  readonly amountYen: number;
  readonly limitedBy: 'cap' | 'expenses' | null;
  /** what the group pays itself: all expenses less the amount */
  readonly ownYen: number;
  readonly cite: Cite;
};

export type SupportTerms = {
  readonly categories: ReadonlySet<string>;
  readonly rate: Rate;
  readonly capYen: number;
  readonly cite: Cite;
};

/** 助成額: eligible expenses × rate, at most the cap. All amounts in whole yen. */
export function estimate(expenses: readonly Expense[] | undefined, terms: SupportTerms): Estimate {
  const { rate, capYen, cite } = terms;
  const eligible: Expense[] = [];
  const excluded: Expense[] = [];
  let eligibleYen = 0;
  let excludedYen = 0;
  let assumedYen = 0;
  for (const expense of expenses ?? []) {
    if (expense.category === UNSORTED || terms.categories.has(expense.category)) {
      eligible.push(expense);
      eligibleYen += expense.yen;
      if (expense.category === UNSORTED) assumedYen += expense.yen;
    } else {
      excluded.push(expense);
      excludedYen += expense.yen;
    }
  }
  const beforeCapYen = applyRate(eligibleYen, rate);
  const amountYen = Math.min(beforeCapYen, capYen);
  return {
    status: expenses === undefined ? 'unknown' : 'computed',
    eligible,
    excluded,
    eligibleYen,
    excludedYen,
    assumedYen,
    rate,
    beforeCapYen,
    capYen,
    amountYen,
    limitedBy: expenses === undefined ? null : beforeCapYen > capYen ? 'cap' : 'expenses',
    ownYen: eligibleYen + excludedYen - amountYen,
    cite,
  };
}
