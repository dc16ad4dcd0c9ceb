import { describe, expect, test } from 'vitest';
import { locales } from '../../../dialogs/locale.ts';
import { whichOne } from '../../../dialogs/repair/which-one.ts';
import { newState } from '../../../dialogs/state.ts';
import { talkOf } from '../../../dialogs/talk.ts';
import { greetings } from '../../../dialogs/understanding/greetings.ts';
import { smallTalks } from '../../../dialogs/understanding/small-talk.ts';
import { contextAt, words } from '../../support/context.ts';
import { questionNamed } from '../../support/typed.ts';

describe.each(locales)('%s', (locale) => {
  test.each(greetings.map((greeting) => [greeting]))('greets back: %s', (greeting) => {
    expect(words(locale).t(`asides:greeting.${greeting}`)).not.toBe('');
  });

  test.each(smallTalks.map((kind) => [kind]))('has a line for small talk: %s', (kind) => {
    expect(words(locale).t(`asides:smallTalk.${kind}`)).not.toBe('');
  });
});

describe('a short answer that may mean several things is asked about', () => {
  const talk = talkOf(newState('eport-r2', 'ja'), contextAt());
  const proposer = questionNamed('proposer', 'eport-r2');
  test.each([
    ['2', '「2」は2番の「ほかの会社などと一緒に応募する」のことでしょうか。'],
    ['7', '番号(1〜2)か'],
    ['はい', '「はい」だけでは'],
    ['どっちでもいい', '選べるのは一つです'],
    ['どれでもないです', 'どれも違うときは'],
  ])('%s', (said, asked) => {
    expect(whichOne(talk, proposer, said)).toContain(asked);
  });

  test.each(['うちだけ', '2社と', 'はい、そうです、1社です', ''])('%s is none', (said) => {
    expect(whichOne(talk, proposer, said)).toBeUndefined();
  });

  test('a question for a number has nothing to choose from', () => {
    expect(whichOne(talk, questionNamed('employees', 'eport-r2'), 'はい')).toBeUndefined();
  });
});
