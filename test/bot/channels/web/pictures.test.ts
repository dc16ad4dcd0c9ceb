import { describe, expect, it } from 'vitest';
import { amountBars } from '../../../../bot/channels/web/client/amount-picture.ts';
import { timeline, timingOf } from '../../../../bot/channels/web/client/timeline.ts';
import { estimate, schedule } from '../replies.ts';

describe('the picture of the amount', () => {
  const [practice] = estimate.tracks;
  const bars = (changes: object) =>
    amountBars({ ...(practice ?? expect.unreachable()), amountYen: 300_000, ...changes });

  it('draws all bars to one scale, the left-out part after the eligible one', () => {
    const widths = bars({ eligibleYen: 300_000, excludedYen: 100_000, capYen: 200_000, amountYen: 200_000 });
    expect(widths.map(({ key, yen }) => [key, yen])).toEqual([
      ['named', 400_000],
      ['eligible', 300_000],
      ['cap', 200_000],
      ['amount', 200_000],
    ]);
    expect(widths[0]?.stretches).toEqual([
      { tone: 'eligible', start: 0, width: 75 },
      { tone: 'excluded', start: 75, width: 25 },
    ]);
    expect(widths[3]?.stretches).toEqual([{ tone: 'amount', start: 0, width: 50 }]);
  });

  it('never leaves its frame, even with no expenses at all', () => {
    for (const bar of bars({ eligibleYen: 0, excludedYen: 0, amountYen: 0 })) {
      for (const { start, width } of bar.stretches) expect(start + width).toBeLessThanOrEqual(100);
    }
  });
});

describe('the picture of the schedule', () => {
  const { items } = schedule;

  it('spans from the first day to the end of the last', () => {
    const picture = timeline(items, '2025-06-10');
    expect(picture).toMatchObject({ from: '2025-05-28', to: '2026-03-31' });
    expect(picture?.spans[0]?.start).toBe(0);
    const last = picture?.spans.at(-1);
    expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });

  it('marks today where it lies in the range, and only there', () => {
    expect(timeline(items, '2025-05-28')?.today).toBeCloseTo((0.5 / 308) * 100);
    expect(timeline(items, '2025-05-27')?.today).toBeNull();
    expect(timeline(items, '2026-04-01')?.today).toBeNull();
  });

  it('names few months, and the year where it begins', () => {
    const ticks = timeline(items, '2025-06-10')?.ticks ?? [];
    expect(ticks.map(({ month, year }) => (year ? `${month}*` : month))).toEqual([
      '2025-06-01*',
      '2025-08-01',
      '2025-10-01',
      '2025-12-01',
      '2026-02-01*',
    ]);
  });

  it('tells what is over, running and to come', () => {
    const intake = { from: '2025-05-28', to: '2025-06-30' };
    expect(timingOf(intake, '2025-05-27')).toBe('future');
    expect(timingOf(intake, '2025-05-28')).toBe('now');
    expect(timingOf(intake, '2025-06-30')).toBe('now');
    expect(timingOf(intake, '2025-07-01')).toBe('past');
  });

  it('is left out without dates', () => {
    expect(timeline([], '2025-06-10')).toBeNull();
  });
});
