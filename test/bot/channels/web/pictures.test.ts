import { describe, expect, it } from 'vitest';
import { amountBars } from '../../../../bot/channels/web/client/amount-picture.ts';
import { timeline, timingOf } from '../../../../bot/channels/web/client/timeline.ts';
import { openEstimate, openSchedule, sharedEstimate } from '../other-replies.ts';
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

  it('shows what may come on top while it is open which rate holds', () => {
    const [trial] = openEstimate.tracks;
    const [, , , amount] = amountBars({ ...(trial ?? expect.unreachable()), amountYen: 500_000 });
    expect(amount?.stretches.map(({ tone }) => tone)).toEqual(['amount', 'possible']);
    expect(amount?.stretches[0]).toMatchObject({ start: 0, width: 50 });
    expect(amount?.stretches[1]?.start).toBe(50);
    expect(amount?.stretches[1]?.width).toBeCloseTo(16.6666);
  });

  it('holds large amounts, where the expenses are far above the cap', () => {
    const [special] = sharedEstimate.tracks;
    const [named, , cap, amount] = amountBars({
      ...(special ?? expect.unreachable()),
      amountYen: 15_000_000,
    });
    expect(named?.stretches.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    expect(amount?.stretches.map(({ width }) => width)).toEqual(cap?.stretches.map(({ width }) => width));
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

  it('leaves out what depends on the grant, and keeps the numbers of the list', () => {
    const picture = timeline(openSchedule.items, '2020-10-01');
    expect(picture?.spans.map(({ item, number }) => [item.id, number])).toEqual([
      ['intake', 1],
      ['grant-decision', 3],
    ]);
    expect(picture).toMatchObject({ from: '2020-09-28', to: '2020-12-31' });
  });

  it('says of what depends on the grant only what is certain', () => {
    expect(timingOf({ from: null, to: null }, '2020-10-01')).toBeNull();
    expect(timingOf({ from: null, to: '2021-02-28' }, '2020-10-01')).toBeNull();
    expect(timingOf({ from: null, to: '2021-02-28' }, '2021-03-01')).toBe('past');
    expect(timingOf({ from: '2020-10-02', to: null }, '2020-10-01')).toBe('future');
    expect(timingOf({ from: '2020-10-01', to: null }, '2020-10-01')).toBeNull();
  });

  it('is left out without dates', () => {
    expect(timeline([], '2025-06-10')).toBeNull();
    const open = openSchedule.items.filter(({ from }) => from === null);
    expect(timeline(open, '2020-10-01')).toBeNull();
  });
});
