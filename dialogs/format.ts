import { dayInJapan } from '../rules/japan.ts';
import type { Rate } from '../rules/yen.ts';
import type { Locale } from './locale.ts';

const TOKYO = 'Asia/Tokyo';

/** 300000 → 30万円 / ¥300,000 · 285000 → 28万5,000円. Whole yen. */
export function formatYen(yen: number, locale: Locale): string {
  const grouped = (value: number) => value.toLocaleString('en-US');
  if (locale === 'en') return `¥${grouped(yen)}`;
  const [oku, man, rest] = [Math.floor(yen / 100_000_000), Math.floor(yen / 10_000) % 10_000, yen % 10_000];
  const parts = [oku && `${grouped(oku)}億`, man && `${grouped(man)}万`, rest && grouped(rest)].filter(
    Boolean,
  );
  return `${parts.join('') || '0'}円`;
}

/** {numerator: 2, denominator: 3} → 2/3 */
export const formatRate = ({ numerator, denominator }: Rate): string => `${numerator}/${denominator}`;

const dayFormats = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TOKYO, dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TOKYO, day: 'numeric', month: 'long', year: 'numeric' }),
};
const weekdays = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TOKYO, weekday: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TOKYO, weekday: 'long' }),
};
const monthFormats = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TOKYO, year: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TOKYO, year: 'numeric', month: 'long' }),
};
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: TOKYO,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const dayOf = (date: Date, locale: Locale): string =>
  locale === 'ja'
    ? `${dayFormats.ja.format(date)}(${weekdays.ja.format(date)})`
    : `${weekdays.en.format(date)} ${dayFormats.en.format(date)}`;

/** 2025-06-30 → 2025年6月30日(月) / Monday 30 June 2025 */
export const formatDay = (day: string, locale: Locale): string =>
  dayOf(new Date(`${day}T12:00:00+09:00`), locale);

/** 2025-06-30T17:00:00+09:00 → 2025年6月30日(月)17時 / Monday 30 June 2025, 17:00 (Japan time) */
export function formatMoment(moment: string, locale: Locale): string {
  const date = new Date(moment);
  const [hour = '', minute = ''] = timeFormat.format(date).split(':');
  if (locale === 'en') return `${dayOf(date, 'en')}, ${hour}:${minute} (Japan time)`;
  return `${dayOf(date, 'ja')}${Number(hour)}時${minute === '00' ? '' : `${Number(minute)}分`}`;
}

/** 2025-07 → 2025年7月 / July 2025 */
export const formatMonth = (month: string, locale: Locale): string =>
  monthFormats[locale].format(new Date(`${month}-15T12:00:00+09:00`));

const monthNames = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: TOKYO, month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TOKYO, month: 'long' }),
};

/** 6 → 6月 / June */
export const formatMonthName = (month: number, locale: Locale): string =>
  monthNames[locale].format(new Date(Date.UTC(2000, month - 1, 15)));

/** Days from one moment to another, counted on the Japanese calendar. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(dayInJapan(to)) - Date.parse(dayInJapan(from))) / 86_400_000;
