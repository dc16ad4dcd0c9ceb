import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Category, readAmounts } from '../../../dialogs/understanding/amounts.ts';

/** Yen by category, and the total, where what was said of tax does not matter. */
type Amounts = { amounts: Record<string, number>; total?: number };

const amountsIn = (typed: string, categories: readonly Category[]): Amounts | undefined => {
  const read = readAmounts(typed, categories);
  const amounts = Object.fromEntries((read?.lines ?? []).map(({ category, yen }) => [category, yen]));
  return read && { amounts, ...(read.total && { total: read.total.yen }) };
};

const CATEGORIES = [
  { value: 'honoraria', label: '報償費' },
  { value: 'travel', label: '旅費・交通費' },
  { value: 'insurance', label: '保険料' },
  { value: 'supplies', label: '需用費' },
  { value: 'communication', label: '通信運搬費' },
  { value: 'rent', label: '使用料・賃借料' },
  { value: 'contribution', label: '負担金' },
];
const ENGLISH = [
  { value: 'honoraria', label: 'Honoraria' },
  { value: 'travel', label: 'Travel and transport' },
  { value: 'insurance', label: 'Insurance' },
];

describe('by category', () => {
  test.each<[string, Amounts['amounts']]>([
    ['報償費8万円', { honoraria: 80_000 }],
    ['報償費8万円、旅費5万円', { honoraria: 80_000, travel: 50_000 }],
    ['報償費は8万円、旅費は5万円です', { honoraria: 80_000, travel: 50_000 }],
    ['報償費は8万円で、旅費は5万円です。', { honoraria: 80_000, travel: 50_000 }],
    ['報償費は8万円です。旅費は5万円です。', { honoraria: 80_000, travel: 50_000 }],
    ['報償費に8万円、旅費に5万円かかります', { honoraria: 80_000, travel: 50_000 }],
    ['報償費 80,000 / 旅費・交通費 50,000', { honoraria: 80_000, travel: 50_000 }],
    ['報償費：80000円\n旅費：50000円', { honoraria: 80_000, travel: 50_000 }],
    ['報償費=80000; 旅費=50000', { honoraria: 80_000, travel: 50_000 }],
    ['報償費8万円旅費5万円', { honoraria: 80_000, travel: 50_000 }],
    ['旅費5万と保険料1万2千円', { travel: 50_000, insurance: 12_000 }],
    ['旅費５万円、保険料１２，０００円', { travel: 50_000, insurance: 12_000 }],
    ['旅費が五万円、それから保険料が一万二千円', { travel: 50_000, insurance: 12_000 }],
    ['交通費3万円', { travel: 30_000 }],
    ['賃借料3万', { rent: 30_000 }],
    ['使用料・賃借料3万円', { rent: 30_000 }],
    ['通信費1万円', { communication: 10_000 }],
    ['報償費約8万円', { honoraria: 80_000 }],
    ['報償費8万円くらい、旅費5万円程度', { honoraria: 80_000, travel: 50_000 }],
    ['報償費8万円(税込)、旅費5万円', { honoraria: 80_000, travel: 50_000 }],
    ['旅費5万円、旅費3万円', { travel: 80_000 }],
    ['旅費5万円、交通費3万円', { travel: 80_000 }],
    ['旅費0円', { travel: 0 }],
    ['旅費はなし、保険料1万円', { insurance: 10_000 }],
    ['旅費500円', { travel: 500 }],
  ])('%s', (typed, amounts) => {
    expect(amountsIn(typed, CATEGORIES)).toEqual({ amounts });
  });

  test.each<[string, Amounts['amounts']]>([
    ['honoraria 80,000 yen, travel 50,000', { honoraria: 80_000, travel: 50_000 }],
    ['Travel and transport: 50,000 yen', { travel: 50_000 }],
    ['travel 50k and insurance 10k', { travel: 50_000, insurance: 10_000 }],
    ['Laptop 120,000 yen, honoraria ¥80,000', { 'other:Laptop': 120_000, honoraria: 80_000 }],
    ['port 5,000 yen', { 'other:port': 5_000 }],
  ])('%s', (typed, amounts) => {
    expect(amountsIn(typed, ENGLISH)).toEqual({ amounts });
  });
});

describe('what is in no category keeps its name', () => {
  test.each<[string, Amounts['amounts']]>([
    ['パソコン12万円', { 'other:パソコン': 120_000 }],
    ['パソコン12万円、報償費8万円', { 'other:パソコン': 120_000, honoraria: 80_000 }],
    ['報償費8万円とPC12万円', { honoraria: 80_000, 'other:PC': 120_000 }],
    ['パソコン2台 12万円', { 'other:パソコン2台': 120_000 }],
    ['三井ソフト12万円', { 'other:三井ソフト': 120_000 }],
  ])('%s', (typed, amounts) => {
    expect(amountsIn(typed, CATEGORIES)).toEqual({ amounts });
  });
});

describe('a total', () => {
  test.each<[string, Amounts]>([
    ['28万円', { amounts: {}, total: 280_000 }],
    ['280,000', { amounts: {}, total: 280_000 }],
    ['28万円くらいです', { amounts: {}, total: 280_000 }],
    ['予算は28万円です', { amounts: {}, total: 280_000 }],
    ['全部で28万円', { amounts: {}, total: 280_000 }],
    ['合計28万円', { amounts: {}, total: 280_000 }],
    ['total 280,000 yen', { amounts: {}, total: 280_000 }],
    [
      '報償費8万円、旅費5万円、合計13万円',
      { amounts: { honoraria: 80_000, travel: 50_000 }, total: 130_000 },
    ],
    [
      '合計13万円（報償費8万円、旅費5万円）',
      { amounts: { honoraria: 80_000, travel: 50_000 }, total: 130_000 },
    ],
    [
      '合計13万円で、内訳は報償費8万円、旅費5万円です',
      { amounts: { honoraria: 80_000, travel: 50_000 }, total: 130_000 },
    ],
  ])('%s', (typed, read) => {
    expect(amountsIn(typed, CATEGORIES)).toEqual(read);
  });
});

describe('not read', () => {
  test.each([
    ['nothing', ''],
    ['no amount', '報償費と旅費'],
    ['no amount', 'まだ分かりません'],
    ['a sum that does not come out', '報償費8万円、旅費5万円、合計14万円'],
    ['an amount without a name beside named ones', '報償費8万円、5万円'],
    ['two amounts without a name', '8万円、5万円'],
    ['two totals', '合計8万円、合計5万円'],
    ['a range', '5〜6万円'],
    ['a range', '旅費5〜6万円'],
    ['a range', '旅費5、6万円'],
    ['a range', '旅費五、六万円'],
    ['a range', '旅費5万円から6万円'],
    ['two categories for one amount', '旅費と保険料1万2千円'],
    ['which category?', '料5万円'],
    ['which category?', '費5万円'],
    ['maybe the category, maybe not', '社会保険料5万円'],
    ['an exception', '旅費以外5万円'],
    ['negated', '旅費ではなく5万円'],
    ['partly without an amount', '旅費は未定、保険料1万円'],
    ['nothing of something else', 'パソコンなし、保険料1万円'],
    ['partly without an amount', '報償費8万、旅費5'],
    ['the name after the amount', '5万円の旅費'],
    ['a calculation', '旅費5万円×3人'],
    ['the rest', '報償費8万円、残り5万円'],
    ['with tax and without it', '旅費5万円(税込)(税抜)'],
    ['what is left', 'あと30万円'],
    ['words without an amount', 'ですね'.repeat(40)],
    ['not spent', '売上1億円'],
    ['spent again and again', '毎月5万円'],
    ['another year', '去年の旅費5万円'],
    ['another year', '去年の経費30万円'],
    ['a year', '2025年旅費5万円'],
    ['broken grouping', '旅費1,2,3円'],
    ['negative', '旅費-5万円'],
    ['doubtful', 'たぶん旅費5万円'],
    ['a question', '旅費5万円ですか？'],
  ])('%s: %s', (_why, typed) => {
    expect(amountsIn(typed, CATEGORIES)).toBeUndefined();
  });
});

test('amounts typed line by line are read back to the yen', () => {
  const yen = fc.integer({ min: 1_000, max: 99_999_999 });
  fc.assert(
    fc.property(fc.tuple(yen, yen, yen), ([honoraria, travel, insurance]) => {
      const typed = `報償費 ${honoraria}円\n旅費 ${travel.toLocaleString('en-US')}\n保険料：${insurance}円\n合計 ${honoraria + travel + insurance}円`;
      expect(amountsIn(typed, CATEGORIES)).toEqual({
        amounts: { honoraria, travel, insurance },
        total: honoraria + travel + insurance,
      });
    }),
  );
});
