import { typedAnswers } from '../../support/typed.ts';

typedAnswers('partnerStage', {
  practising: `
もう決まっている|決まっています|決まりました|もう決まりました|相手は決まっています|見つかっています|相手が見つかりました|相手を見つけました|見つけました|もういます|相手がいます
取り組めます|すぐ取り組める|すぐに取り組めます|もう一緒に取り組めます|一緒に取り組んでいます|もう一緒にやっています|一緒に活動しています|活動中です|揃っています|メンバーはそろっています|探す必要はない|探す必要はありません
はい|はい、決まっています|相手は決まっていて、一緒に取り組む|相手は決まっていて一緒に活動しています
yes|we already work together|already working together|we work together|we have partners|we already have our partners|our partners are decided|we have found our partners|もうやってます|もうやっています|取引先と一緒に取り組みます|取引先と一緒に取り組んでいます|we do|yes, we do`,
  seeking: `
これから|これからです|これから探す|これから探します|探しています|探しているところです|まだ探しています|パートナーを探しています|募集中です|いいえ|いいえ、これからです|まだです|まだ
まだ決まっていない|まだ決まってない|決まっていません|まだ見つかっていません|見つからない|いない|まだいません|相手がいない|一緒にやる相手がいない|一緒にやる相手がまだいません
もう一社欲しい|もう1社ほしいです|あと2社ほしい|あと1社探しています|一緒にやる人がほしい|一緒にやる人を紹介してほしい|一緒にやる会社を紹介してください|相手を広げたい|もっと相手を増やしたい
no|not yet|still looking|we are still looking for partners|looking for partners|we don't have partners|we don't have any partners yet|no partners yet|we need one more partner|we haven't found any|一部決まっている|一部決まっています|一部だけ決まっています|1社だけ決まっています|声をかけている|声をかけています|声をかけているところです|交渉中|交渉中です|決まっているがもっと広げたい|決まっていますがもっと広げたいです|yes but we want more|partly`,
  unread: `
もう無理|もうダメ|もう断られました|もう少し考えたい|もう辞めた|もう|一緒|一緒に|一緒にできない|一緒には無理です|間違えた、もう一回3社|探しました|もう探していません|いつか|違います|そうじゃない
決まっていて、まだ探しています|はい、まだです|取り組めません|すぐには取り組めません|取り組めますか|決まったら連絡します|決まりそうです|まだ決まっています|たぶん決まっています|相手|取引先と喧嘩しました
we cannot work together|we cannot work|together|working|partners|find|we don't work together|are they partners?|maybe|we will|we can|登録しています|できます|規約はあります|取引先がいます|some|一部だけ|一部`,
});

typedAnswers('corporations', {
  3: `3|3社|3社くらい|3社くらいです|約3社|だいたい3社|3社の予定|3社予定です|3社の予定です|3社っす|3社ぐらい|3社ほど|3社程度|3社の見込みです|3社を予定しています|たぶん3社|3社だと思います|およそ3社です
代表を含めて3者です|代表含め3社|代表も入れて3社です|about 3|about three|around 3 companies|maybe 3|3 or so|three companies including the representative|probably three|代表のほか2社|代表のほかに2社です|株式会社2社とNPO1つ|株式会社2社とNPO法人1社|3 companies and 1 freelancer|3 companies and one freelancer`,
  2: 'うちともう1社|うちともう一社です|まだ2社|まだ2社です|2社しかいない|2社しかいません|3社のうち1社は個人事業主|3社のうち1社は個人事業主です',
  5: '5社で、うち2社は福岡市の会社です|5社で、うち2社は市外です|5社です。うち2社は東京です|5社(うち2社は市外)|5 companies, two from Fukuoka|5 companies, two of them from Tokyo|five, one of them outside Kitakyushu',
  1: 'まだうちだけ、これから探す|まだうちだけです。これから探します|まだ代表だけ|代表だけ|代表のみです|今はうちだけで、これから探します|just us|just us, still looking|only the representative|just one|just one company',
  unread:
    '3社以上|2〜3社|2、3社くらい|2~3社くらい|約2〜3社|3社未満|3社以内|最大3社|あと2社|あと2社くらい|2 more|two more|3社にしたい|3社かもしれません|3社じゃなくて2社|5社で、うち6社は福岡市です|5社で、うち2社は個人です|5社で、うち2社は未定です|at least 3|more than 3|3 or more|3社の予定ではない|about 2 or 3|まだ3社ではありません|うち2社は福岡市の会社です|3団体|3団体です|これから探す|これから探します|none yet|まだいません|まだ見つかっていない|still looking|旅費3万円|3社と言ってもいい',
});

typedAnswers(
  'planningMembers',
  {
    3: '全員|全員です|みんな|みんなです|みなさん|全社|全社です|全部|3社とも|3社ともです|三者とも|同じ|同じです|同数です|all|all of them|all three|everyone|the same|all members|3者|3人くらい',
    1: '代表だけ|代表だけです|うちだけ|うちだけです|just us|only the representative|1',
    2: '2社|2社です|2社だけ',
    unread:
      '4人|5名|4社|10人|2社とも|all two|all four|全員ではない|ほとんど|みんなではありません|一部|半分|not all|2社以上|全員かも',
  },
  { facts: { corporations: 3 } },
);

typedAnswers('planningMembers', {
  unread: '全員|みんな|3社とも|同じ|all|all three|everyone',
  1: '代表だけ|うちだけ',
  3: '3社|3者くらい',
});
