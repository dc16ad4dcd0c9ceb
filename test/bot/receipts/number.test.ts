import { expect, test } from 'vitest';
import { newReceiptNumber, readReceiptNumber } from '../../../bot/receipts/number.ts';

test('a new number is two groups of four, without letters that are taken for others', () => {
  const numbers = Array.from({ length: 1_000 }, newReceiptNumber);
  for (const number of numbers) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(readReceiptNumber(number)).toBe(number);
});

test.each([
  'k7m2-9xq0',
  'K7M29XQ0',
  'K7M2 9XQ0',
  ' k7m2 - 9xqo ',
  'Ｋ７Ｍ２－９ＸＱ０',
  'K7M2−9XQ0',
  'K7M2ー9XQ0',
])('%s is read as it was meant', (written) => {
  expect(readReceiptNumber(written)).toBe('K7M2-9XQ0');
});

test('I and L are read as one', () => {
  expect(readReceiptNumber('ilIL-0000')).toBe('1111-0000');
});

test.each(['', 'K7M2', 'K7M2-9XQ', 'K7M2-9XQ44', 'K7M2-9XQU', 'K7M2/9XQ4', '控え-9XQ4', 'K7M2-9XQ4 x'])(
  '「%s」 is no number',
  (written) => {
    expect(readReceiptNumber(written)).toBeUndefined();
  },
);
