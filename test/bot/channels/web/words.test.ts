import { describe, expect, it } from 'vitest';
import { pieces } from '../../../../bot/channels/web/client/addresses.ts';
import { readPlainAmount, runningTotal } from '../../../../bot/channels/web/client/amounts.ts';
import { languageOf } from '../../../../bot/channels/web/client/language.ts';
import { fill, words } from '../../../../bot/channels/web/client/words.ts';
import { locales } from '../../../../dialogs/locale.ts';

function sentences(value: unknown, path = ''): [string, string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}
const places = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();

describe("the page's own words", () => {
  it('are the same in both languages, with the same places to fill', () => {
    const filled = (locale: 'ja' | 'en') =>
      sentences(words[locale]).map(([path, text]) => [path, places(text)]);
    expect(filled('en')).toEqual(filled('ja'));
  });

  it('are filled', () => {
    expect(fill('あと{{count}}文字', { count: 3 })).toBe('あと3文字');
  });

  it('exist in every language of the talk, and in no other', () => {
    expect(Object.keys(words)).toEqual([...locales]);
  });
});

describe('text of the talk', () => {
  it('is marked with the language that most of it is in', () => {
    expect(languageOf('HAGUKUMI 令和7年度に応募できます', 'en')).toBe('ja');
    expect(
      languageOf('Please register on 北九州市DX推進プラットフォーム before you apply for the grant.', 'ja'),
    ).toBe('en');
    expect(languageOf('300,000', 'en')).toBe('en');
    expect(languageOf('登録: https://ktq-dx-platform.my.site.com/DXmain/s/', 'en')).toBe('ja');
  });

  it('has its web addresses as links, up to the Japanese text around them', () => {
    expect(pieces('登録は https://ktq-dx-platform.my.site.com/DXmain/s/ から(無料)。')).toEqual([
      { text: '登録は ', address: false },
      { text: 'https://ktq-dx-platform.my.site.com/DXmain/s/', address: true },
      { text: ' から(無料)。', address: false },
    ]);
    expect(pieces('See https://www.e-port.gr.jp/grant.php.').map(({ text }) => text)).toEqual([
      'See ',
      'https://www.e-port.gr.jp/grant.php',
      '.',
    ]);
    expect(pieces('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', address: false }]);
  });
});

describe('an amount as it is typed', () => {
  it.each([
    ['', 0],
    ['250,000', 250_000],
    ['２５万', 250_000],
    ['25万円', 250_000],
    [' 1000 円', 1_000],
    ['12,000 yen', 12_000],
    ['¥5,000,000', 5_000_000],
    ['1,000万円', 10_000_000],
    ['1億2,000万', 120_000_000],
    ['5 million yen', 5_000_000],
  ])('is read: %j', (typed, amount) => {
    expect(readPlainAmount(typed)).toBe(amount);
  });

  it.each(['一万ちょっと', '1,00', '5千万から1億', 'abc'])('leaves %j to the talk', (typed) => {
    expect(readPlainAmount(typed)).toBeNull();
  });

  it('has no running total as soon as one figure needs the talk to read it', () => {
    expect(runningTotal(['200,000', '', '15万'])).toBe(350_000);
    expect(runningTotal(['200,000', '一万ちょっと'])).toBeNull();
  });
});
