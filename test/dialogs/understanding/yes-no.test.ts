import { describe, expect, test } from 'vitest';
import { spoken } from '../../../dialogs/understanding/phrases.ts';
import { readPlainYesNo } from '../../../dialogs/understanding/plain-yes-no.ts';
import { saysDoNotKnow } from '../../../dialogs/understanding/unknown.ts';

const YES =
  "はい|ハイ|はい。|うん|ええ|はいはい|そうです|そうですね|その通り|その通りです|もちろん|もちろんです|当然です|○|間違いありません|はい、そうです|はい、お願いします|yes|Yes.|YES!|yep|yeah|sure|of course|y|that's right|correct";
const NO =
  'いいえ|いえ|いや|いえいえ|いいえ違います|いいえ、そうではありません|いや、違います|×|NG|いいえ、違います|no|No.|nope|never|not at all';
const NEITHER =
  '|はい、違います|はいいいえ|はい、いいえ|違います|ちがいます|違うよ|そうではありません|そうじゃない|訂正します|wrong|incorrect|大丈夫です|結構です|いいです|問題ありません|OK|ありがとうございます|あります|ない|登録しています|口座があります|okra|north|no problem|yes and no|yes or no';
const UNKNOWN = `分からない|分かりません|わからない|わかりません|わかんない|まだ分かりません|よくわかりません|私には分かりません|今は分かりません
不明|不明です|知らない|知りません|未定|未定です|まだ未定です|確認中|確認中です|検討中|検討しています|調べてみます
決まっていません|まだ決まっていない|判断できません|何とも言えません|あるかどうか分かりません|滞納しているか分からない|登録済みかどうかわかりません
I don't know|I don’t know.|we don't know yet|dunno|idk|no idea|not sure|I'm not sure|we are not sure yet|maybe|Maybe not|perhaps|unclear|tbd|not decided yet|undecided`;

const each = (table: string) => table.split(/[|\n]/).map((typed) => [typed] as const);

describe('yes', () => {
  test.each(each(YES))('%s', (typed) => {
    expect(readPlainYesNo(typed)).toBe('yes');
  });
});

describe('no', () => {
  test.each(each(NO))('%s', (typed) => {
    expect(readPlainYesNo(typed)).toBe('no');
  });
});

describe('neither: contradicting, a correction, about something that was not asked', () => {
  test.each(each(NEITHER))('%s', (typed) => {
    expect(readPlainYesNo(typed)).toBeUndefined();
    expect(saysDoNotKnow(spoken(typed))).toBe(false);
  });
});

describe('not known', () => {
  test.each(each(UNKNOWN))('%s', (typed) => {
    expect(saysDoNotKnow(spoken(typed))).toBe(true);
    expect(readPlainYesNo(typed)).toBeUndefined();
  });
});
