import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

/** What is taken back, denied twice, said of somebody else or written in kana, in one and the same text. */
const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'denials of denials': [
    [
      '納めていないということはありません',
      { 'arrears.kitakyushu-city-tax': false },
      'arrears.kitakyushu-city-tax',
    ],
    ['市税を払っとらんってことはないです', { 'arrears.kitakyushu-city-tax': false }],
    [
      '登録していないということはございません',
      { 'registered.ktq-dx-platform': true },
      'registered.ktq-dx-platform',
    ],
    ['この活動は続けない理由がありません', { continues: true }],
    ['やめる理由がない', { continues: true }, 'continues'],
    ['ないどころか、総会で承認済みです', { charter: 'complete' }, 'charter'],
    ['ないわけじゃないんですけど', {}, 'charter'],
    ['もらってないわけではない', {}, 'otherPublicFunding'],
    ['滞納していないとは言えません', {}],
  ],
  'put right at once': [
    ['続けますあ間違えました終わりです', { continues: false }, 'continues'],
    ['ありますじゃなくて、まだ作りかけです', { charter: 'draft' }, 'charter'],
    ['してますじゃなくてまだです', { 'registered.ktq-dx-platform': false }, 'registered.ktq-dx-platform'],
    ['あ、間違えました', {}, 'registered.ktq-dx-platform'],
    ['活動計画は「まだ」ではなく「できている」に直してください', { activityPlan: 'ready' }],
    ['規約を「完成」から「案」に変えてください', { charter: 'draft' }],
    ['規約は下書きではなく正式なものがあります', { charter: 'complete' }],
    ['規約ありと申しましたが間違いで、まだできておりません', { charter: 'none' }],
    ['登録済みと書いたのは勘違いでした。まだ登録していません', { 'registered.ktq-dx-platform': false }],
    ['補助金はなしと答えましたが、市のを今年もらってます', { otherPublicFunding: true }],
    ['口座なかったけど先週作りました', { bankAccount: 'ready' }],
    ['登録はまだやったけど、昨日すませた', { 'registered.ktq-dx-platform': true }],
  ],
  'of another group': [
    [
      '先ほど口座ありと書きましたが、別の団体の口座でした。この団体の口座はまだございません',
      { bankAccount: 'notYet' },
    ],
    ['別の団体も応募するんですが、そっちの代表も僕なんです', { representsAnotherGroup: true }],
    ['もう一つ応募する団体がありますが、そちらの代表は私ではありません', { representsAnotherGroup: false }],
    ['もう一つの団体の代表は息子に譲りました', { representsAnotherGroup: false }],
    ['委託事業は県のをやっとるけど別の活動です', {}],
    ['税金を納めていない会社は応募できませんよね', {}],
  ],
  'lists and clean records': [
    [
      '反社との関係や政治活動、市税の滞納はありません',
      { organisedCrime: false, religiousOrPolitical: false, 'arrears.kitakyushu-city-tax': false },
    ],
    ['規約の作成も口座の開設もまだです', { charter: 'none', bankAccount: 'notYet' }],
    [
      '規約→完成、計画→作成中、口座→なし',
      { charter: 'complete', activityPlan: 'notYet', bankAccount: 'notYet' },
    ],
    ['反社チェックも問題なしです', { organisedCrime: false }],
    ['滞納とかは大丈夫です', { 'arrears.kitakyushu-city-tax': false }],
  ],
  'words in kana': [
    ['きやくはまだつくってません', { charter: 'none' }],
    ['つうちょうはあるばい', { bankAccount: 'ready' }],
    ['とうろくはすんどります', { 'registered.ktq-dx-platform': true }],
    ['かいそくで帰ります', {}],
  ],
  'members decided and at work': [
    ['相手は決まって動きよるよ', { partnerStage: 'practising' }],
    ['もうメンバーは固まって作業に入ってます', { partnerStage: 'practising' }],
    ['相手が決まってから申し込むつもりです', {}],
  ],
};

for (const [group, rows] of Object.entries(GROUPS))
  describe(group, () => {
    test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
      '$text',
      ({ text, facts, asked }) => {
        expect(told('hagukumi-r7', 'ja', text, asked)).toEqual(facts);
      },
    );
  });

describe('something else is open', () => {
  const questions = [
    'registered.ktq-dx-platform',
    'charter',
    'arrears.kitakyushu-city-tax',
    'continues',
    'partnerStage',
    'otherPublicFunding',
    'representsAnotherGroup',
    'prepared',
    'exclusions',
  ];
  test.each(questions)('従業員は10人います does not answer %s', (asked) => {
    expect(told('hagukumi-r7', 'ja', '従業員は10人います', asked)).toEqual({});
  });
});
