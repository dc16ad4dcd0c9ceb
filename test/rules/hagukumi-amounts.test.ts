import { describe, expect, test } from 'vitest';
import { aReadyGroup } from '../support/case.ts';

const amounts = (...expenses: [string, number][]) => {
  const group = aReadyGroup().spending(...expenses);
  return [group.track('practice').estimate.amountYen, group.track('preparation').estimate.amountYen];
};

describe('amount: eligible expenses × 1/1, at most the cap of the track', () => {
  test.each<[string, [string, number][], number[]]>([
    ['350,000', [['travel', 350_000]], [300_000, 200_000]],
    ['250,000', [['travel', 250_000]], [250_000, 200_000]],
    [
      '120,000 unlisted + 80,000 報償費',
      [
        ['unlisted', 120_000],
        ['honorarium', 80_000],
      ],
      [80_000, 80_000],
    ],
    ['one yen under the caps', [['rent', 299_999]], [299_999, 200_000]],
    ['exactly the caps', [['rent', 300_000]], [300_000, 200_000]],
    ['one yen over the lower cap', [['dues', 200_001]], [200_001, 200_000]],
    ['nothing eligible', [['パソコン', 500_000]], [0, 0]],
    ['no expenses at all', [], [0, 0]],
  ])('%s', (_name, expenses, expected) => expect(amounts(...expenses)).toEqual(expected));

  test('each of the seven categories counts', () => {
    const seven = ['honorarium', 'travel', 'insurance', 'supplies', 'communication', 'rent', 'dues'];
    expect(amounts(...seven.map((category): [string, number] => [category, 10_000]))).toEqual([
      70_000, 70_000,
    ]);
  });

  test('what is left out is named, and paid by the group itself', () => {
    const { estimate } = aReadyGroup()
      .spending(['パソコン', 120_000], ['honorarium', 80_000])
      .track('practice');
    expect(estimate).toMatchObject({
      excluded: [{ category: 'パソコン', yen: 120_000 }],
      excludedYen: 120_000,
      eligibleYen: 80_000,
      ownYen: 120_000,
      limitedBy: 'expenses',
    });
  });

  test('an undecided category counts for the time being, and is told apart', () => {
    const { estimate } = aReadyGroup().spending(['unsorted', 100_000], ['travel', 50_000]).track('practice');
    expect(estimate).toMatchObject({ amountYen: 150_000, assumedYen: 100_000 });
  });

  test('unknown expenses give no amount, only rate and cap', () => {
    const track = aReadyGroup().without('expenses').track('practice');
    expect(track.estimate).toMatchObject({
      status: 'unknown',
      capYen: 300_000,
      rate: { numerator: 1, denominator: 1 },
    });
    expect(track.missing).toEqual(['expenses']);
  });
});
