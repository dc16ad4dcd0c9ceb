import { expect, test } from 'vitest';
import { mended } from '../../../dialogs/understanding/typos.ts';

test.each([
  ['市外の会社はおりまん', '市外の会社はおりません'],
  ['滞納はありませ', '滞納はありません'],
  ['登録していまぜんが', '登録していませんが'],
  ['株式会社てす', '株式会社です'],
  ['三社ですす', '三社です'],
  ['設置いたしますす', '設置いたします'],
  ['お待ちくださいませ', 'お待ちくださいませ'],
  ['いらっしゃいませ', 'いらっしゃいませ'],
  ['ここが自慢です', 'ここが自慢です'],
])('%s is read as %s', (typed, meant) => {
  expect(mended(typed)).toBe(meant);
});
