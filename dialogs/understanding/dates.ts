import type { Day, Days } from './dates/calendar.ts';
import { english } from './dates/english.ts';
import { japanese } from './dates/japanese.ts';
import { normalise } from './normalise.ts';

/** Days that a text names, and where: `start` and `end` count characters of the normalised text. */
export type DateSaid = Days & { readonly start: number; readonly end: number };

/** Longer texts name days that nobody asks about; they are read as far as this. */
const LONGEST = 2_000;

/**
 * Every day, week, month or year that a text names, seen from `today` (a day in Japan, 2025-06-10): 「来週金曜」 is one day,
 * 「来月」 all of next month, 「6月末」 its last day, 「年内」 from today on. A day that there is not (2月30日) is left out.
 */
export function datesIn(text: string, today: Day): DateSaid[] {
  const said = normalise(text).slice(0, LONGEST);
  const found: DateSaid[] = [];
  for (const { pattern, read } of [...japanese, ...english])
    for (const match of said.matchAll(pattern)) {
      const days = read(match.groups ?? {}, today);
      if (days) found.push({ start: match.index, end: match.index + match[0].length, ...days });
    }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  // of what overlaps the longest that begins first counts
  let end = 0;
  return found.filter((each) => {
    if (each.start < end) return false;
    ({ end } = each);
    return true;
  });
}
