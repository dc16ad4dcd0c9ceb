import { describe, expect, it } from 'vitest';
import { amountRange, ownRange } from '../../../dialogs/result/cap-text.ts';
import { assess } from '../../../rules/assess.ts';
import type { Facts } from '../../../rules/facts.ts';
import { programOf, words } from '../../support/context.ts';

const spending: Facts = { expenses: [{ category: 'goods', yen: 1_000_000 }] };
const ja = { words: words('ja') };

const trial = (facts: Facts) => {
  const { tracks } = assess(programOf('eport-r2'), facts, '2020-10-01T10:00:00+09:00');
  return tracks.find(({ track }) => track === 'trial')?.estimate ?? expect.unreachable();
};

describe('an amount while it is open which rate holds', () => {
  it('is told with the least and the most, and so is the own share', () => {
    const estimate = trial(spending);
    expect(amountRange(ja, estimate)).toBe('50万円〜66万6,666円');
    expect(ownRange(ja, estimate)).toBe('33万3,334円〜50万円');
  });

  it('is one amount as soon as the size of the company is known', () => {
    const estimate = trial({
      ...spending,
      legalForm: 'stockCompany',
      industry: 'manufacturing',
      capitalYen: 10_000_000,
      ownedByOneLarge: false,
      ownedByLarges: false,
      directorsFromLarge: false,
      controlledByLarge: false,
    });
    expect(amountRange(ja, estimate)).toBe('66万6,666円');
    expect(ownRange(ja, estimate)).toBe('33万3,334円');
  });

  it('is one amount where both rates come to the cap', () => {
    const estimate = trial({ expenses: [{ category: 'goods', yen: 3_000_000 }] });
    expect(amountRange(ja, estimate)).toBe('100万円');
    expect(ownRange(ja, estimate)).toBe('200万円');
  });
});
