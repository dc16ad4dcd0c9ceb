import { describe, expect, test } from 'vitest';
import { told } from '../../../support/told.ts';

/** Digital or not, for whom, and what has become of the sales. */
const ROWS: readonly (readonly [program: string, asks: string | undefined, typed: string, reads: string])[] =
  [
    ['hagukumi-r7', undefined, 'やるのは自社製品のPRだけですがこれで通りますか', 'ownProductOnly true'],
    [
      'hagukumi-r7',
      undefined,
      '自社製品の宣伝だけなんですけど費用は全部で20万円でこれって大丈夫ですか',
      'ownProductOnly true',
    ],
    ['hagukumi-r7', 'activity', '公園の掃除をする活動で、デジタルとは何の関係もありません', 'digital false'],
    ['hagukumi-r7', undefined, 'うちの活動はデジタルとはなんの関わりもないです', 'digital false'],
    ['hagukumi-r7', undefined, '活動は清掃ボランティアで、ITとは何ひとつ関係ないです', 'digital false'],
    ['hagukumi-r7', undefined, 'DXとは何の縁もない、花の会です', 'digital false'],
    ['hagukumi-r7', 'activity', '植木の手入れですけん、デジタルとはなーんも関係なか', 'digital false'],
    ['hagukumi-r7', 'activity', 'デジタルとは別世界の話です', 'digital false'],
    ['hagukumi-r7', 'activity', '山の下草刈り。デジタルは関係なし', 'digital false'],
    ['hagukumi-r7', 'activity', 'お祭りの準備なのでデジタルとかとは程遠いです', 'digital false'],
    ['hagukumi-r7', 'activity', 'うちの在庫管理を電子化したいだけです', 'beyondOwnCompany false'],
    ['hagukumi-r7', 'activity', 'まあ、月に一回飲むだけの会です', 'socialisingOnly true'],
    ['hagukumi-r7', 'activity', 'うちのアプリの宣伝会ですね、それだけ', 'ownProductOnly true'],
    [
      'hagukumi-r7',
      undefined,
      '近所の町工場どうしで図面をクラウドで共有する取り組みです',
      'beyondOwnCompany true, digital true, ownProductOnly false, socialisingOnly false',
    ],
    ['hagukumi-r7', 'activity', 'ゴミ拾いの会なんで、パソコンなんか使わんです', 'digital false'],
    [
      'fukuoka-dx-r2',
      'salesDown',
      '両方とも落ちとります',
      'salesDownLatestMonth true, salesDownThreeMonths true',
    ],
    ['fukuoka-dx-r2', 'salesDown', '減ってないです、むしろ増えました', 'salesDownLatestMonth false'],
    [
      'fukuoka-dx-r2',
      'salesDown',
      '先月だけガクッと減りました',
      'salesDownLatestMonth true, salesDownThreeMonths false',
    ],
    [
      'fukuoka-dx-r2',
      'salesDown',
      'どっちも前の年より下がってます',
      'salesDownLatestMonth true, salesDownThreeMonths true',
    ],
    ['fukuoka-dx-r2', 'salesDown', 'いいえ、横ばいです', 'salesDownLatestMonth false'],
    [
      'fukuoka-dx-r2',
      'salesDown',
      'はい、直近の月も3か月も減っております',
      'salesDownLatestMonth true, salesDownThreeMonths true',
    ],
    [
      'hagukumi-r7',
      'activity',
      '地元の店どうしでポイントカードをアプリにする取り組みです',
      'beyondOwnCompany true, digital true, ownProductOnly false, socialisingOnly false',
    ],
    ['hagukumi-r7', 'activity', 'うちの工場の中だけの改善活動です', 'beyondOwnCompany false'],
    ['hagukumi-r7', 'activity', 'ゴルフと飲み会だけです、正直', 'socialisingOnly true'],
    ['hagukumi-r7', undefined, '俳句の会なのでデジタルとはまるで関係ないですよ', 'digital false'],
    ['hagukumi-r7', undefined, 'ITとは縁もゆかりもない活動です', 'digital false'],
    ['hagukumi-r7', undefined, 'うちらのやりよることはデジタルとはいっちょん関係なか', 'digital false'],
    ['hagukumi-r7', undefined, 'デジタルとは何の接点もない清掃活動です', 'digital false'],
    [
      'hagukumi-r7',
      undefined,
      'デジタルとは縁がなかった町工場が集まって、みんなで在庫をアプリで管理します',
      'beyondOwnCompany true, digital true, ownProductOnly false, socialisingOnly false',
    ],
  ];

describe('what the activity is, and the latest sales', () => {
  test.each(ROWS)('%s, %s: %s → %s', (program, asks, typed, reads) => {
    expect(
      told(
        typed,
        ['salesDown', 'digital', 'beyondOwnCompany', 'socialisingOnly', 'ownProductOnly'],
        asks === undefined ? { program } : { program, asks },
      ),
    ).toBe(reads);
  });
});
