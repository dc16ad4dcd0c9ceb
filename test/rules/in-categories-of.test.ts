import { describe, expect, test } from 'vitest';
import type { Expense } from '../../rules/facts.ts';
import { inCategoriesOf } from '../../rules/in-categories-of.ts';
import { programOf, programs } from '../support/context.ts';

const seenBy = (id: string, expenses: Expense[]) =>
  inCategoriesOf(programOf(id), programs, { expenses }).expenses;

describe('expenses that were sorted for another program', () => {
  test('are one line without a category', () => {
    expect(
      seenBy('eport-r2', [
        { category: 'machinery', yen: 1_000_000 },
        { category: 'personnel', yen: 500_000 },
      ]),
    ).toEqual([{ category: 'unsorted', yen: 1_500_000 }]);
  });

  test('are two lines where some hold tax, so that nothing is taken off the others', () => {
    expect(
      seenBy('fukuoka-dx-r2', [
        { category: 'honorarium', yen: 220_000, taxIncluded: true },
        { category: 'insurance', yen: 110_000, taxIncluded: true },
        { category: 'unsorted', yen: 50_000 },
        { category: 'travel', yen: 30_000 },
      ]),
    ).toEqual([
      { category: 'travel', yen: 30_000 },
      { category: 'unsorted', yen: 330_000, taxIncluded: true },
      { category: 'unsorted', yen: 50_000 },
    ]);
  });

  test('stay apart by who spends them', () => {
    expect(
      seenBy('eport-r2', [
        { category: 'machinery', yen: 15_000_000 },
        { category: 'machinery', yen: 5_000_000, academic: true },
      ]),
    ).toEqual([
      { category: 'unsorted', yen: 15_000_000 },
      { category: 'unsorted', yen: 5_000_000, academic: true },
    ]);
  });
});
