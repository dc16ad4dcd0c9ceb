import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { hagukumi } from '../support/context.ts';
import { textsOf, withoutCount } from '../support/texts.ts';

const texts: Record<Locale, Map<string, string>> = { ja: textsOf('ja'), en: textsOf('en') };
const all = locales.flatMap((locale) =>
  [...texts[locale]].map(([key, text]) => ({ where: `${locale} ${key}`, key, text })),
);

const keysOf = (locale: Locale): string[] => [...new Set([...texts[locale].keys()].map(withoutCount))].sort();
const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ''))].sort();

describe('Japanese and English', () => {
  test('have the same files and the same keys', () => {
    expect(keysOf('en')).toEqual(keysOf('ja'));
    expect(keysOf('ja').length).toBeGreaterThan(300);
  });

  test('are filled with the same values', () => {
    // Japanese names a fiscal year by its era alone
    const own = 'format:fiscalYear';
    const places = (locale: Locale) =>
      Object.fromEntries(
        [...texts[locale]].flatMap(([key, text]) =>
          key === own ? [] : [[withoutCount(key), placesIn(text)] as const],
        ),
      );
    expect(places('en')).toEqual(places('ja'));
  });

  test('tell one from many alike in everything but the number', () => {
    const { en } = texts;
    for (const [key, text] of en) {
      if (!key.endsWith('_one')) continue;
      expect(placesIn(text)).toEqual(placesIn(en.get(key.replace(/_one$/, '_other')) ?? ''));
    }
  });

  test('have no empty text, and none that begins or ends with a blank', () => {
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
    const blank = all.filter(({ text, key }) => text !== text.trim() && !/separator$|joiner$/i.test(key));
    expect(blank).toEqual([]);
  });

  test('have every place written so that it is filled', () => {
    const unfilled = ({ text }: { text: string }) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, ''));
    expect(all.filter(unfilled)).toEqual([]);
  });
});

describe('facts of the program', () => {
  /** A figure as people would write it, in either language. */
  const forms = (yen: number): string[] => [
    `${yen / 10_000}万`,
    String(yen),
    yen.toLocaleString('en-US'),
    `${yen / 1_000}k`,
  ];
  const dayForms = (day: string): string[] => {
    const [year, month, date] = day.slice(0, 10).split('-').map(Number);
    const english = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(
      new Date(`${day.slice(0, 7)}-15`),
    );
    return [
      day.slice(0, 10),
      `${month}月`,
      `${month}/${date}`,
      ...(english === 'May' ? [`${date} May`, `May ${date}`] : [english]),
      `${year}`,
    ];
  };
  const {
    intake,
    activityPeriod,
    tracks,
    schedule,
    contact,
    adoptions,
    document,
    fiscalYear,
    registries = [],
  } = hagukumi;
  const figures = new Set([
    ...tracks.flatMap(({ cap, rate }) => [...forms(cap), `${rate.numerator}/${rate.denominator}`]),
    ...[intake.opens, intake.closes, activityPeriod.from, activityPeriod.to].flatMap(dayForms),
    ...schedule.flatMap(({ month }) => dayForms(`${month}-01`)),
    `${Number(intake.closes.slice(11, 13))}時`,
    intake.closes.slice(11, 16),
    `${adoptions.about}件`,
    `about ${adoptions.about} `,
    `令和${fiscalYear - 2018}`,
    `Reiwa ${fiscalYear - 2018}`,
    `FY${fiscalYear}`,
    contact.mail,
    contact.mail.split('@')[1] ?? '',
    document.url,
    ...registries.map(({ url }) => url),
  ]);

  test('are looked for as they stand in its file', () => {
    for (const figure of ['20万', '300,000', '6月', '17時', '17:00', '10件', '1/1', 'dxlab-ktq@ksrp.or.jp'])
      expect(figures).toContain(figure);
  });

  test('are typed in no text', () => {
    const typed = all.flatMap(({ where, text }) =>
      [...figures].filter((figure) => text.includes(figure)).map((figure) => `${where}: ${figure}`),
    );
    expect(typed).toEqual([]);
  });

  test('are not typed in other words: no text has an amount, rate, date or address, but for examples of answers', () => {
    const figure =
      /[\d０-９]\s*(?:万|千|億|円|%|％|割|月|日|時|年|者以上|yen\b)|[¥$€]\s*\d|\d[:/]\d|@|https?:/;
    const example = /^(?:programs\/[\w-]+:questions\.|questions:)[\w-]+\.(?:example|hint|unreadable)$/;
    expect(all.filter(({ key, text }) => figure.test(text) && !example.test(key))).toEqual([]);
  });
});
