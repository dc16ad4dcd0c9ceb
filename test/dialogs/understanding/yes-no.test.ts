import { describe, expect, test } from 'vitest';
import { readUnknown, readYesNo } from '../../../dialogs/understanding/yes-no.ts';

const YES = `
はい|ハイ|はい。|うん|ええ|はいはい|そうです|そうですね|その通り|その通りです|もちろん|もちろんです|当然です
あります|ある|あるよ|ありますよ|います|いる|しています|してます|している|しております|OK|ＯＫです|オッケー|○|間違いありません
はい、あります|はい あります|はい、そうです|はい、登録しています|はい、お願いします|うん、あるよ
登録しています|登録してます|登録済み|登録済みです|登録しました|もう登録しました|すでに登録済みです|プラットフォームに登録しています
滞納があります|市税の滞納があります|滞納しています|受けています|受けている|補助金を受けています|国から補助金をもらっています
規約はあります|規約は作成済みです|規約案があります|口座があります|予定があります|拠点があります|会員です
続けます|継続します|できます|ちゃんと管理しています
yes|Yes.|YES!|yep|yeah|sure|of course|y|we do|we have|I am|that's right|correct|Yes, we do|yes we do|registered|already registered|We're registered
`;
const NO = `
いいえ|いえ|いや|いえいえ|いいえ違います|いいえ、そうではありません|いや、違います|×|NG
ない|無い|なし|ないです|ありません|ございません|いません|していません|していない|してない|してません|しておりません
まだ|まだです|まだない|まだしていない|まだ登録していません|登録はまだです|未登録|未登録です|未加入
いいえ、まだです|いいえ、ありません|いや、ないです|いいえ、違います
滞納はしてません|滞納はありません|市税の滞納はありません|税金の滞納は一切ありません|滞納なし
受けていません|受けてない|受けたことはない|受けたことがありません|助成は受けていません|今年度は助成を受けていません|国や自治体から助成は受けていません|何ももらっていません
特にありません|特にない|暴力団との関係はありません|宗教団体ではありません|規約はまだありません|該当しません|どちらもありません|続けません
no|No.|nope|not yet|no, not yet|we don't|We don’t.|we do not|No, we don't|we haven't|not registered|not registered yet|no arrears|We have no arrears|never|none
`;
const UNKNOWN = `
分からない|分かりません|わからない|わかりません|わかんない|まだ分かりません|よくわかりません|私には分かりません|今は分かりません
不明|不明です|知らない|知りません|さあ|さあ、分かりません|未定|未定です|まだ未定です|確認中|確認中です|検討中|検討しています|調べてみます
決まっていません|まだ決まっていない|判断できません|何とも言えません|微妙|うーん
たぶん|多分|多分そうです|たぶんあります|多分ない|おそらくしていません|あるかも|あるかもしれません|ないかもしれない
あるかどうか分かりません|滞納しているか分からない|登録済みかどうかわかりません
?|？|？？
I don't know|I don’t know.|we don't know yet|dunno|idk|no idea|not sure|I'm not sure|we are not sure yet|maybe|Maybe not|perhaps|unclear|tbd|not decided yet|undecided
`;
const NEITHER = `
|ないわけではない|ないわけではありません|なくはない|ないこともない|なくもないです|未登録ではありません|分からないことはない
はい、ありません|はい、まだです|はい、違います|いいえ、あります|いや、あります|いいえ、登録しています|はいいいえ|はい、いいえ
個人でもいいですか？|個人でもいいですか|登録が必要ですか|滞納はありませんか?|これで合っていますか|あるの？
違います|ちがいます|違うよ|そうではありません|そうじゃない|そうじゃないです|訂正します|wrong|incorrect
大丈夫です|結構です|いいです|問題ありません|問題ないです|時間がありません|必要ありません|興味がありません|お金がない
質問の意味がわかりません|どの枠がいいか分かりません|書類が足りません
まだあります|一部あります|少しあります|以前はありました|受けていました|受けたことがあります|滞納していました
登録します|登録する予定です|登録したい|これから登録します|申請しています|準備しています|完納しています
あると思います|ないと思います|あるらしい|小倉にあります|株式会社です|3社|25万円|内容|少ない|危ない|いない社員
no problem|yes and no|yes or no|I know|we don't pay city tax|not only|no later than June|okra|north|Is it free?|do we?
`;

const each = (table: string) =>
  table
    .trim()
    .split(/[|\n]/)
    .map((typed) => [typed] as const);

describe('yes', () => {
  test.each(each(YES))('%s', (typed) => {
    expect(readYesNo(typed)).toBe('yes');
    expect(readUnknown(typed)).toBe(false);
  });
});

describe('no', () => {
  test.each(each(NO))('%s', (typed) => {
    expect(readYesNo(typed)).toBe('no');
    expect(readUnknown(typed)).toBe(false);
  });
});

describe('not known, or only guessed', () => {
  test.each(each(UNKNOWN))('%s', (typed) => {
    expect(readUnknown(typed)).toBe(true);
    expect(readYesNo(typed)).toBeUndefined();
  });
});

describe('asked again: contradicting, doubly negated, asking back, about something else', () => {
  test.each(each(NEITHER))('%s', (typed) => {
    expect(readYesNo(typed)).toBeUndefined();
    expect(readUnknown(typed)).toBe(false);
  });
});
