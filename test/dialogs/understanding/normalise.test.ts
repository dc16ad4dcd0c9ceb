import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../dialogs/understanding/normalise.ts';

describe('the same words, however they are typed', () => {
  test.each([
    ['full-width figures and letters', '３社　ＮＰＯ', '3社 npo'],
    ['half-width katakana', 'ｻｰｸﾙ', 'サークル'],
    ['enclosed signs', '㈱山田', '(株)山田'],
    ['spaces of any kind and number', ' 3\t 社\n', '3 社'],
    ['zero-width characters', '3\u200b社\ufeff', '3社'],
    ['wave dashes', '2〜3社、2～3社', '2~3社、2~3社'],
    ['dashes', '3–8—1', '3-8-1'],
    ['a dash for a long vowel', 'フリ－ランス', 'フリーランス'],
    ['a long vowel for a dash', '2ー3社', '2-3社'],
    ['curly apostrophes', 'don’t', "don't"],
    ['curly quotes', '“LLC”', '"llc"'],
    ['capitals', 'Kitakyushu', 'kitakyushu'],
  ])('%s', (_what, typed, normal) => {
    expect(normalise(typed)).toBe(normal);
  });

  test('enclosed numbers stay numbers of their own', () => {
    expect(normalise('①③')).toBe('1 3');
    expect(normalise('❶❷')).toBe('1 2');
  });

  test('a raised figure or a fraction does not become part of the number before it', () => {
    expect(normalise('3²')).not.toBe('32');
    expect(normalise('1½')).not.toBe('112');
  });

  test('normalising twice changes nothing', () => {
    const kanaAndMarks = fc.string({
      unit: fc.constantFrom(...'アカー-−–~〜あは3a ①½´¨İßㇰ゛\u200b、。()'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), kanaAndMarks), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
