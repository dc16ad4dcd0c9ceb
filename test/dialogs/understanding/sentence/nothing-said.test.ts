import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

describe('nothing is said of the group: hagukumi-r7, ja', () => {
  const rows: readonly Row[] = [
    ['来年以降は未定です', {}],
    ['続けたい気持ちはあるけど、続けられるかどうか', {}],
    ['国の補助金に申請中です', {}],
    ['暴力団って、どこまでの範囲ですか', {}],
    ['今日は暑いですね', {}],
    ['うちの子が大学に入りまして', {}],
    ['税理士さんに登録のことを聞いてみます', {}],
    ['来年の選挙は大変ですね', {}],
    ['商工会に登録しています', {}],
    ['インボイスは登録しています', {}],
    ['口座番号はどこに書きますか', {}],
    ['規約のひな形はありますか', {}],
    ['通帳のコピーが要りますか', {}],
    ['登録って無料ですか', {}],
    ['もし規約がなかったらどうなりますか', {}],
    ['計画が決まったら連絡します', {}],
    ['宗教の勧誘かと思いました(笑)', {}],
    ['前の会社では税金を滞納していました', {}],
    ['知り合いの会社は市税を滞納しています', {}],
    ['税金のことは苦手です', {}],
    ['補助金ってありがたいですよね', {}],
    ['助成金をもらうのは初めてです', {}],
    ['滞納しとるかもしれん', {}],
    ['県税の滞納があります', {}],
    ['町内会の会長をしています', {}],
    ['うちの代表は別会社の社長でもあります', {}],
    ['補助金はいくらもらえますか', {}],
    ['小規模事業者持続化補助金を去年もらいました', {}],
    ['コロナの給付金はもらいました', {}],
    ['登録料はかかりますか', {}],
    ['会員になると何かいいことありますか', {}],
    ['口座って個人のでもいいんですか', {}],
    ['規約の書き方が分からん', {}],
    ['計画性がないとよく言われます', {}],
    ['暴力団排除条項は入れるべきですか', {}],
    ['税金高いですよね', {}],
    ['活動報告はいつ出すんですか', {}],
    ['補助金の報告が大変そうで迷っています', {}],
    ['うちの息子が政治家を目指しています', {}],
    ['知人の団体は宗教法人です', {}],
    ['継続は力なりですね', {}],
    ['会員制のジムに入っています', {}],
    ['ガス代を滞納したことがあります', {}],
    ['ライングループに登録しました', {}],
    ['銀行口座の開設って時間かかりますよね', {}],
    ['新しい計画を立てるのが好きです', {}],
    ['弊社の経営計画はできています', {}],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('nothing is said of the group: hagukumi-r7, en', () => {
  const rows: readonly Row[] = [
    ['my registered address is in Kokura', {}],
    ["we're a registered trademark holder", {}],
    ["I'm registered as a sole proprietor", {}],
    ['our company was registered in 2015 at the legal affairs bureau', {}],
    ["we're registered for consumption tax", {}],
    ['i joined the company in 2010', {}],

    ["that's the plan", {}],
    ['the plan is to work with three companies', {}],
    ["we've planned everything", {}],
    ["The weather's lovely today", {}],
    ['can we register later?', {}],
    ['is a bank account required?', {}],
    ["my friend's company owes city tax", {}],
    ['do you need our bylaws?', {}],
    ['If we had a charter, could we apply?', {}],
    ['We registered our car yesterday', {}],
    ["we're members of the chamber of commerce", {}],
    ['the programme ends in March, right?', {}],
    ["We were turned down for the prefecture's grant", {}],
    ['we had a city subsidy two years ago', {}],
    ["we've a payment plan for our city taxes", {}],
    ["we're not sure whether we'll go on", {}],
    ['how do we register?', {}],
    ['do I need an account at a particular bank?', {}],
    ["my cousin's group has a charter", {}],
    ['I plan to call you tomorrow', {}],
    ['what happens if we owe taxes?', {}],
    ['our accounting firm is in Kokura', {}],
    ["I'm on the board of a church", {}],
    ['Politics these days, right?', {}],
    ['we signed up for your newsletter', {}],
    ['Thanks, that was all I wanted to ask', {}],
    ['we have to keep going, lots to do', {}],
    ['The platform at Kokura station is crowded', {}],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'en', text, asked)).toEqual(facts);
    },
  );
});
