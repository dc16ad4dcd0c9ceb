import { parseNumeral } from '../numerals.ts';
import {
  type Day,
  dayAt,
  fiscalSpan,
  fiscalYearOf,
  likelyYear,
  type MonthPart,
  monthOf,
  monthSpan,
  oneDay,
  plusDays,
  plusMonths,
  weekdayOf,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar.ts';
import type { Reader } from './japanese.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>3[01]|[12]?[0-9])(?:st|nd|rd|th)?';
const YEAR = '(?:,? ?(?:of )?(?<year>20[0-9]{2}))';
const PARTS: Readonly<Record<string, MonthPart>> = {
  'end of': 'end',
  'the end of': 'end',
  'beginning of': 'early',
  'the beginning of': 'early',
  'start of': 'early',
  early: 'early',
  mid: 'middle',
  'mid-': 'middle',
  'middle of': 'middle',
  'the middle of': 'middle',
  late: 'late',
};
const PART = '(?<part>(?:the )?(?:end|beginning|start|middle) of|early|mid-?|late)';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '(?<weekday>sun|mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\b';
const FROM_NOW: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1, coming: 0 };
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  yesterday: -1,
};

const monthIn = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const partIn = (text: string | undefined): MonthPart =>
  PARTS[text ?? ''] ?? PARTS[(text ?? '').replace('the ', '')] ?? 'whole';
const reader = (source: string, read: Reader['read']): Reader => ({
  pattern: new RegExp(source, 'gu'),
  read,
});

function dayOf(today: Day, month: string | undefined, day: string | undefined, year: string | undefined) {
  const [which, number] = [monthIn(month), Number(day)];
  const found = dayAt(year === undefined ? likelyYear(today, which, number) : Number(year), which, number);
  return found === undefined ? undefined : oneDay(found);
}

/** How days are named in English, in normalised text; 「may」 and 「march」 are months only where a date can stand. */
export const english: readonly Reader[] = [
  reader(
    `\\b${MONTH} ${DAY}(?![0-9:%]| ?(?:people|companies|yen|members|employees))${YEAR}?`,
    ({ month, day, year }, today) => dayOf(today, month, day, year),
  ),
  reader(`\\b${DAY} (?:of )?${MONTH}${YEAR}?`, ({ month, day, year }, today) =>
    dayOf(today, month, day, year),
  ),
  reader(`\\b${PART} ?${MONTH}${YEAR}?`, ({ part, month, year }, today) => {
    const which = monthIn(month);
    return monthSpan(year === undefined ? likelyYear(today, which) : Number(year), which, partIn(part));
  }),
  reader(
    `(?:(?<=\\b(?:in|by|until|till|from|since|before|after|during|through|of|for|around|about) )(?<way>next |this |last )?|(?<only>next |this |last ))${MONTH}(?! ?[0-9]{1,2}(?:st|nd|rd|th)?\\b(?!:))${YEAR}?|\\b${MONTH.replace('<month>', '<named>')} (?<in>20[0-9]{2})\\b`,
    (groups, today) => {
      const which = monthIn(groups.month ?? groups.named);
      const told = groups.year ?? groups.in;
      const way = (groups.way ?? groups.only)?.trim();
      if (told !== undefined) return monthSpan(Number(told), which);
      const year =
        way === 'last' ? yearOf(today) - (which < monthOf(today) ? 0 : 1) : likelyYear(today, which);
      return monthSpan(year, which);
    },
  ),
  reader(`\\b(?:${PART} )?(?<way>this|next|last|the) month\\b`, ({ part, way }, today) => {
    if (way === 'the' && part === undefined) return undefined;
    return monthSpan(yearOf(today), monthOf(today) + (FROM_NOW[way ?? ''] ?? 0), partIn(part));
  }),
  reader(
    `\\b(?:${PART} )?(?<way>this|next|last|the|the current) (?:fiscal|financial|business) year\\b`,
    ({ part, way }, today) => {
      const year = fiscalYearOf(today) + (FROM_NOW[way ?? ''] ?? 0);
      return partIn(part) === 'end' ? oneDay(fiscalSpan(year).to) : fiscalSpan(year);
    },
  ),
  reader(
    `\\b(?:${PART} )?(?<way>this|next|last|the) year\\b(?!'s eve| round)|\\byear[- ]end\\b|\\bwithin the year\\b`,
    (groups, today) => {
      const { part, way } = groups;
      if (way === 'the' && part === undefined) return undefined;
      if (way === undefined) return { from: today, to: `${yearOf(today)}-12-31` };
      const year = yearOf(today) + (FROM_NOW[way] ?? 0);
      return partIn(part) === 'end' ? monthSpan(year, 12, 'late') : yearSpan(year);
    },
  ),
  reader(`\\b(?<way>this|next|last) (?<unit>week(?:end)?)\\b`, ({ way, unit }, today) => {
    const week = weekSpan(today, FROM_NOW[way ?? ''] ?? 0);
    return unit === 'weekend' ? { from: plusDays(week.from, 5), to: week.to } : week;
  }),
  reader(
    `\\b(?<way>this|next|last|coming|on|by|until|till|from|before) ${WEEKDAY}`,
    ({ way, weekday }, today) => {
      const number = WEEKDAYS.indexOf((weekday ?? '').slice(0, 3));
      if (way === 'next' || way === 'last')
        return oneDay(plusDays(weekSpan(today, FROM_NOW[way] ?? 0).from, (number + 6) % 7));
      return oneDay(plusDays(today, (number - weekdayOf(today) + 7) % 7));
    },
  ),
  reader(
    `\\b(?<which>the day after tomorrow|today|tonight|(?<!after )tomorrow|yesterday)\\b`,
    ({ which }, today) => oneDay(plusDays(today, DAYS[which ?? ''] ?? 0)),
  ),
  reader(
    `\\b(?:(?<lead>in|within|over the next) )?(?<count>an?|[0-9]{1,3}|[a-z]{3,9}) (?<unit>day|week|month|year)s?\\b(?<ago> ago)?`,
    ({ lead, count = '', unit = '', ago }, today) => {
      if (lead === undefined && ago === undefined) return undefined;
      const number = /^an?$/u.test(count) ? 1 : parseNumeral(count);
      if (number === undefined) return undefined;
      const signed = ago === undefined ? number : -number;
      const days = { day: 1, week: 7 }[unit];
      const then =
        days === undefined
          ? plusMonths(today, unit === 'year' ? 12 * signed : signed)
          : plusDays(today, days * signed);
      return lead === undefined || lead === 'in' ? oneDay(then) : { from: today, to: then };
    },
  ),
];
