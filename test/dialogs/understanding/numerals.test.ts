import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMERAL, parseNumeral, readNumeral } from '../../../dialogs/understanding/numerals.ts';

describe('a number is read', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['3', 3],
    ['３', 3],
    ['三', 3],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['百二十', 120],
    ['三百五', 305],
    ['千', 1_000],
    ['二千二十五', 2_025],
    ['二〇', 20],
    ['一二〇', 120],
    ['二五', 25],
    ['弐拾萬', 200_000],
    ['1,200', 1_200],
    ['1,234,567', 1_234_567],
    ['300000', 300_000],
    ['25万', 250_000],
    ['２５万', 250_000],
    ['25 万', 250_000],
    ['二十五万', 250_000],
    ['二五万', 250_000],
    ['28万5千', 285_000],
    ['28万5,000', 285_000],
    ['28万500', 280_500],
    ['三百五十万', 3_500_000],
    ['十二万三千', 123_000],
    ['百万', 1_000_000],
    ['3百万', 3_000_000],
    ['8千万', 80_000_000],
    ['千二百万', 12_000_000],
    ['1.5億', 150_000_000],
    ['1.1億', 110_000_000],
    ['1億2千万', 120_000_000],
    ['1,200万', 12_000_000],
    ['0.5万', 5_000],
    ['250千', 250_000],
    ['10百万', 10_000_000],
    ['3千5百', 3_500],
    ['zero', 0],
    ['three', 3],
    ['Twelve', 12],
    ['twenty-five', 25],
    ['one hundred and twenty', 120],
    ['a hundred', 100],
    ['two hundred fifty thousand', 250_000],
    ['one million two hundred thousand', 1_200_000],
    ['1.2 million', 1_200_000],
    ['300 thousand', 300_000],
    ['300k', 300_000],
  ])('%s', (typed, value) => {
    expect(readNumeral(typed)).toBe(value);
  });
});

describe('no number, or not surely one', () => {
  test.each([
    ['nothing', ''],
    ['negative', '-3'],
    ['negative, as in accounts', '△3'],
    ['broken grouping', '1,2,3'],
    ['broken grouping', '12,34'],
    ['broken grouping', '1,2345'],
    ['two or three', '二三'],
    ['twelve or thirteen', '十二三'],
    ['20,000 or 30,000', '二三万'],
    ['a fraction', '3.5'],
    ['thousands or a fraction', '250.000'],
    ['a rest below one', '1.00001万'],
    ['a code', '03'],
    ['285,000 or 280,005', '28万5'],
    ['3,500 or 3,005', '3千5'],
    ['a unit alone', '万'],
    ['units in the wrong order', '3万2億'],
    ['a unit twice', '3万2万'],
    ['mixed nonsense', '3十2千'],
    ['mixed nonsense', '1.5億2千万'],
    ['two numbers', '3 4'],
    ['a range', '2〜3'],
    ['words in the wrong order', 'five twenty'],
    ['words in the wrong order', 'thousand two million'],
    ['a word of something else', 'constructor'],
    ['too large to be exact', '99999999999999999999'],
    ['a raised figure', '3²'],
    ['other words', '三社'],
    ['other words', '八幡'],
  ])('%s: %s', (_why, typed) => {
    expect(readNumeral(typed)).toBeUndefined();
  });
});

test('every whole number is read back from figures, groups and 万', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(readNumeral(String(value))).toBe(value);
      expect(readNumeral(value.toLocaleString('en-US'))).toBe(value);
      expect(readNumeral(`${value}万`)).toBe(value * 10_000);
    }),
  );
});

test('the pattern takes a broken number whole, so that no piece of it is read', () => {
  const [found] = '旅費1,2,3円'.match(new RegExp(NUMERAL, 'u')) ?? [];
  expect(found).toBe('1,2,3');
  expect(parseNumeral(found ?? '')).toBeUndefined();
});
