import { describe, expect, test } from 'vitest';
import { readOption, readOptions } from '../../../dialogs/understanding/options.ts';

const TRACKS = [
  { value: 'preparation', label: 'DX共創準備枠' },
  { value: 'practice', label: 'DX共創実践枠' },
  { value: 'neither', label: 'どちらでもない' },
];
const REGISTERED = [
  { value: 'yes', label: '登録済み' },
  { value: 'no', label: '未登録' },
  { value: 'applying', label: '申請中（まだ届いていない）' },
];
const CATEGORIES = ['報償費', '旅費・交通費', '保険料', '需用費', '通信運搬費'].map((label, index) => ({
  value: `c${index + 1}`,
  label,
}));
const CHARTER = [
  { value: 'decided', label: 'Already decided' },
  { value: 'draft', label: 'There is a draft' },
  { value: 'none', label: 'Not yet' },
];

describe('one option', () => {
  test.each([
    ['its value', 'practice'],
    ['its number', '2'],
    ['its number', '２'],
    ['its number', '二'],
    ['its number', '2番'],
    ['its number', '2番です'],
    ['its number', '2番目'],
    ['its number', '2つ目'],
    ['its number', 'その2'],
    ['its number', '②'],
    ['its number', '(2)'],
    ['its number', '（２）'],
    ['its number', '2.'],
    ['its number', '2でお願いします'],
    ['its number', 'option 2'],
    ['its number', 'two'],
    ['its number', 'number two'],
    ['its number', 'the second one'],
    ['its label', 'DX共創実践枠'],
    ['its label', 'ＤＸ共創実践枠'],
    ['its label', 'dx共創実践枠です'],
    ['a part of its label', '実践枠'],
    ['a part of its label', '実践'],
    ['a part of its label', '実践枠です'],
    ['a part of its label', '実践枠でお願いします'],
    ['a part of its label', '実践枠にします'],
    ['a part of its label', 'うちは実践枠です'],
    ['more than its label', 'うちはDX共創実践枠を希望します'],
  ])('by %s: %s', (_how, typed) => {
    expect(readOption(typed, TRACKS)).toBe('practice');
  });

  test('a negation that is part of the label is no obstacle', () => {
    expect(readOption('どちらでもない', TRACKS)).toBe('neither');
    expect(readOption('未登録です', REGISTERED)).toBe('no');
    expect(readOption('not yet', CHARTER)).toBe('none');
  });

  test('the part of a label before the bracket is enough', () => {
    expect(readOption('申請中です', REGISTERED)).toBe('applying');
  });

  test('whole English words are enough', () => {
    expect(readOption('draft', CHARTER)).toBe('draft');
    expect(readOption('decided', CHARTER)).toBe('decided');
    expect(readOption('raft', CHARTER)).toBeUndefined();
  });

  test('a number is not taken for a position where a label counts differently', () => {
    const counts = [
      { value: 'two', label: '2社' },
      { value: 'three', label: '3社' },
    ];
    expect(readOption('2', counts)).toBeUndefined();
    expect(readOption('3社', counts)).toBe('three');
  });

  test.each([
    ['nothing', ''],
    ['no such number', '0'],
    ['no such number', '4'],
    ['no such number', '-1'],
    ['in several labels', '枠'],
    ['in several labels', '共創'],
    ['too short', '実'],
    ['two options', '準備枠と実践枠'],
    ['two options', '1か2'],
    ['negated', '実践枠ではない'],
    ['negated', '実践枠以外'],
    ['doubtful', 'たぶん実践枠'],
    ['a question', '実践枠ですか？'],
    ['something else', '実践枠の締切を知りたい'],
    ['something else', '三社'],
    ['something else', '12'],
  ])('not read, %s: %s', (_why, typed) => {
    expect(readOption(typed, TRACKS)).toBeUndefined();
  });

  test.each([['登録'], ['登録していない'], ['登録済みではない'], ['まだ登録済みじゃない']])(
    'not read, the opposite may be meant: %s',
    (typed) => {
      expect(readOption(typed, REGISTERED)).toBeUndefined();
    },
  );
});

describe('several options', () => {
  test.each<[string, string[]]>([
    ['1と3', ['c1', 'c3']],
    ['1,3', ['c1', 'c3']],
    ['1、3', ['c1', 'c3']],
    ['１、３です', ['c1', 'c3']],
    ['①③', ['c1', 'c3']],
    ['1 3', ['c1', 'c3']],
    ['①と③', ['c1', 'c3']],
    ['① ③ ④', ['c1', 'c3', 'c4']],
    ['1 and 3', ['c1', 'c3']],
    ['3と1', ['c1', 'c3']],
    ['1番と3番', ['c1', 'c3']],
    ['1、1、3', ['c1', 'c3']],
    ['2', ['c2']],
    ['旅費・交通費', ['c2']],
    ['旅費と保険料', ['c2', 'c3']],
    ['旅費・保険料', ['c2', 'c3']],
    ['旅費・交通費と保険料', ['c2', 'c3']],
    ['報償費、旅費・交通費、需用費です', ['c1', 'c2', 'c4']],
    ['報償費 需用費', ['c1', 'c4']],
    ['報償費\n需用費', ['c1', 'c4']],
    ['報償費および保険料', ['c1', 'c3']],
    ['なし', []],
    ['ありません', []],
    ['どれも当てはまらない', []],
    ['どれも該当しません', []],
    ['特にない', []],
    ['特にありません。', []],
    ['none', []],
    ['None of these', []],
    ['全部', ['c1', 'c2', 'c3', 'c4', 'c5']],
    ['すべて当てはまります', ['c1', 'c2', 'c3', 'c4', 'c5']],
    ['all', ['c1', 'c2', 'c3', 'c4', 'c5']],
  ])('%s', (typed, values) => {
    expect(readOptions(typed, CATEGORIES)).toEqual(values);
  });

  test.each([
    ['nothing', ''],
    ['no such number', '1と9'],
    ['one part is unknown', '報償費とパソコン'],
    ['a range', '1-3'],
    ['a range', '1〜3'],
    ['an exception', '1以外'],
    ['an exception', '報償費以外全部'],
    ['an alternative', '1か3'],
    ['negated', '報償費ではない'],
    ['negated', '全部ではない'],
    ['doubtful', 'たぶん1と3'],
    ['a question', '1と3ですか？'],
    ['thirteen, not 1 and 3', '13'],
  ])('not read, %s: %s', (_why, typed) => {
    expect(readOptions(typed, CATEGORIES)).toBeUndefined();
  });
});
