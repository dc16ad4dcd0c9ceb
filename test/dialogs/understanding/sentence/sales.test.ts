import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

describe('whether sales are down, ja', () => {
  const rows: readonly Row[] = [
    ['先月も3か月も落ちてます', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['どっちもダウンです', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['減ったのは先月だけやね', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    [
      '直近1か月は減ったけど3か月合計では増えてます',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['逆に増えました', { salesDownLatestMonth: false }, 'salesDown'],
    ['去年より良い', { salesDownLatestMonth: false }, 'salesDown'],
    ['ずっと右肩下がり、両方とも', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['両方とも去年を下回っています', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['先月分だけ前年割れです', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['前年並みです', { salesDownLatestMonth: false }, 'salesDown'],
    ['どちらも前年割れ', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    [
      '直近の月も3か月の合計も前年を下回りました',
      { salesDownLatestMonth: true, salesDownThreeMonths: true },
      'salesDown',
    ],
    ['横ばいですね', { salesDownLatestMonth: false }, 'salesDown'],
    [
      '直近は前年比マイナスだが、3か月通すとプラス',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['どちらも該当します', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['前者だけ当てはまる', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['減少なし', { salesDownLatestMonth: false }, 'salesDown'],
    ['先月は減、3か月計は増', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['どちらも該当しません', { salesDownLatestMonth: false }, 'salesDown'],
    ['両方とも減少しとる', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    [
      '先月は減ったけど三ヶ月だとトントン',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['3か月では減りましたが先月は増えました', { salesDownLatestMonth: false }, 'salesDown'],
    [
      '先月は前年同月比でマイナス、3か月平均でもマイナス',
      { salesDownLatestMonth: true, salesDownThreeMonths: true },
      'salesDown',
    ],
    ['売上は落ちていません', { salesDownLatestMonth: false }, 'salesDown'],
    ['はい、両方', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['直近1か月のみ該当します', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['増収です', { salesDownLatestMonth: false }, 'salesDown'],
    ['いや、むしろ上がっとる', { salesDownLatestMonth: false }, 'salesDown'],
    ['先月だけガクッと落ちた', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    [
      '減っているのは直近月のみで、3か月合計は増加',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('whether sales are down, en', () => {
  const rows: readonly Row[] = [
    ['both are down', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['only last month was below', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['sales went up', { salesDownLatestMonth: false }, 'salesDown'],
    ["both below last year's", { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    [
      'last month yes, the three months no',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['just the latest one', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['we sold more than last year', { salesDownLatestMonth: false }, 'salesDown'],
    ['neither', { salesDownLatestMonth: false }, 'salesDown'],
    ["they've both shrunk", { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['yes to both', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['both have fallen', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ["we're down on both counts", { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['neither has dropped', { salesDownLatestMonth: false }, 'salesDown'],
    ['last month only', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    [
      "down last month but over three months we're up",
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['sales are higher than a year ago', { salesDownLatestMonth: false }, 'salesDown'],
    ['about the same', { salesDownLatestMonth: false }, 'salesDown'],
    ['yes, in both periods', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    [
      'the month yes, the quarter no',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['no, they grew', { salesDownLatestMonth: false }, 'salesDown'],
    [
      'the first yes, the second no',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['no drop at all', { salesDownLatestMonth: false }, 'salesDown'],
    ['no to both', { salesDownLatestMonth: false }, 'salesDown'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'en', text, asked)).toEqual(facts);
    },
  );
});
