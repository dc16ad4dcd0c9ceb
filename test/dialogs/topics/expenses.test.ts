import { describe, expect, test } from 'vitest';
import { answerText } from '../../../dialogs/topics/texts.ts';
import { assess } from '../../../rules/assess.ts';
import { inCategoriesOf } from '../../../rules/in-categories-of.ts';
import { contextAt, programOf, programs } from '../../support/context.ts';
import { answered, questionNamed, readingOf, typedAnswers } from '../../support/typed.ts';

typedAnswers('expenses', {
  'unsorted 300000':
    '30万|30まん|30まんえん|30万円くらい|最大30万|最大で30万円|上限30万|上限は30万円|30万円以内|30万円まで|30万円以内です|年間30万|年間30万円です|多くても30万円|やっぱり30万|やっぱり30万円です|やはり30万円|予算は最大30万円です|up to 300,000|up to 300,000 yen|max 300,000|maximum 300,000 yen|at most 300,000|actually 300,000',
  'unsorted 300000 with tax': '消費税込みで30万|税込みで30万円|30万円(税込)|30万円くらい(税込)',
  'unsorted 250000': '税抜25万|税抜き25万円',
  'unsorted 850001': '85万1円',
  'unsorted 15000001': '1,500万1円',
  'unsorted 0': 'ない|ないです|なし|なしです|0|0円|ゼロ|ゼロです|zero|経費はなし|特になし',
  'travel 50000, honorarium 80000': '旅費が5万で報償費が8万|旅費5万円、報償費8万円',
  'honorarium 50000': '旅費なし、報償費5万|旅費はなし、報償費は5万円',
  'unsorted 50000': '5万えん|５万えんです',
  'travel 50000': '旅費5万円|旅費は最大5万円|旅費5万円以内|やっぱり旅費5万円',
  'other:パソコン 120000': 'パソコン12万円',
  'other:room rental 30000': 'room rental 30,000',
  'rent 30000': '会場使用料3万円',
  'travel 5000': '電車代5000円',
  unread: `マイナス5万|-5万|a quarter of a million|half a million|minus 50,000|最低30万|少なくとも30万円|30万円以上|30万円超|at least 300,000|more than 300,000|over 300,000|less than 300,000|30万円未満|30万じゃなくて20万|助成上限30万円|違います|半分の30万|あと30万|残り30万円|約5〜6万円|最大5〜6万円|旅費5万、いや3万|旅費5万円 訂正3万円|旅費5万円、訂正、旅費3万円|200 to 300 thousand|200,000 to 300,000|旅費5万円、いえ3万円|旅費5万円 修正3万円|旅費5万円 正しくは3万円|旅費5万円、ごめんなさい3万円|旅費5万円あるいは3万円|スポンサー料10万|協賛金20万|協賛金20万円|寄付金20万円|会費収入10万円|月3万円×6ヶ月|5000円×10人|旅費5000円×10人|月3万円`,
});

typedAnswers(
  'expenses',
  {
    'travel 50000': '50,000 for travel|50,000 yen on travel|travel 50,000',
    'travel 50000, honorarium 80000':
      '50,000 on travel and 80,000 on honoraria|50,000 for travel, 80,000 for honoraria',
    unread: '50,000 for each|50,000 for travel or 30,000|50,000 for travel, no 30,000 for travel',
  },
  { locale: 'en' },
);

typedAnswers(
  'expenses',
  {
    'unsorted 110000 with tax':
      '11万円(税込)|11万円（税込）|税込11万円|税込みで11万円|消費税込みで11万円です|110,000 yen including tax|110,000 (tax included)',
    'unsorted 100000':
      '10万円|10万円(税抜)|税抜10万円|税抜きで10万円です|税別10万円|100,000 yen excluding tax',
    'travel 110000 with tax, personnel 220000 with tax':
      '税込で旅費11万円、人件費22万円|税込みで、旅費11万円、人件費22万円|旅費11万円、人件費22万円 税込|旅費11万円、人件費22万円、税込です|旅費11万円、人件費22万円、すべて税込|旅費11万円、人件費22万円、すべて税込です|旅費11万円、人件費22万円(すべて税込)|すべて税込で旅費11万円、人件費22万円|旅費11万円、人件費22万円。全部税込みです|旅費11万円、人件費22万円、いずれも税込|旅費11万円(税込)、人件費22万円(税込)|旅費が税込11万円、人件費が税込22万円|旅費11万円、人件費22万円、合計33万円(税込)',
    'travel 110000, personnel 220000 with tax':
      '旅費11万円、人件費22万円(税込)|旅費11万円(税抜)、人件費22万円(税込)|旅費11万円 人件費22万円(税込)|旅費11万円、人件費(税込)22万円|旅費11万円、人件費は税込22万円です|旅費税抜11万円、人件費税込22万円',
    'travel 110000 with tax, personnel 200000':
      '旅費11万円(税込)、人件費20万円(税抜)|旅費11万円(税込) 人件費20万円|旅費11万円くらい(税込)、人件費20万円|旅費は税込11万円、人件費は20万円です',
    'personnel 12000000, machinery 3300000 with tax': '人件費1,200万円、機械装置費330万円(税込)',
    'machinery 8800000 with tax, personnel 10000000': '機械装置費880万円(税込) 人件費1000万円(税抜)',
    'travel 110000 with tax, travel 50000': '旅費11万円(税込)、旅費5万円',
    'travel 100000, personnel 200000':
      '旅費10万円、人件費20万円|税抜で旅費10万円、人件費20万円|旅費10万円(税抜)、人件費20万円(税抜)',
    unread:
      'すべて税込で旅費11万円、人件費20万円(税抜)|旅費11万円(税抜)、人件費22万円、合計33万円(税込)|旅費11万円(税込)(税抜)|税込か税抜で11万円|11万円は税込ではありません|11万円(税込)ですか',
  },
  { program: 'fukuoka-dx-r2' },
);

typedAnswers(
  'expenses',
  {
    'travel 110000 with tax, personnel 220000 with tax':
      '110,000 for travel and 220,000 for personnel, all including tax|travel 110,000, personnel 220,000, all with tax|including tax travel 110,000, personnel 220,000',
    'travel 110000 with tax, personnel 220000':
      'travel 110,000 (tax included), personnel 220,000|110,000 including tax for travel and 220,000 for personnel',
  },
  { program: 'fukuoka-dx-r2', locale: 'en' },
);

test('a field of the form may say that tax is in its amount', () => {
  const filled = { travel: '11万円(税込)', personnel: '200,000', materials: '税抜30万円' };
  expect(answered('expenses', filled, { program: 'fukuoka-dx-r2' })).toBe(
    'materials 300000, personnel 200000, travel 110000 with tax',
  );
  // where tax is supported too: another program may not support it
  expect(answered('expenses', { travel: '11万円(税込)' })).toBe('travel 110000 with tax');
});

test('the form comes back with the tax that was typed', () => {
  const facts = { expenses: [{ category: 'travel', yen: 110_000, taxIncluded: true }] };
  const words = contextAt().words('ja');
  expect(
    answerText(questionNamed('expenses', 'fukuoka-dx-r2'), facts, {
      words,
      program: programOf('fukuoka-dx-r2'),
    }),
  ).toBe('旅費 11万円(税込)');
  for (const [locale, typed] of [
    ['ja', '110,000(税込)'],
    ['en', '110,000 (tax included)'],
  ] as const)
    expect(answered('expenses', { travel: typed }, { program: 'fukuoka-dx-r2', locale })).toBe(
      'travel 110000 with tax',
    );
});

typedAnswers(
  'academicYen',
  {
    5000000:
      '500万円|500万|5 million yen|550万円(税込)|税込550万円|500万円(税抜)|5.5 million yen including tax',
    5000001: '500万1円',
    0: 'なし|なしです|ない|ありません|0|0円|ゼロ|none',
    unread: '500|半分|500万円以上|未定',
  },
  { program: 'fukuoka-dx-r2' },
);

const fukuoka = { words: contextAt().words('ja'), program: programOf('fukuoka-dx-r2') };

test('what universities spend is shown as the amount without tax that it is counted as', () => {
  const shown = (academicYen: number) =>
    answerText(questionNamed('academicYen', 'fukuoka-dx-r2'), { academicYen }, fukuoka);
  expect([shown(5_000_000), shown(0)]).toEqual(['500万円(税抜)', '0円']);
});

describe('companies and universities apart', () => {
  const told = (typed: string, takePart: boolean | undefined) => {
    const facts = takePart === undefined ? {} : { declared: { 'academic-members': takePart } };
    const reading = readingOf('expenses', typed, { program: 'fukuoka-dx-r2', facts });
    return reading.read ? reading.facts.expenses : undefined;
  };

  test.each([
    '企業1500万 大学500万',
    '企業1,500万円、大学500万円',
    '企業が1500万円、大学が500万円です',
    '大学500万円、会社1500万円',
    '企業分1500万円、公設試分500万円、合計2000万円',
    'companies 15 million, university 5 million',
  ])('%s', (typed) => {
    expect(told(typed, true)).toEqual([
      { category: 'unsorted', yen: 15_000_000 },
      { category: 'unsorted', yen: 5_000_000, academic: true },
    ]);
  });

  test('each with its own tax, and shown as what it is', () => {
    const expenses = told('企業1,650万円(税込)、大学500万円', true);
    expect(expenses).toEqual([
      { category: 'unsorted', yen: 16_500_000, taxIncluded: true },
      { category: 'unsorted', yen: 5_000_000, academic: true },
    ]);
    expect(
      answerText(questionNamed('expenses', 'fukuoka-dx-r2'), { ...(expenses && { expenses }) }, fukuoka),
    ).toBe('費目を決めていない分 1,650万円(税込)、費目を決めていない分(大学・公設試) 500万円');
  });

  test.each([
    ['企業1500万', true],
    ['大学500万', true],
    ['企業1500万 大学500万', false],
  ])('%s, where a university takes part: %s', (typed, takePart) => {
    expect(told(typed, takePart)?.some(({ academic }) => academic) ?? false).toBe(false);
  });
});

test('tax told to a program that supports it is taken off by the one that does not', () => {
  const reading = readingOf('expenses', '旅費11万円、報償費22万円(税込)');
  const told = reading.read ? reading.facts : {};
  const seen = inCategoriesOf(programOf('fukuoka-dx-r2'), programs, told);
  const [track] = assess(programOf('fukuoka-dx-r2'), seen, '2020-10-01T10:00+09:00').tracks;
  // 110,000 + 220,000 / 1.1
  expect(track?.estimate.eligibleYen).toBe(310_000);
});
