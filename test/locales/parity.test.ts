import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { ratesBySize } from '../../rules/estimate.ts';
import type { Program } from '../../rules/programs/program.ts';
import { programOf, programs } from '../support/context.ts';
import { textsOf, withoutCount } from '../support/texts.ts';

/** Texts that show how an answer can be written. */
const EXAMPLE =
  /^(?:programs\/[\w-]+:questions\.|questions:)[\w-]+\.(?:example|hint|unreadable)$|^web:question\.amountExample$/;

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

/** A figure as people would write it, in either language. */
const forms = (yen: number): string[] => [
  `${yen / 10_000}万`,
  String(yen),
  yen.toLocaleString('en-US'),
  `${yen / 1_000}k`,
];

function dayForms(day: string): string[] {
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
}

const rateForms = (rate: Program['tracks'][number]['rate']): string[] =>
  (ratesBySize(rate) ? [rate.small, rate.other] : [rate]).map(
    ({ numerator, denominator }) => `${numerator}/${denominator}`,
  );

/** Every figure, date and address of a program file, in the forms that a text could have them in. */
function figuresOf({
  intake,
  activityPeriod,
  tracks,
  schedule,
  contact,
  adoptions,
  document,
  ...rest
}: Program) {
  const { fiscalYear, registries = [], terms, documents } = rest;
  const days = [
    intake.opens,
    intake.closes,
    activityPeriod.from,
    activityPeriod.to,
    activityPeriod.extendedTo,
  ];
  const yen = [...terms, ...documents].flatMap(({ figures = {} }) =>
    Object.entries(figures).flatMap(([name, value]) => (name.endsWith('Yen') ? [Number(value)] : [])),
  );
  const given = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);
  return new Set([
    ...tracks.flatMap(({ cap, rate }) => [...forms(cap), ...rateForms(rate)]),
    ...yen.flatMap(forms),
    ...given(...days)
      .filter((day) => day !== 'decision')
      .flatMap(dayForms),
    ...schedule.flatMap(({ day, month }) => dayForms(day ?? `${month}-01`)),
    `${Number(intake.closes.slice(11, 13))}時`,
    intake.closes.slice(11, 16),
    ...(adoptions ? [`${adoptions.about}件`, `about ${adoptions.about} `] : []),
    `令和${fiscalYear - 2018}`,
    `Reiwa ${fiscalYear - 2018}`,
    `FY${fiscalYear}`,
    ...given(contact.mail, contact.mail?.split('@')[1], contact.phone, contact.fax),
    document.url,
    ...registries.map(({ url }) => url),
  ]);
}

describe('facts of a program', () => {
  test('are looked for as they stand in its file', () => {
    const wanted = {
      'hagukumi-r7': ['20万', '300,000', '6月', '17時', '17:00', '10件', '1/1', 'dxlab-ktq@ksrp.or.jp'],
      'fukuoka-dx-r2': ['1500万', '500,000', '3/4', '092-832-7155', '11月', 'February'],
      'eport-r2': ['300万', '2/3', 'iipc@ksrp.or.jp', '200,000', 'October'],
    };
    for (const [id, figures] of Object.entries(wanted))
      for (const figure of figures) expect(figuresOf(programOf(id))).toContain(figure);
  });

  test.each([...programs.values()].map((program) => [program.id, program] as const))(
    'of %s are typed in no text about it, nor in any that all share',
    (id, program) => {
      const others = [...programs.keys()].filter((other) => other !== id);
      const about = all.filter(
        ({ key }) => !others.some((other) => key.startsWith(`programs/${other}:`)) && !EXAMPLE.test(key),
      );
      const typed = about.flatMap(({ where, text }) =>
        [...figuresOf(program)]
          .filter((figure) => text.includes(figure))
          .map((figure) => `${where}: ${figure}`),
      );
      expect(typed).toEqual([]);
    },
  );

  test('are not typed in other words: no text has an amount, rate, date or address, but for examples of answers', () => {
    const figure =
      /[\d０-９]\s*(?:万|千|億|円|%|％|割|月|日|時|年|者以上|yen\b)|[¥$€]\s*\d|\d[:/]\d|@|https?:/;
    expect(all.filter(({ key, text }) => figure.test(text) && !EXAMPLE.test(key))).toEqual([]);
  });
});
