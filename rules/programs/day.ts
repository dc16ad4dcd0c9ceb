import * as z from 'zod';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** A date that says its weekday: with ママ where the guideline prints a wrong one. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?: \(([月火水木金土日])(ママ)?\))?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?: \(([月火水木金土日])(ママ)?\))? ([01]\d|2[0-3]):([0-5]\d)$/;

/** The weekday of a date (YYYY-MM-DD), e.g. 月. */
const weekdayOf = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

function checkedDay(
  [, day = '', weekday, misprint]: RegExpMatchArray,
  refuse: (expected: string) => void,
): string {
  if (!z.iso.date().safeParse(day).success) refuse('a date that there is, e.g. 2025-05-28 (水)');
  else if (weekday && (weekday === weekdayOf(day)) === Boolean(misprint)) {
    refuse(
      `the weekday of that date, (${weekdayOf(day)}); (${weekday}ママ) only where the guideline misprints it so`,
    );
  }
  return day;
}

/** `2025-05-28 (水)`: read as YYYY-MM-DD, its weekday checked where it is given. */
export const daySchema = z
  .string({ error: 'a date, e.g. 2025-05-28 (水)' })
  .transform((text, context): string => {
    const refuse = (message: string) => void context.addIssue({ code: 'custom', message });
    const read = DAY.exec(text);
    if (read) return checkedDay(read, refuse);
    refuse('a date, e.g. 2025-05-28 (水)');
    return z.NEVER;
  });

/** `2025-06-30 (月) 17:00`, Japan time: read as ISO 8601 with offset. */
export const momentSchema = z
  .string({ error: 'a date and time in Japan, e.g. 2025-06-30 (月) 17:00' })
  .transform((text, context): string => {
    const refuse = (message: string) => void context.addIssue({ code: 'custom', message });
    const read = MOMENT.exec(text);
    if (read) return `${checkedDay(read, refuse)}T${read[4]}:${read[5]}:00+09:00`;
    refuse('a date and time in Japan, e.g. 2025-06-30 (月) 17:00');
    return z.NEVER;
  });

/** A weekday as the guideline misprints it, and the one that the date has; undefined where nothing is marked with ママ. */
export function misprint(text: string): { printed: string; actual: string } | undefined {
  const [, day = '', printed = '', marked] = DAY.exec(text) ?? MOMENT.exec(text) ?? [];
  return marked === undefined ? undefined : { printed, actual: weekdayOf(day) };
}
