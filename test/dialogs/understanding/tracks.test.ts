import { describe, expect, test } from 'vitest';
import { readComparison } from '../../../dialogs/understanding/tracks.ts';
import { programs, words } from '../../support/context.ts';

const read = (text: string, locale: 'ja' | 'en' = 'ja') => readComparison(text, programs, words(locale));

describe('tracks side by side', () => {
  test.each([
    ['準備枠と実践枠の違いは?', ['hagukumi-r7.preparation', 'hagukumi-r7.practice']],
    ['DX共創準備枠とDX共創実践枠を比べて', ['hagukumi-r7.preparation', 'hagukumi-r7.practice']],
    ['実践枠と事業化支援補助を比較したい', ['eport-r2.business', 'hagukumi-r7.practice']],
    ['枠を比べる', []],
    ['比較してください', []],
  ])('%s', (text, tracks) => {
    expect(read(text)).toEqual(tracks);
  });

  test.each([
    ['compare', []],
    ["what's the difference between the tracks?", []],
  ])('%s', (text, tracks) => {
    expect(read(text, 'en')).toEqual(tracks);
  });

  test.each(['準備枠です', '実践枠', '3社', '', 'はい'])('no comparison: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
