import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

describe('e-PORT, ja', () => {
  const rows: readonly Row[] = [
    ['試作品はもうできています', { 'declared.prototype': true }],
    ['まだ試作してない', { 'declared.prototype': false }],
    ['プロトタイプを今作っているところです', { 'declared.prototype': false }],
    ['できとる', { 'declared.prototype': true }, 'prototype'],
    ['頭の中にしかない', { 'declared.prototype': false }, 'prototype'],
    ['これから作ります', { 'declared.prototype': false }, 'prototype'],
    ['1号機が動いてます', { 'declared.prototype': true }, 'prototype'],
    ['施設のコロナ対策のサービスです', { 'declared.infection-control-in-facilities': true }],
    ['感染対策とは関係ありません', { 'declared.infection-control-in-facilities': false }],
    ['全然違います', { 'declared.infection-control-in-facilities': false }, 'infection-control'],
    ['はい、介護施設向けです', { 'declared.infection-control-in-facilities': true }, 'infection-control'],
    ['同じ経費に国の補助金ももらっています', { 'declared.same-costs-funded': true }],
    ['重なりません', { 'declared.same-costs-funded': false }, 'same-costs'],
    ['一部重なってる', { 'declared.same-costs-funded': true }, 'same-costs'],
    ['ほかはもらっとらん', { 'declared.same-costs-funded': false }, 'same-costs'],
    ['もう1件別の提案も出す予定です', { 'declared.another-proposal': true }],
    ['これだけ', { 'declared.another-proposal': false }, 'another-proposal'],
    ['2件出します', { 'declared.another-proposal': true }, 'another-proposal'],
    ['出さん', { 'declared.another-proposal': false }, 'another-proposal'],
    [
      '試作はこれからで、コロナとは関係ないサービスです',
      { 'declared.prototype': false, 'declared.infection-control-in-facilities': false },
    ],
    [
      '市税の滞納はありませんし、暴力団とも無関係です',
      { 'arrears.own-city-tax': false, organisedCrime: false },
    ],
    [
      '提案は1件だけで、同じ経費にほかの補助はもらいません',
      { 'declared.another-proposal': false, 'declared.same-costs-funded': false },
    ],
    ['プロトタイプがもう動いとる', { 'declared.prototype': true }],
    ['人件費の一部に県の補助が入ってます', { 'declared.same-costs-funded': true }, 'same-costs'],
    ['全額自己負担です', { 'declared.same-costs-funded': false }, 'same-costs'],
    ['迷ってます', {}, 'another-proposal'],
    ['もうひとつ出そうと思っとる', { 'declared.another-proposal': true }, 'another-proposal'],
    [
      'そう、店の換気を見えるようにするやつ',
      { 'declared.infection-control-in-facilities': true },
      'infection-control',
    ],
    [
      '農業のサービスなので違います',
      { 'declared.infection-control-in-facilities': false },
      'infection-control',
    ],
    ['半分くらいできてます', { 'declared.prototype': false }, 'prototype'],
    ['動くものがあります', { 'declared.prototype': true }, 'prototype'],
    ['試作機は3月に完成しました', { 'declared.prototype': true }],
    ['実物はまだ無くて設計図だけあります', { 'declared.prototype': false }],
    ['コロナ対策の枠ではなく普通の枠です', { 'declared.infection-control-in-facilities': false }],
    ['ベータ版を公開中です', { 'declared.prototype': true }, 'prototype'],
    ['別の経費です', { 'declared.same-costs-funded': false }, 'same-costs'],
    ['国のほうからも出る予定', { 'declared.same-costs-funded': true }, 'same-costs'],
    ['はい、あと1つ', { 'declared.another-proposal': true }, 'another-proposal'],
    ['今回は1つに絞りました', { 'declared.another-proposal': false }, 'another-proposal'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('eport-r2', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('e-PORT, en', () => {
  const rows: readonly Row[] = [
    ['We already have a working prototype', { 'declared.prototype': true }],
    ['no prototype yet, only an idea', { 'declared.prototype': false }],
    ['we built one in March', { 'declared.prototype': true }, 'prototype'],
    ['still on the drawing board', { 'declared.prototype': false }, 'prototype'],
    [
      'our service is about infection control in nursing homes',
      { 'declared.infection-control-in-facilities': true },
    ],
    ['nope, logistics', { 'declared.infection-control-in-facilities': false }, 'infection-control'],
    ['another grant covers the same expenses', { 'declared.same-costs-funded': true }],
    ['no, we pay it ourselves', { 'declared.same-costs-funded': false }, 'same-costs'],
    ['yes, two', { 'declared.another-proposal': true }, 'another-proposal'],
    ["We'll hand in only one proposal", { 'declared.another-proposal': false }],
    [
      'We have built a prototype and owe no taxes',
      { 'declared.prototype': true, 'arrears.own-city-tax': false },
    ],
    ['nope, just slides', { 'declared.prototype': false }, 'prototype'],
    ['it is, for hotels', { 'declared.infection-control-in-facilities': true }, 'infection-control'],
    ['yes partly', { 'declared.same-costs-funded': true }, 'same-costs'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('eport-r2', 'en', text, asked)).toEqual(facts);
    },
  );
});

describe('福岡県DX共創, ja', () => {
  const rows: readonly Row[] = [
    ['社会保険料も税金も滞納はありません', { 'arrears.statutory': false }],
    ['社会保険料を二か月払えていません', { 'arrears.statutory': true }],
    ['開発会社も導入先もメンバーにいます', { 'declared.has-developer': true, 'declared.has-adopter': true }],
    [
      '弊社が開発して、お客さんの工場で使ってもらいます',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '使う側は決まっていますが、作る側の会社がいません',
      { 'declared.has-developer': false, 'declared.has-adopter': true },
    ],
    [
      'システムはうちが作って、隣の会社が導入します',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    ['うちはシステム開発の会社です', {}],
    ['去年、勤怠システムを導入しました', {}],
    ['両方おるよ', { 'declared.has-developer': true, 'declared.has-adopter': true }, 'consortium-roles'],
    [
      '作る会社だけやね',
      { 'declared.has-developer': true, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      '導入するほうはうち、開発はこれから探す',
      { 'declared.has-developer': false, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    [
      'どっちもまだおらん',
      { 'declared.has-developer': false, 'declared.has-adopter': false },
      'consortium-roles',
    ],
    [
      'ベンダーさんが入ってくれて、使うのはうちの工場',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    ['大学の先生もメンバーに入っています', { 'declared.academic-members': true }],
    ['大学も公設試も入っていません', { 'declared.academic-members': false }],
    ['うちは九州大学の近くです', {}],
    ['息子が大学に通っています', {}],
    ['工業技術センターが参加します', { 'declared.academic-members': true }, 'academic-members'],
    ['九大の研究室が協力してくれる', { 'declared.academic-members': true }, 'academic-members'],
    ['全員がロボット・システム産業振興会議の会員です', { 'declared.members-of-robot-system-council': true }],
    ['振興会議にはまだ入っていない会社があります', { 'declared.members-of-robot-system-council': false }],
    ['うちは会員やけど相手はまだ', { 'declared.members-of-robot-system-council': false }, 'council'],
    ['みんな入っとる', { 'declared.members-of-robot-system-council': true }, 'council'],
    ['全社加入済み', { 'declared.members-of-robot-system-council': true }, 'council'],
    ['汎用のシステムで、どの会社でも使えます', { 'declared.general-dx-platform': true }],
    ['特定の会社専用のシステムです', { 'declared.general-dx-platform': false }],
    ['ほかの会社にも使ってもらえるものです', { 'declared.general-dx-platform': true }, 'general-system'],
    ['うちの工場だけのもの', { 'declared.general-dx-platform': false }, 'general-system'],
    ['ほかの国の研究事業とは重複していません', { 'declared.same-research-elsewhere': false }],
    ['似たのをNEDOでやってます', { 'declared.same-research-elsewhere': true }, 'overlap'],
    ['まったくの新規です', { 'declared.same-research-elsewhere': false }, 'overlap'],
    ['どっちも減った', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['先月だけ落ちた', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['むしろ増えとる', { salesDownLatestMonth: false }, 'salesDown'],
    ['両方とも15%以上は減ってます', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['そんなには減っちょらん', { salesDownLatestMonth: false }, 'salesDown'],
    [
      '当社がシステムをつくり、久留米の運送会社に入れてもらいます。大学は入りません。',
      { 'declared.has-developer': true, 'declared.has-adopter': true, 'declared.academic-members': false },
    ],
    [
      'メンバー全員が振興会議に加入しています。ほかの研究とはかぶりません。',
      { 'declared.members-of-robot-system-council': true, 'declared.same-research-elsewhere': false },
    ],
    ['振興会議の会員なのは当社だけです', { 'declared.members-of-robot-system-council': false }],
    [
      '社会保険も税も未納はありません。汎用性の高いシステムです',
      { 'arrears.statutory': false, 'declared.general-dx-platform': true },
    ],
    [
      '開発するのはうちで、使うのは病院です',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    ['使ってくれる会社がまだ見つかっていません', { 'declared.has-adopter': false }, 'consortium-roles'],
    ['いろんな業種で使えます', { 'declared.general-dx-platform': true }, 'general-system'],
    ['うちの業務に合わせて作るものです', { 'declared.general-dx-platform': false }, 'general-system'],
    ['ありません', { 'declared.same-research-elsewhere': false }, 'overlap'],
    ['同じテーマで県の別の事業もやっとる', { 'declared.same-research-elsewhere': true }, 'overlap'],
    ['これから入会します', { 'declared.members-of-robot-system-council': false }, 'council'],
    ['入っとらん', { 'declared.academic-members': false }, 'academic-members'],
    ['高専の先生が1人おります', { 'declared.academic-members': true }, 'academic-members'],
    [
      '直近は減ったけど、3か月合わせると減ってない',
      { salesDownLatestMonth: true, salesDownThreeMonths: false },
      'salesDown',
    ],
    ['両方ともがた落ちです', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['売上は変わらんよ', { salesDownLatestMonth: false }, 'salesDown'],
    [
      '開発は弊社、導入は県内の病院が担当します',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      '開発を頼める会社がまだ見つからず、使いたい会社は3社そろっています',
      { 'declared.has-developer': false, 'declared.has-adopter': true },
    ],
    ['福岡工業技術センターさんにも構成員として入ってもらいます', { 'declared.academic-members': true }],
    ['構成員に大学はありません', { 'declared.academic-members': false }],
    ['代表も構成員もみんな振興会議の会員です', { 'declared.members-of-robot-system-council': true }],
    ['1社だけ振興会議に入っていません', { 'declared.members-of-robot-system-council': false }],
    ['この研究はほかの公的な事業と一部重複しています', { 'declared.same-research-elsewhere': true }],
    ['年金も健康保険も滞りなく納めています', { 'arrears.statutory': false }],
    ['汎用やね', { 'declared.general-dx-platform': true }, 'general-system'],
    ['かぶっとらん', { 'declared.same-research-elsewhere': false }, 'overlap'],
    ['直近だけです', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
    ['下がってはないです', { salesDownLatestMonth: false }, 'salesDown'],
    [
      '開発側も導入側も',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('福岡県DX共創, en', () => {
  const rows: readonly Row[] = [
    ['Our taxes and social insurance are up to date', { 'arrears.statutory': false }],
    [
      'We develop the software and a logistics company will use it',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    [
      "There's a developer among us but nobody to adopt the system",
      { 'declared.has-developer': true, 'declared.has-adopter': false },
    ],
    ['neither yet', { 'declared.has-developer': false, 'declared.has-adopter': false }, 'consortium-roles'],
    ['just adopters', { 'declared.has-developer': false, 'declared.has-adopter': true }, 'consortium-roles'],
    [
      'yes, both of them',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
      'consortium-roles',
    ],
    ['A university takes part in our consortium', { 'declared.academic-members': true }],
    ['no university involved', { 'declared.academic-members': false }],
    ['only companies', { 'declared.academic-members': false }, 'academic-members'],
    ['not all of us', { 'declared.members-of-robot-system-council': false }, 'council'],
    ['all companies are members of the council', { 'declared.members-of-robot-system-council': true }],
    ["it's made for one customer only", { 'declared.general-dx-platform': false }, 'general-system'],
    ['none', { 'declared.same-research-elsewhere': false }, 'overlap'],
    ['both fell by a fifth', { salesDownLatestMonth: true, salesDownThreeMonths: true }, 'salesDown'],
    ['they grew', { salesDownLatestMonth: false }, 'salesDown'],
    [
      'One member programs the system, the other two will use it in their shops',
      { 'declared.has-developer': true, 'declared.has-adopter': true },
    ],
    ['Kyushu University joins us', { 'declared.academic-members': true }, 'academic-members'],
    ['only last month was bad', { salesDownLatestMonth: true, salesDownThreeMonths: false }, 'salesDown'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('fukuoka-dx-r2', 'en', text, asked)).toEqual(facts);
    },
  );
});
