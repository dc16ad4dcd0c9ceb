import { describe, expect, test } from 'vitest';
import { spoken } from '../../../dialogs/understanding/phrases.ts';
import { answered, typedAnswers } from '../../support/typed.ts';

typedAnswers('partnerStage', {
  practising:
    'もう決まっとる|決まっとるばい|もう決まっとるけん|相手はおる|見つかっとるっちゃ|もう一緒にやりよる',
  seeking:
    'まだばい|まだっちゃ|探しよる|探しよるばい|決まっとらん|まだ決まっとらんけん|相手がおらん|おらんばい|まだやけん',
  unread: '決まっとらんことはない|おるかも|とる|よる|探しとった',
});
typedAnswers('arrears.kitakyushu-city-tax', {
  no: 'ないばい|滞納はなか|ないけん|ないっちゃ|払っとる|払いよる|滞納しとらん|ちゃんと払っとるけん',
  yes: 'あるばい|滞納しとる|払っとらん',
});
typedAnswers('registered.ktq-dx-platform', {
  yes: '登録しとる|もう登録しとるばい|しとるけん|登録しとります',
  no: '登録しとらん|まだばい|まだしとらんけん',
});
typedAnswers('charter', { draft: '作りよる|今作りよるけん|書きよる', none: 'まだなか|なかばい' });

describe('words that only look like it', () => {
  test.each(['探したい', '続けたい', '北九州のなか', '事件', '保険'])('%s', (typed) => {
    expect(spoken(typed)).toBe(typed);
  });

  test('a wish stays a wish', () => {
    expect(answered('partnerStage', '探したい')).toBe('seeking');
    expect(answered('continues', '続けたい')).toBe('yes');
  });
});
