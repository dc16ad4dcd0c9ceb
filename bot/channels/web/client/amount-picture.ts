import type { TrackEstimate } from '../../../../dialogs/reply.ts';

/** A stretch of a bar; `start` and `width` are percent of the whole picture. */
export type Stretch = {
  tone: 'eligible' | 'excluded' | 'cap' | 'amount' | 'possible';
  start: number;
  width: number;
};
export type Bar = { key: 'named' | 'eligible' | 'cap' | 'amount'; yen: number; stretches: Stretch[] };

/** The bars from what was named down to what is supported, all on one scale. */
export function amountBars(track: TrackEstimate & { amountYen: number }): Bar[] {
  const { eligibleYen, excludedYen, capYen, amountYen, mostYen } = track;
  const named = eligibleYen + excludedYen;
  const longest = Math.max(named, capYen, 1);
  const percent = (yen: number) => (yen / longest) * 100;
  const bar = (key: Bar['key'], yen: number, tone: Stretch['tone']): Bar => ({
    key,
    yen,
    stretches: [{ tone, start: 0, width: percent(yen) }],
  });
  return [
    {
      key: 'named',
      yen: named,
      stretches: [
        { tone: 'eligible', start: 0, width: percent(eligibleYen) },
        { tone: 'excluded', start: percent(eligibleYen), width: percent(excludedYen) },
      ],
    },
    bar('eligible', eligibleYen, 'eligible'),
    bar('cap', capYen, 'cap'),
    withPossible(bar('amount', amountYen, 'amount'), percent((mostYen ?? amountYen) - amountYen)),
  ];
}

/** What may come on top, while it is open which rate holds. */
function withPossible(bar: Bar, width: number): Bar {
  if (width <= 0) return bar;
  const start = bar.stretches.reduce((end, stretch) => end + stretch.width, 0);
  return { ...bar, stretches: [...bar.stretches, { tone: 'possible', start, width }] };
}
