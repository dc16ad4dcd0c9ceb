import type { Talk } from '../talk.ts';

type Where = Pick<Talk, 'program' | 'words'>;

/** The last day of the activity, or how long it can take. */
export function endOfActivity({ program, words }: Where): string {
  const { to, months } = program.activityPeriod;
  return to === undefined ? words.t('result:schedule.months', { count: months ?? 0 }) : words.day(to);
}

/** 2025年5月28日(水)〜2026年3月31日(火), 交付決定の日〜…, 交付決定の日から最長12か月 */
export function activityPeriodText({ program, words }: Where): string {
  const { from, to, months, extendedTo } = program.activityPeriod;
  const begins = from === 'decision' ? words.t('result:schedule.fromDecision') : words.day(from);
  const period =
    to === undefined
      ? words.t('result:schedule.forMonths', { from: begins, count: months ?? 0 })
      : words.t('result:schedule.period', { from: begins, to: words.day(to) });
  return extendedTo === undefined
    ? period
    : words.t('result:schedule.extended', { period, extended: words.day(extendedTo) });
}
