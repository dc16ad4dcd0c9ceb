import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYen } from '../../../dialogs/understanding/yen.ts';

describe('an exact amount', () => {
  test.each<[string, number]>([
    ['25万円', 250_000],
    ['25万', 250_000],
    ['２５万円', 250_000],
    ['25 万 円', 250_000],
    ['二十五万', 250_000],
    ['二十五万円です', 250_000],
    ['250,000', 250_000],
    ['250000', 250_000],
    ['250000円', 250_000],
    ['250,000 円', 250_000],
    ['¥250,000', 250_000],
    ['￥250,000', 250_000],
    ['28万5千円', 285_000],
    ['28万5,000円', 285_000],
    ['28万5円', 280_005],
    ['1,500万1円', 15_000_001],
    ['85万1円', 850_001],
    ['233万3,333円', 2_333_333],
    ['250千円', 250_000],
    ['1.5億円', 150_000_000],
    ['0.5万円', 5_000],
    ['500円', 500],
    ['ちょうど30万円', 300_000],
    ['予算は28万円です', 280_000],
    ['予算28万円', 280_000],
    ['全部で30万円です。', 300_000],
    ['合計：30万円', 300_000],
    ['うちの予算は28万円です', 280_000],
    ['28万円かかります', 280_000],
    ['「28万円」', 280_000],
    ['250,000 yen', 250_000],
    ['250,000 JPY', 250_000],
    ['JPY 250,000', 250_000],
    ['1.2 million yen', 1_200_000],
    ['300k yen', 300_000],
    ['Our budget is 280,000 yen', 280_000],
    ['300,000 yen in total', 300_000],
    ['two hundred thousand yen', 200_000],
    ['0円', 0],
    ['0', 0],
    ['ゼロ', 0],
    ['ゼロです', 0],
  ])('%s', (typed, yen) => {
    expect(readYen(typed)).toEqual({ yen, approximate: false });
  });
});

describe('an amount that is only roughly known', () => {
  test.each<[string, number]>([
    ['25万くらい', 250_000],
    ['25万円ぐらいです', 250_000],
    ['約25万円', 250_000],
    ['だいたい25万円', 250_000],
    ['25万円程度', 250_000],
    ['25万円前後です', 250_000],
    ['予算は約25万円です', 250_000],
    ['28万円くらいかな', 280_000],
    ['28万円だと思います', 280_000],
    ['28万円を予定しています', 280_000],
    ['about 250,000 yen', 250_000],
    ['roughly ¥250,000', 250_000],
    ['250,000 yen or so', 250_000],
  ])('%s', (typed, yen) => {
    expect(readYen(typed)).toEqual({ yen, approximate: true });
  });
});

describe('with or without tax', () => {
  test.each<[string, 'included' | 'excluded']>([
    ['税込25万円', 'included'],
    ['税込み25万円です', 'included'],
    ['25万円(税込)', 'included'],
    ['25万円（税込み）', 'included'],
    ['250,000 yen including tax', 'included'],
    ['税抜25万円', 'excluded'],
    ['25万円（税抜き）', 'excluded'],
    ['25万円、税別', 'excluded'],
    ['250,000 yen before tax', 'excluded'],
    ['250,000 yen excluding tax', 'excluded'],
  ])('%s', (typed, tax) => {
    expect(readYen(typed)).toEqual({ yen: 250_000, approximate: false, tax });
  });
});

describe('not read', () => {
  test.each([
    ['nothing', ''],
    ['a range', '20〜30万円'],
    ['a range', '20-30万円'],
    ['a range', '20万円から30万円'],
    ['a range', '二、三万円'],
    ['two amounts', '20万円と5万円'],
    ['two amounts', '250,000 50,000'],
    ['negative', '-25万円'],
    ['negative', '▲25万円'],
    ['a fraction of a yen', '1.5円'],
    ['a fraction of a yen', '25万円50銭'],
    ['yen or 万円', '25'],
    ['no amount named', 'なし'],
    ['no amount named', '未定'],
    ['a limit', '25万円以上'],
    ['a limit', '25万円以内'],
    ['a limit', '最大25万円'],
    ['a limit', '25万円まで'],
    ['more or less', '25万円強'],
    ['more or less', '25万円弱'],
    ['per person', '1人5万円'],
    ['another currency', '25万ドル'],
    ['another currency', '$250,000'],
    ['another year', '去年は25万円でした'],
    ['negated', '25万円ではありません'],
    ['negated', '25万円もかかりません'],
    ['a question', '25万円ですか？'],
    ['a question', '25万円でもいいですか'],
    ['both with and without tax', '税込25万円（税抜）'],
    ['broken grouping', '25,00円'],
    ['285,000 or 280,005', '28万5'],
    ['something else', '25人'],
    ['a date', '2025年'],
  ])('%s: %s', (_why, typed) => {
    expect(readYen(typed)).toBeUndefined();
  });
});

test('any amount from 1,000 yen is read the same with 円, ¥, yen or nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 9_999_999_999 }), (yen) => {
      const figures = yen.toLocaleString('en-US');
      for (const typed of [`${yen}`, `${yen}円`, `¥${figures}`, `${figures} yen`, `${figures}円です`]) {
        expect(readYen(typed)).toEqual({ yen, approximate: false });
      }
    }),
  );
});
