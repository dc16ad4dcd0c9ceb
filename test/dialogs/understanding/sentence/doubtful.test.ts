import { describe, expect, test } from 'vitest';
import { newState } from '../../../../dialogs/state.ts';
import { talkOf } from '../../../../dialogs/talk.ts';
import { hear } from '../../../../dialogs/telling/hear.ts';
import { contextAt } from '../../../support/context.ts';

/** Guesses at yes or no: what would be meant is kept to be asked back, and nothing is noted. */
const GUESSES = [
  ['市税の滞納はないと思います', 'arrears.kitakyushu-city-tax', false],
  ['たぶんDXプラットフォームに登録してると思う', 'registered.ktq-dx-platform', true],
  ['口座はたぶんあります', 'bankAccount', 'ready'],
  ['登録済み、たぶん', 'registered.ktq-dx-platform', true],
  ['I think we have no unpaid city tax', 'arrears.kitakyushu-city-tax', false],
  ["we're registered on the platform, I think", 'registered.ktq-dx-platform', true],
] as const;
const UNKNOWN = ['登録してるか分かりません', 'not sure whether we are registered', '滞納があるか確認します'];

const heard = (text: string) =>
  hear(talkOf(newState('hagukumi-r7', /[ぁ-ん]/u.test(text) ? 'ja' : 'en'), contextAt()), undefined, text);

describe('a guess', () => {
  test.each(GUESSES)('%s', (text, fact, value) => {
    const { sets, mentions } = heard(text);
    expect(sets).toEqual([]);
    expect(mentions.filter(({ doubtful }) => doubtful).map((each) => each.sets)).toEqual([[[fact, value]]]);
  });
  test.each(UNKNOWN)('%s', (text) => {
    expect(heard(text).mentions).toEqual([]);
  });
});
