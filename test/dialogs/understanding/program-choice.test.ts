import { describe, expect, test } from 'vitest';
import { beginning } from '../../../dialogs/across/beginning.ts';
import { respond } from '../../../dialogs/respond.ts';
import { newState } from '../../../dialogs/state.ts';
import { readProgramChoice } from '../../../dialogs/understanding/program-choice.ts';
import { createWords } from '../../../dialogs/words.ts';
import { contextAt, programOf, programs } from '../../support/context.ts';

const NOW = '2020-10-01T10:00+09:00';
const context = contextAt(NOW);
const split = (lines: string) => lines.split('|');

describe('where programs are to be chosen from', () => {
  const begun = (locale: 'ja' | 'en') =>
    respond(beginning(programs, locale, NOW), { kind: 'start' }, context).state;
  const chosenBy = (text: string, locale: 'ja' | 'en' = 'ja') => {
    const { state } = respond(begun(locale), { kind: 'text', text }, context);
    return !state.chosen ? 'not chosen' : state.comparing ? 'all' : state.program;
  };

  test.each([
    ...split(
      'どれがうちに合う?|どれが合う?|まとめて|まとめて確かめる|全部|どれがいい|どれがいいですか?|どれが一番いい?|うちにはどれが合いますか|どの制度がいい?',
    ).map((text) => [text, 'all']),
    ...split('イーポート|e-PORT|ｅ－ＰＯＲＴ|eport|e-PORTで|e-PORTにします|イーポートがいい').map((text) => [
      text,
      'eport-r2',
    ]),
    ...split('はぐくみ|ハグクミ|HAGUKUMI|HAGUKUMIについて知りたい').map((text) => [text, 'hagukumi-r7']),
    ...split(
      'DX共創|DX共創事業|福岡|福岡のDX共創事業|福岡県のほう|福岡県DX共創事業|福岡DX共創事業を見たい|福岡県DX共創',
    ).map((text) => [text, 'fukuoka-dx-r2']),
    ...split('福岡市です|e-PORTって何?|株式会社|はい').map((text) => [text, 'not chosen']),
  ])('%s: %s', (text, expected) => {
    expect(chosenBy(text)).toBe(expected);
  });

  test.each([
    ['which one is best for me?', 'all'],
    ['which one fits us', 'all'],
    ['all of them', 'all'],
    ['e-PORT', 'eport-r2'],
    ['tell me about HAGUKUMI', 'hagukumi-r7'],
    ['Fukuoka', 'fukuoka-dx-r2'],
  ])('%s: %s', (text, expected) => {
    expect(chosenBy(text, 'en')).toBe(expected);
  });
});

describe('in the middle of a question', () => {
  const programAfter = (text: string) => {
    const { state } = respond(newState('fukuoka-dx-r2', 'ja'), { kind: 'start' }, context);
    const { state: then } = respond(state, { kind: 'text', text }, context);
    return then.program;
  };

  test.each([
    ...split(
      'e-PORTに変えて|e-PORTについて知りたい|e-PORT|イーポートを見たい|やっぱりe-PORTがいい|e-PORTは?|e-PORTに応募したい',
    ).map((text) => [text, 'eport-r2']),
    ...split('HAGUKUMIのほうを見たい|はぐくみに切り替えて').map((text) => [text, 'hagukumi-r7']),
    ...split('福岡|e-PORTに登録しています|e-PORTは知りません|e-PORTの実証をやった会社です').map((text) => [
      text,
      'fukuoka-dx-r2',
    ]),
  ])('%s: %s', (text, program) => {
    expect(programAfter(text)).toBe(program);
  });
});

test('of two editions the newer one is meant', () => {
  const now = programOf('eport-r2');
  const next = { ...now, id: 'eport-r3', fiscalYear: now.fiscalYear + 1 };
  const words = createWords({
    ja: { 'programs/eport-r2': { shortName: 'e-PORT' }, 'programs/eport-r3': { shortName: 'e-PORT' } },
    en: {},
  })('ja');
  const both = new Map([now, next].map((program) => [program.id, program]));
  expect(readProgramChoice('e-PORTに変えて', both, words)).toBe('eport-r3');
});
