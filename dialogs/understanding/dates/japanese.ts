import { parseNumeral } from '../numerals.ts';
import {
  type Day,
  type Days,
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

/** A way of naming days: `read` takes the named groups of a match. */
export type Reader = {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, today: Day) => Days | undefined;
};

const NUMBER = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };
const ERA_YEAR = `(?<era>令和|平成|(?<![a-z])[rh])(?<eraYear>元|${NUMBER})`;
const YEAR = `(?:${ERA_YEAR}年?|(?<year>20[0-9]{2})年?|(?<which>今年|本年|来年|再来年|去年|昨年|一昨年)(?:の)?)`;
const PARTS: Readonly<Record<string, MonthPart>> = {
  末: 'end',
  末日: 'end',
  上旬: 'early',
  初旬: 'early',
  初め: 'early',
  はじめ: 'early',
  頭: 'early',
  中旬: 'middle',
  半ば: 'middle',
  なかば: 'middle',
  下旬: 'late',
  後半: 'late',
  前半: 'early',
};
const PART = `(?:の)?(?<part>${Object.keys(PARTS).join('|')})`;
const WEEKDAYS = '日月火水木金土';
const YEARS_FROM_NOW: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  来年: 1,
  再来年: 2,
  去年: -1,
  昨年: -1,
  一昨年: -2,
};
const MONTHS_FROM_NOW: Readonly<Record<string, number>> = {
  今月: 0,
  来月: 1,
  再来月: 2,
  先月: -1,
  先々月: -2,
};
const WEEKS_FROM_NOW: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2, 先週: -1 };
const DAYS_FROM_NOW: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
  昨日: -1,
  きのう: -1,
  一昨日: -2,
  おととい: -2,
};

const keys = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|');
const numberIn = (text: string | undefined): number =>
  text === undefined ? Number.NaN : (parseNumeral(text) ?? Number.NaN);
const partIn = (text: string | undefined): MonthPart =>
  text === undefined ? 'whole' : (PARTS[text] ?? 'whole');

function yearIn(groups: Readonly<Record<string, string | undefined>>, today: Day): number | undefined {
  const { era, eraYear, year, which } = groups;
  if (year !== undefined) return Number(year);
  if (era !== undefined) return (ERAS[era] ?? Number.NaN) + (eraYear === '元' ? 1 : numberIn(eraYear));
  return which === undefined ? undefined : yearOf(today) + (YEARS_FROM_NOW[which] ?? 0);
}

/** A month, a part of it or a day of it. */
function inMonth(
  year: number,
  month: number,
  day: string | undefined,
  part: string | undefined,
): Days | undefined {
  if (!(month >= 1)) return undefined;
  if (day === undefined) return monthSpan(year, month, partIn(part));
  const found = dayAt(year, month, numberIn(day));
  return found === undefined ? undefined : oneDay(found);
}

const reader = (source: string, read: Reader['read']): Reader => ({
  pattern: new RegExp(source, 'gu'),
  read,
});

/** How days are named in Japanese, in normalised text. */
export const japanese: readonly Reader[] = [
  // 令和7年6月1日 · 2025年6月末 · 来年3月 · 6月中旬 · 六月
  reader(
    `${YEAR}?(?<![0-9一二三四五六七八九])(?<month>${NUMBER})月(?!曜|分の|間|額|例|給|謝)(?:(?<day>${NUMBER})日(?!間|以内|後)|${PART})?`,
    (groups, today) => {
      const [month, day] = [numberIn(groups.month), groups.day];
      if (!(month >= 1 && month <= 12)) return undefined;
      const year =
        yearIn(groups, today) ?? likelyYear(today, month, day === undefined ? undefined : numberIn(day));
      return inMonth(year, month, day, groups.part);
    },
  ),
  // R7.6.1 · 令和7/6/1 · 2025/6/1 · 2025-06-01 · 2025/6
  reader(
    String.raw`(?:${ERA_YEAR}|(?<![0-9])(?<year>20[0-9]{2}))(?<mark>[./-])(?<month>0?[1-9]|1[0-2])(?:\k<mark>(?<day>[0-9]{1,2}))?(?![0-9])`,
    (groups, today) => {
      const year = yearIn(groups, today);
      return year === undefined ? undefined : inMonth(year, Number(groups.month), groups.day, undefined);
    },
  ),
  // 6/1まで · 締切は6/30; 2/3 alone may be a share
  reader(
    String.raw`(?:(?<=(?:締切り?|締め切り|〆切|期限|期日|日程|開始|\b(?:by|on|until|till|from|before|since|after|due|deadline))(?:は|が|:| is)? ?)(?<m1>1[0-2]|0?[1-9])/(?<d1>3[01]|[12]?[0-9])(?![0-9/])|(?<![0-9/.率])(?<m2>1[0-2]|0?[1-9])/(?<d2>3[01]|[12]?[0-9])(?=\(|まで|から|以降|以前|頃|ごろ|締|〆|必着|開催|開始|提出|に(?:開|始|提|出|行)|の(?:締|会|説明|申)))`,
    (groups, today) => {
      const [month, day] = [Number(groups.m1 ?? groups.m2), groups.d1 ?? groups.d2];
      return inMonth(likelyYear(today, month, Number(day)), month, day, undefined);
    },
  ),
  // 来月 · 来月15日 · 今月末 · 先月
  reader(
    `(?<which>${keys(MONTHS_FROM_NOW)})(?:の)?(?:(?<day>${NUMBER})日(?!間|以内|後)|${PART})?`,
    (groups, today) => {
      const month = monthOf(today) + (MONTHS_FROM_NOW[groups.which ?? ''] ?? 0);
      return inMonth(yearOf(today), month, groups.day, groups.part);
    },
  ),
  reader('(?<![今来先々0-9一二三四五六七八九十])月(?:末|内|中に)', (_, today) => ({
    from: monthSpan(yearOf(today), monthOf(today), 'end').from,
    to: monthSpan(yearOf(today), monthOf(today), 'end').to,
  })),
  // 来週金曜 · 今週の金曜日 · 来週 · 週末 · 金曜まで
  reader(
    `(?<which>${keys(WEEKS_FROM_NOW)})(?:の)?(?:(?<weekday>[${WEEKDAYS}])曜日?|(?<end>末))?`,
    ({ which, weekday, end }, today) => {
      const week = weekSpan(today, WEEKS_FROM_NOW[which ?? ''] ?? 0);
      if (end !== undefined) return { from: plusDays(week.from, 5), to: week.to };
      if (weekday === undefined) return week;
      return oneDay(plusDays(week.from, (WEEKDAYS.indexOf(weekday) + 6) % 7));
    },
  ),
  reader('(?<![今来先])週末', (_, today) => {
    const week = weekSpan(today, 0);
    return { from: plusDays(week.from, 5), to: week.to };
  }),
  reader(
    `(?:次の|今度の|この)?(?<![週毎隔])(?<!週の)(?<weekday>[${WEEKDAYS}])曜日?(?!ごと|休み|定休|と|以外|は?(?:毎週|定休|休))`,
    ({ weekday }, today) =>
      oneDay(plusDays(today, (WEEKDAYS.indexOf(weekday ?? '') - weekdayOf(today) + 7) % 7)),
  ),
  // 今年度末 · 来年度 · 令和7年度 · 年度内
  reader(
    `(?:(?<of>今|本|来|再来|昨|前)|${ERA_YEAR}|(?<year>20[0-9]{2}))?(?:年)?年?度(?<part>末|内|中|初め|当初|明け)?`,
    (groups, today) => {
      const { of, part } = groups;
      const named = yearIn(groups, today);
      if (named === undefined && of === undefined && part === undefined) return undefined;
      const away = { 今: 0, 本: 0, 来: 1, 再来: 2, 昨: -1, 前: -1 }[of ?? '今'] ?? 0;
      const year = named ?? fiscalYearOf(today) + away;
      const whole = fiscalSpan(year);
      if (part === '末') return oneDay(whole.to);
      if (part === '初め' || part === '当初') return monthSpan(year, 4);
      if (part === '明け') return monthSpan(year + 1, 4);
      if (part === '内' || part === '中')
        return { from: whole.from > today ? whole.from : today, to: whole.to };
      return whole;
    },
  ),
  // 年内 · 年末 · 年明け · 来年 · 令和8年
  reader('(?<![0-9一二三四五六七八九十今来去昨本])年(?<part>内|末|明け|始)', ({ part }, today) => {
    const year = yearOf(today);
    if (part === '内') return { from: today, to: `${year}-12-31` };
    return part === '末' ? monthSpan(year, 12, 'late') : monthSpan(year + 1, 1);
  }),
  reader(
    `(?:(?<which>${keys(YEARS_FROM_NOW)})|${ERA_YEAR}年|(?<year>20[0-9]{2})年)(?!度|の?[0-9一二三四五六七八九十]{1,2}月|目|間)(?<part>末|中|内)?`,
    (groups, today) => {
      const year = yearIn(groups, today);
      if (year === undefined || !Number.isInteger(year)) return undefined;
      const whole = yearSpan(year);
      if (groups.part === '末') return monthSpan(year, 12, 'late');
      return groups.part !== undefined && whole.from < today ? { from: today, to: whole.to } : whole;
    },
  ),
  // 明日 · 明後日
  reader(`(?<which>${keys(DAYS_FROM_NOW)})`, ({ which }, today) =>
    oneDay(plusDays(today, DAYS_FROM_NOW[which ?? ''] ?? 0)),
  ),
  // 3日後 · 2週間以内 · 2か月前 · 1年後
  reader(
    `(?<![0-9])(?<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?<unit>日|週間?|[かヶケカヵ]月|年)(?:間)?(?<way>後|以内|前)(?!半|回|年度)`,
    ({ count, unit = '', way }, today) => {
      const number = numberIn(count);
      if (!(number >= 1)) return undefined;
      const signed = way === '前' ? -number : number;
      const then = away(today, unit, signed);
      return way === '以内' ? { from: today, to: then } : oneDay(then);
    },
  ),
  // 15日まで: of this month, or the next
  reader(
    '(?<![0-9月])(?<day>3[01]|[12]?[0-9])日(?=まで|必着|締|頃|ごろ|に(?:開|始|提|出|行|締)|の(?:締|会|説明))',
    ({ day }, today) => {
      const here = dayAt(yearOf(today), monthOf(today), Number(day));
      const found =
        here !== undefined && here >= today ? here : dayAt(yearOf(today), monthOf(today) + 1, Number(day));
      return found === undefined ? undefined : oneDay(found);
    },
  ),
];

function away(today: Day, unit: string, number: number): Day {
  if (unit === '日') return plusDays(today, number);
  if (unit.startsWith('週')) return plusDays(today, 7 * number);
  return plusMonths(today, unit === '年' ? 12 * number : number);
}
