import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type SupportTerms } from '../../rules/estimate.ts';
import { type CategoryTerms, type ExpenseTerms, sortExpenses, withoutTax } from '../../rules/expenses.ts';
import type { Expense } from '../../rules/facts.ts';
import { aReadyConsortium } from '../support/case.ts';

const consortium = (...expenses: Expense[]) => aReadyConsortium().with({ expenses }).track('normal').estimate;

/** 4. 補助対象経費: 消費税及び地方消費税を除く */
describe('consumption tax', () => {
  test.each([
    [110, 100],
    [1_100_000, 1_000_000],
    [100, 90],
    [109, 99],
    [1, 0],
    [0, 0],
    [110_000, 100_000],
    [109_999, 99_999],
    [1_000_000_000_000, 909_090_909_090],
  ])('%i yen with tax are %i yen without', (withTax, without) => {
    expect(withoutTax(withTax)).toBe(without);
  });

  test('is taken off before anything is counted, and the working says so', () => {
    expect(consortium({ category: 'travel', yen: 1_100_000, taxIncluded: true })).toMatchObject({
      eligibleYen: 1_000_000,
      amountYen: 500_000,
      ownYen: 600_000,
      adjustments: [{ kind: 'taxRemoved', category: 'travel', fromYen: 1_100_000, toYen: 1_000_000 }],
    });
  });

  test('an amount given without it stays as it is', () => {
    for (const expense of [{ taxIncluded: false }, {}])
      expect(consortium({ category: 'travel', yen: 1_100_000, ...expense })).toMatchObject({
        eligibleYen: 1_100_000,
        adjustments: [],
      });
  });

  test('a program that says nothing of tax takes the amount as it is', () => {
    const group = aReadyConsortium()
      .for('eport-r2')
      .with({ expenses: [{ category: 'labour', yen: 1_100_000, taxIncluded: true }] });
    expect(group.track('trial').estimate).toMatchObject({ eligibleYen: 1_100_000, adjustments: [] });
  });
});

/** 別表 ①, ② */
describe('machinery (機械装置費)', () => {
  const machine = (eachYen: number, more: Partial<Expense> = {}): Expense => ({
    category: 'machinery',
    yen: 500_000,
    eachYen,
    ...more,
  });
  const counted = (expense: Expense) => consortium(expense).eligible.map(({ category }) => category);

  test.each([
    [100_000, 'machinery'],
    [100_001, 'machinery'],
    [99_999, 'materials'],
  ])('of %i yen each is %s', (eachYen, category) => {
    expect(counted(machine(eachYen))).toEqual([category]);
  });

  test.each([
    [110_000, 'machinery'],
    [109_999, 'materials'],
  ])('of %i yen each with tax is %s: the bound is without tax', (eachYen, category) => {
    expect(counted(machine(eachYen, { taxIncluded: true }))).toEqual([category]);
  });

  test('that is cheap counts all the same, and the working says where', () => {
    expect(consortium(machine(99_999))).toMatchObject({
      eligibleYen: 500_000,
      adjustments: [{ kind: 'moved', category: 'machinery', to: 'materials', yen: 500_000 }],
    });
  });

  test.each([
    [12, 'machinery'],
    [11, 'materials'],
  ])('that can be used for %i months is %s', (usableMonths, category) => {
    expect(counted(machine(200_000, { usableMonths }))).toEqual([category]);
  });

  test('for less than 100,000 yen in all is cheap, whatever one piece costs', () => {
    expect(counted({ category: 'machinery', yen: 99_999 })).toEqual(['materials']);
    expect(counted({ category: 'machinery', yen: 100_000 })).toEqual(['machinery']);
    expect(counted({ category: 'machinery', yen: 109_999, taxIncluded: true })).toEqual(['materials']);
    expect(consortium({ category: 'machinery', yen: 0 }).adjustments).toEqual([]);
  });

  test('of which price and life are not known counts as machinery', () => {
    expect(counted({ category: 'machinery', yen: 500_000 })).toEqual(['machinery']);
  });

  test('of general use is out, whatever it costs', () => {
    for (const eachYen of [99_999, 100_000, 300_000])
      expect(consortium(machine(eachYen, { generalPurpose: true }))).toMatchObject({
        eligibleYen: 0,
        excludedYen: 500_000,
        adjustments: [{ kind: 'generalPurpose', category: 'machinery', yen: 500_000 }],
      });
  });
});

/** 4. 補助対象経費 2, 別表 ⑤ */
test.each(['general-administration', 'employee-insurance', 'commuting', 'unlisted', 'パソコン'])(
  '%s is not supported',
  (category) => {
    expect(consortium({ category, yen: 300_000 }, { category: 'personnel', yen: 200_000 })).toMatchObject({
      eligibleYen: 200_000,
      excludedYen: 300_000,
      excluded: [{ category, yen: 300_000 }],
      amountYen: 100_000,
      ownYen: 400_000,
    });
  },
);

test('each of the six categories counts', () => {
  const six = ['machinery', 'materials', 'outsourcing', 'personnel', 'travel', 'other'];
  expect(consortium(...six.map((category) => ({ category, yen: 100_000 }))).eligibleYen).toBe(600_000);
});

/** A made-up program whose categories have limits. */
const terms = (...categories: CategoryTerms[]): ExpenseTerms => ({
  categories: new Map([{ id: 'free' }, ...categories].map((category) => [category.id, category])),
  taxExcluded: false,
});
const fifth = { numerator: 1, denominator: 5 };
const limited = (id: string, shareLimit = fifth): CategoryTerms => ({ id, shareLimit });

describe('a category that counts up to a share of the whole', () => {
  const sum = (free: number, travel: number) =>
    sortExpenses(
      [
        { category: 'free', yen: free },
        { category: 'travel', yen: travel },
      ],
      terms(limited('travel')),
    );

  test.each([
    [800, 200, 1_000],
    [800, 201, 1_000],
    [800, 199, 999],
    [0, 1_000, 0],
    [1_000, 0, 1_000],
    [7, 10, 8],
  ])('%i free and %i limited to 1/5: %i count', (free, travel, eligible) => {
    expect(sum(free, travel).eligibleYen).toBe(eligible);
  });

  test('the working says what was cut', () => {
    expect(sum(800, 500).adjustments).toEqual([
      { kind: 'overShare', category: 'travel', fromYen: 500, toYen: 200 },
    ]);
    expect(sum(800, 200).adjustments).toEqual([]);
  });

  test('never above its share, and as much as the shares allow', () => {
    const share = fc
      .integer({ min: 1, max: 5 })
      .chain((denominator) =>
        fc.integer({ min: 1, max: denominator }).map((numerator) => ({ numerator, denominator })),
      );
    const small = fc.nat(14);
    fc.assert(
      fc.property(small, small, small, share, share, (free, one, two, shareOfOne, shareOfTwo) => {
        const sorted = sortExpenses(
          [
            { category: 'one', yen: one },
            { category: 'free', yen: free },
            { category: 'two', yen: two },
          ],
          terms(limited('one', shareOfOne), limited('two', shareOfTwo)),
        );
        let most = 0;
        for (let a = 0; a <= one; a += 1) {
          for (let b = 0; b <= two; b += 1) {
            const total = free + a + b;
            const within =
              a * shareOfOne.denominator <= total * shareOfOne.numerator &&
              b * shareOfTwo.denominator <= total * shareOfTwo.numerator;
            if (within) most = Math.max(most, total);
          }
        }
        expect(sorted.eligibleYen).toBe(most);
        const cut = sorted.adjustments.reduce(
          (yen, each) => (each.kind === 'overShare' ? yen + each.fromYen - each.toYen : yen),
          0,
        );
        expect(sorted.eligibleYen + cut).toBe(free + one + two);
      }),
      { numRuns: 1_000 },
    );
  });

  test('large amounts come to an end', () => {
    const yen = 1_000_000_000_000;
    const most = { numerator: 99, denominator: 100 };
    const sorted = sortExpenses([{ category: 'one', yen }], terms(limited('one', most)));
    expect(sorted.eligibleYen).toBe(0);
  });
});

test('a category that names no other for cheap things leaves them out', () => {
  const sorted = sortExpenses(
    [{ category: 'tools', yen: 300, eachYen: 99 }],
    terms({ id: 'tools', eachYen: 100 }),
  );
  expect(sorted).toMatchObject({ eligibleYen: 0, excludedYen: 300 });
});

describe('rounding', () => {
  const support = (roundingYen: number, capYen = 1_000_000): SupportTerms => ({
    expenses: terms(),
    rates: { numerator: 2, denominator: 3 },
    capYen,
    capAbout: false,
    roundingYen,
    academic: undefined,
    cite: ['somewhere'],
  });
  const amount = (yen: number, by: SupportTerms) =>
    estimate({ expenses: [{ category: 'free', yen }] }, by).amountYen;

  test.each([
    [1_500, 1, 1_000],
    [1_499, 1, 999],
    [1_499, 1_000, 0],
    [1_500, 1_000, 1_000],
    [2_999, 1_000, 1_000],
    [3_000, 1_000, 2_000],
    [9_000_000, 1_000, 1_000_000],
  ])('2/3 of %i yen, down to a multiple of %i: %i', (yen, rounding, expected) => {
    expect(amount(yen, support(rounding))).toBe(expected);
  });

  test('a cap that is no multiple is not reached', () => {
    expect(amount(9_000_000, support(1_000, 1_500))).toBe(1_000);
  });
});
