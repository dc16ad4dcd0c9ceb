import { describe, expect, test } from 'vitest';
import type { Expense } from '../../rules/facts.ts';
import { aReadyConsortium } from '../support/case.ts';

const withUniversity = aReadyConsortium().declaring('academic-members', true);
const ofCompanies = (yen: number): Expense => ({ category: 'outsourcing', yen });

/** 補足: of the companies together, and what the university spends beside them. */
const shared = (companies: number, university: number) =>
  withUniversity
    .with({ expenses: [ofCompanies(companies + university)], academicYen: university })
    .track('normal').estimate;

describe('companies only', () => {
  const alone = (yen: number) => aReadyConsortium().with({ expenses: [ofCompanies(yen)] });

  test.each([
    [20_000_000, 10_000_000, 15_000_000],
    [19_999_999, 9_999_999, 14_999_999],
    [20_000_001, 10_000_000, 15_000_000],
    [19_999_998, 9_999_999, 14_999_998],
    [30_000_000, 10_000_000, 15_000_000],
    [4_000_000, 2_000_000, 3_000_000],
    [1, 0, 0],
    [0, 0, 0],
  ])('%i yen: normal %i, special %i', (yen, normal, special) => {
    expect(alone(yen).track('normal').estimate.amountYen).toBe(normal);
    expect(alone(yen).track('special').estimate.amountYen).toBe(special);
  });

  test('the caps are told as approximate (程度)', () => {
    const { tracks } = alone(30_000_000).assessed();
    expect(tracks.map(({ estimate }) => [estimate.capYen, estimate.capAbout, estimate.limitedBy])).toEqual([
      [10_000_000, true, 'cap'],
      [15_000_000, true, 'cap'],
    ]);
  });

  test('the company pays the rest itself', () => {
    expect(alone(19_999_999).track('normal').estimate).toMatchObject({
      amountYen: 9_999_999,
      ownYen: 10_000_000,
      limitedBy: 'expenses',
      allocation: null,
      size: null,
      ifSmall: null,
    });
  });

  test('several companies are each supported on their own cost', () => {
    const { estimate } = aReadyConsortium()
      .with({
        expenses: [
          { category: 'outsourcing', yen: 4_000_001, member: '甲社' },
          { category: 'personnel', yen: 2_000_001, member: '乙社' },
          { category: 'travel', yen: 1_000_000, member: '甲社' },
        ],
      })
      .track('normal');
    expect(estimate.amountYen).toBe(3_500_000);
    expect(estimate.allocation?.members).toEqual([
      { member: '甲社', kind: 'company', yen: 5_000_001, supportYen: 2_500_000, ownYen: 2_500_001 },
      { member: '乙社', kind: 'company', yen: 2_000_001, supportYen: 1_000_000, ownYen: 1_000_001 },
    ]);
  });
});

describe('companies and a university', () => {
  test.each([
    [10_000_000, 5_000_000, [10_000_000, 5_000_000, 5_000_000], 'expenses'],
    [15_000_000, 2_500_000, [10_000_000, 7_500_000, 2_500_000], 'expenses'],
    [4_000_000, 5_000_000, [4_000_000, 2_000_000, 2_000_000], 'academicShare'],
    [0, 5_000_000, [0, 0, 0], 'academicShare'],
    [30_000_000, 20_000_000, [10_000_000, 5_000_000, 5_000_000], 'cap'],
  ] as const)('%i and %i', (companies, university, expected, limitedBy) => {
    const estimate = shared(companies, university);
    const { totalYen, companiesYen, academicYen } = estimate.allocation ?? {};
    expect([totalYen, companiesYen, academicYen]).toEqual(expected);
    expect(estimate).toMatchObject({ amountYen: expected[0], limitedBy });
    expect(estimate.ownYen).toBe(companies + university - expected[0]);
  });

  test('at the special rate', () => {
    const { estimate } = withUniversity
      .with({ expenses: [ofCompanies(8_000_000)], academicYen: 4_000_000 })
      .track('special');
    expect(estimate.allocation).toMatchObject({
      totalYen: 6_000_000,
      companiesYen: 3_000_000,
      academicYen: 3_000_000,
      limit: 'academicShare',
    });
  });

  test('who spends what can be told line by line', () => {
    const { estimate } = withUniversity
      .with({
        expenses: [
          { category: 'outsourcing', yen: 10_000_000, member: '甲社' },
          { category: 'personnel', yen: 5_000_000, member: '丙大学', academic: true },
        ],
      })
      .track('normal');
    expect(estimate.amountYen).toBe(10_000_000);
    expect(estimate.allocation?.members).toEqual([
      { member: '甲社', kind: 'company', yen: 10_000_000, supportYen: 5_000_000, ownYen: 5_000_000 },
      { member: '丙大学', kind: 'academic', yen: 5_000_000, supportYen: 5_000_000, ownYen: 0 },
    ]);
  });

  test('tax is taken off before the split', () => {
    const { estimate } = withUniversity
      .with({
        expenses: [
          { category: 'outsourcing', yen: 11_000_000, taxIncluded: true },
          { category: 'travel', yen: 5_500_000, taxIncluded: true, member: '丙大学', academic: true },
        ],
      })
      .track('normal');
    expect(estimate).toMatchObject({ amountYen: 10_000_000, eligibleYen: 15_000_000, ownYen: 6_500_000 });
  });

  test('what the university is said to spend is never more than there is', () => {
    expect(
      withUniversity.with({ expenses: [ofCompanies(1_000_000)], academicYen: 9_000_000 }).track('normal')
        .estimate,
    ).toMatchObject({ amountYen: 0, limitedBy: 'academicShare' });
  });

  test('a part of the university counts only where one takes part', () => {
    const { estimate } = aReadyConsortium()
      .with({ expenses: [ofCompanies(4_000_000)], academicYen: 2_000_000 })
      .track('normal');
    expect(estimate).toMatchObject({ amountYen: 2_000_000, allocation: null });
  });
});

describe('what the amount still lacks', () => {
  const missing = (consortium: ReturnType<typeof aReadyConsortium>) => consortium.track('normal').missing;

  test('whether a university takes part, and then what it spends', () => {
    expect(missing(aReadyConsortium().declaring('academic-members', undefined))).toEqual([
      'declared.academic-members',
    ]);
    expect(missing(withUniversity)).toEqual(['academicYen']);
    expect(missing(withUniversity.with({ academicYen: 0 }))).toEqual([]);
    expect(missing(aReadyConsortium())).toEqual([]);
  });

  test('nothing of it where each line says who spends it', () => {
    const named = withUniversity.with({
      expenses: [
        { category: 'outsourcing', yen: 1_000_000, member: '甲社' },
        { category: 'personnel', yen: 1_000_000, member: '乙社' },
      ],
    });
    expect(missing(named)).toEqual([]);
    expect(missing(named.declaring('academic-members', undefined))).toEqual([]);
    const one = withUniversity.with({
      expenses: [{ category: 'outsourcing', yen: 1_000_000, member: '甲社' }],
      academicYen: 500_000,
    });
    expect(one.track('normal').estimate).toMatchObject({ amountYen: 500_000, allocation: null });
  });

  test('the expenses, while none are known', () => {
    const track = aReadyConsortium().without('expenses').track('special');
    expect(track.missing).toEqual(['expenses']);
    expect(track.estimate).toMatchObject({
      status: 'unknown',
      rate: { numerator: 3, denominator: 4 },
      capYen: 15_000_000,
      limitedBy: null,
    });
  });

  test('the size of the company never: one rate for all', () => {
    expect(missing(aReadyConsortium().without('industry', 'capitalYen', 'employees'))).toEqual([]);
  });
});
