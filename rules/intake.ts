import type { Cite } from './cite.ts';
import type { Program } from './programs/program.ts';

/** What takes applications comes first, what takes none any more last. */
export const intakeStatuses = ['open', 'upcoming', 'closed'] as const;

export type Intake = {
  readonly status: (typeof intakeStatuses)[number];
  /** first day, YYYY-MM-DD (JST) */
  readonly opens: string;
  /** last moment that still counts, ISO 8601 with offset */
  readonly closes: string;
  /** closed, but the guideline expects another round if places are left */
  readonly additionalRound: 'spring' | 'summer' | 'autumn' | 'winter' | null;
  readonly cite: Cite;
};

/** 応募受付: open from 0:00 JST of the first day to the closing time, that moment included. `asOf`: ms since the epoch. */
export function intakeAt(program: Program, asOf: number): Intake {
  const { opens, closes, cite, additionalRound } = program.intake;
  const { to } = program.activityPeriod;
  // once the activity period is over, no round of this edition can follow any more
  const over = to !== undefined && asOf >= Date.parse(`${to}T24:00:00+09:00`);
  const status = asOf < program.intakeOpens ? 'upcoming' : asOf <= program.intakeCloses ? 'open' : 'closed';
  return {
    status,
    opens,
    closes,
    additionalRound: (status === 'closed' && !over && additionalRound?.around) || null,
    cite,
  };
}
