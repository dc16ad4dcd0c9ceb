import { describe, expect, test } from 'vitest';
import type { Facts } from '../../rules/facts.ts';
import { aReadyProposer } from '../support/case.ts';

const small = aReadyProposer();
const large = aReadyProposer().with({ ownedByOneLarge: true });
const UNKNOWN = ['industry', 'capitalYen', 'employees'] as const;
const sizeUnknown = aReadyProposer().without(...UNKNOWN);
const amount = (proposer: typeof small, track: string, yen: number) =>
  proposer.spending(['labour', yen]).track(track).estimate.amountYen;

/** 4 補助事業の種類・内容, 5 補助率・補助期間 */
describe('2/3 for small companies, 1/2 for others, at most the cap', () => {
  test.each([
    ['trial', 1_200_000, 800_000, 600_000],
    ['trial', 1_500_000, 1_000_000, 750_000],
    ['trial', 1_499_999, 999_999, 749_999],
    ['trial', 1_500_001, 1_000_000, 750_000],
    ['trial', 2_000_000, 1_000_000, 1_000_000],
    ['trial', 2_000_002, 1_000_000, 1_000_000],
    ['business', 1_200_000, 800_000, 600_000],
    ['business', 3_000_001, 2_000_000, 1_500_000],
    ['business', 4_500_000, 3_000_000, 2_250_000],
    ['business', 5_000_000, 3_000_000, 2_500_000],
    ['business', 6_000_000, 3_000_000, 3_000_000],
    ['business', 60_000_000, 3_000_000, 3_000_000],
    ['business', 1, 0, 0],
    ['business', 2, 1, 1],
    ['trial', 0, 0, 0],
  ])('%s, %i yen: small %i, others %i', (track, yen, ofSmall, ofOthers) => {
    expect(amount(small, track, yen)).toBe(ofSmall);
    expect(amount(large, track, yen)).toBe(ofOthers);
  });

  test('the working shows rate, cap and what limits it', () => {
    const of = (yen: number) => small.spending(['goods', yen]).track('trial').estimate;
    expect(of(1_500_001)).toMatchObject({
      rate: { numerator: 2, denominator: 3 },
      beforeCapYen: 1_000_000,
      capYen: 1_000_000,
      capAbout: false,
      limitedBy: 'expenses',
      ownYen: 500_001,
      size: { size: 'small', because: 'capital' },
      ifSmall: null,
    });
    expect(of(1_500_002)).toMatchObject({ beforeCapYen: 1_000_001, limitedBy: 'cap', ownYen: 500_002 });
  });

  test('each of the three categories counts, and nothing else', () => {
    const { estimate } = small
      .spending(['goods', 300_000], ['labour', 300_000], ['other', 300_000], ['entertainment', 300_000])
      .track('trial');
    expect(estimate).toMatchObject({ eligibleYen: 900_000, excludedYen: 300_000, amountYen: 600_000 });
  });

  test("in a consortium it is the representative's size that counts", () => {
    const together = (proposer: typeof small) =>
      proposer.with({ proposer: 'consortium' }).declaring('leader-carries-main-part', true);
    expect(amount(together(small), 'trial', 1_200_000)).toBe(800_000);
    expect(amount(together(large), 'trial', 1_200_000)).toBe(600_000);
  });

  test('business and enterprise cooperatives count as small', () => {
    for (const cooperativeKind of ['business', 'enterprise'] as const) {
      const cooperative = sizeUnknown.with({ legalForm: 'cooperative', cooperativeKind });
      expect(amount(cooperative, 'trial', 1_200_000)).toBe(800_000);
    }
  });
});

describe('while the size is not known', () => {
  const estimateOf = (track: string, yen: number) =>
    sizeUnknown.spending(['labour', yen]).track(track).estimate;

  test('the amount that is certain, and the one of a small company, are both told', () => {
    expect(estimateOf('trial', 1_200_000)).toMatchObject({
      rate: { numerator: 1, denominator: 2 },
      amountYen: 600_000,
      ifSmall: { rate: { numerator: 2, denominator: 3 }, amountYen: 800_000 },
      size: { size: 'unknown', missing: ['industry', 'capitalYen', 'employees'] },
    });
  });

  const missing = (facts: Facts, track: string) => sizeUnknown.with(facts).track(track).missing;
  const spending = (yen: number): Facts => ({ expenses: [{ category: 'labour', yen }] });

  test('the size is asked where it changes the amount', () => {
    expect(missing(spending(1_999_999), 'trial')).toEqual([...UNKNOWN]);
    expect(missing(spending(2_000_000), 'trial')).toEqual([]);
    expect(missing(spending(2_000_000), 'business')).toEqual([...UNKNOWN]);
    expect(missing(spending(5_999_999), 'business')).toEqual([...UNKNOWN]);
    expect(missing(spending(6_000_000), 'business')).toEqual([]);
    expect(missing(spending(0), 'business')).toEqual([]);
  });

  test('one yen decides nothing, two do neither, three do', () => {
    expect([1, 2, 3].map((yen) => missing(spending(yen), 'trial').length > 0)).toEqual([false, false, true]);
  });

  test('with expenses unknown too, both are asked', () => {
    expect(sizeUnknown.without('expenses').track('trial').missing).toEqual(['expenses', ...UNKNOWN]);
  });

  test('a size that the secretariat has to judge is not asked again', () => {
    const controlled = small.with({ controlledByLarge: true }).spending(['labour', 1_200_000]).track('trial');
    expect(controlled.estimate).toMatchObject({
      amountYen: 600_000,
      ifSmall: { amountYen: 800_000 },
      size: { size: 'secretariat', because: 'control' },
    });
    expect(controlled.missing).toEqual([]);
  });

  test('a closed program asks nothing more', () => {
    expect(sizeUnknown.office('none').track('trial').missing).toEqual([]);
  });
});
