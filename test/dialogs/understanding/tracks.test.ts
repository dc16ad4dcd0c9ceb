import { describe, expect, test } from 'vitest';
import { readComparison } from '../../../dialogs/understanding/tracks.ts';
import { programs, words } from '../../support/context.ts';

const read = (text: string, locale: 'ja' | 'en' = 'ja') => readComparison(text, programs, words(locale));

describe('tracks side by side', () => {
  test.each([
    ['準備枠と実践枠の違いは?', ['hagukumi-r7.practice', 'hagukumi-r7.preparation']],
    ['DX共創準備枠とDX共創実践枠を比べて', ['hagukumi-r7.practice', 'hagukumi-r7.preparation']],
    ['実践枠と事業化支援補助を比較したい', ['eport-r2.business', 'hagukumi-r7.practice']],
    ['e-PORTの実証と福岡の通常を比べて', ['eport-r2.trial', 'fukuoka-dx-r2.normal']],
    ['通常と特例の違い', ['fukuoka-dx-r2.normal', 'fukuoka-dx-r2.special']],
    ['通常と特例はどう違いますか?', ['fukuoka-dx-r2.normal', 'fukuoka-dx-r2.special']],
    ['e-PORTとHAGUKUMIを比べて', ['eport-r2', 'hagukumi-r7']],
    ['はぐくみとイーポートの違いは?', ['eport-r2', 'hagukumi-r7']],
    ['DX共創事業とイーポートを比較して', ['eport-r2', 'fukuoka-dx-r2']],
    ['DX共創事業とDX共創準備枠を比較して', ['fukuoka-dx-r2', 'hagukumi-r7.preparation']],
    ['枠を比べる', []],
    ['比較してください', []],
  ])('%s', (text, tracks) => {
    expect(read(text)?.toSorted()).toEqual(tracks);
  });

  test.each([
    ['compare', []],
    ["what's the difference between the tracks?", []],
    ['compare the trial and the launch grant', ['eport-r2.business', 'eport-r2.trial']],
    ['compare e-PORT and Fukuoka', ['eport-r2', 'fukuoka-dx-r2']],
  ])('%s', (text, tracks) => {
    expect(read(text, 'en')?.toSorted()).toEqual(tracks);
  });

  test.each([
    ...'違います|ちがいます|違いますね|いや違います|いや、違います|間違い|間違いです|間違いました|勘違い|勘違いです|まちがい|かんちがい|手違いです|間違いありません|違いない'.split(
      '|',
    ),
    '準備枠です',
    '実践枠',
    '3社',
    '',
    'はい',
  ])('no comparison: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
