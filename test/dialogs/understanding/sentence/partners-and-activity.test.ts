import { describe, expect, test } from 'vitest';
import { type Row, told } from './told.ts';

/** The activity that a whole is: digital, and with others. */
const TOGETHER = { digital: true, beyondOwnCompany: true, socialisingOnly: false, ownProductOnly: false };

describe('partners and activity, ja', () => {
  const rows: readonly Row[] = [
    ['組む相手はまだ見つかっていません', { partnerStage: 'seeking' }],
    ['一緒にやってくれる会社を探しています', { partnerStage: 'seeking' }],
    ['パートナーは決まっとる', { partnerStage: 'practising' }],
    ['3社でもう動き始めてます', { partnerStage: 'practising' }],
    ['仲間をもう1社探してます', { partnerStage: 'seeking' }],
    ['去年から一緒に取り組んでいます', { partnerStage: 'practising' }],
    ['まだ誰と組むか決めてない', { partnerStage: 'seeking' }],
    ['一緒にやる会社がおらん', { partnerStage: 'seeking' }],
    ['共創の相手、募集中です', { partnerStage: 'seeking' }],
    ['2社に声をかけて返事待ち', { partnerStage: 'seeking' }, 'partnerStage'],
    ['もう一緒にやりよるよ', { partnerStage: 'practising' }, 'partnerStage'],
    ['決まっとるばい', { partnerStage: 'practising' }, 'partnerStage'],
    ['おらん', { partnerStage: 'seeking' }, 'partnerStage'],
    ['メンバーはそろってます', { partnerStage: 'practising' }, 'partnerStage'],
    ['これからです', { partnerStage: 'seeking' }, 'partnerStage'],
    ['近所の会社3社と一緒に受発注をデジタル化したい', { ...TOGETHER }],
    ['自社の業務効率化だけが目的です', { beyondOwnCompany: false }],
    ['うちの商品を紹介する会です', { ownProductOnly: true }],
    ['月に一度の飲み会だけの集まりです', { socialisingOnly: true }],
    ['デジタルとは全然関係ない活動です', { digital: false }],
    ['取引先と共同で在庫データを共有する仕組みを作ります', { ...TOGETHER }],
    ['同業の仲間とAIの勉強会をしよる', { ...TOGETHER }],
    ['商店街のみんなでキャッシュレスとアプリを導入します', { ...TOGETHER }],
    ['他社とデータ連携をして配送を効率化する活動です', { ...TOGETHER }],
    ['社内の事務をラクにするだけなんやけど', { beyondOwnCompany: false }, 'activity'],
    ['うちの会社の中だけの話です', { beyondOwnCompany: false }, 'activity'],
    ['4社で生産管理のDXに取り組みます', { ...TOGETHER }, 'activity'],
    ['新製品のPRです', { ownProductOnly: true }, 'activity'],
    ['相手の会社とはもう話がついていて、先週から作業に入っています', { partnerStage: 'practising' }],
    ['組んでくれる会社を紹介してほしい', { partnerStage: 'seeking' }],
    ['協力してくれるところがまだ1社しかなくて、あと2社ほしいんです', { partnerStage: 'seeking' }],
    ['一緒にやる仲間は3社で決定しました', { partnerStage: 'practising' }],
    ['共創パートナーとして市内の運送会社さんと合意済みです', { partnerStage: 'practising' }],
    ['仲間を募りたくて連絡しました', { partnerStage: 'seeking' }],
    ['同業5社で集まって、受注をクラウドで共有する取り組みを始めたい', { ...TOGETHER }],
    ['ほかの会社とは関係なく、うちの社内システムを新しくしたいだけです', { beyondOwnCompany: false }],
    ['ゴルフコンペが中心の親睦団体です', { socialisingOnly: true }],
    ['内容は地域の清掃で、デジタルは関係ありません', { digital: false }],
    ['異業種の仲間とノーコードの勉強会をやっていて、各社の業務を自動化しています', { ...TOGETHER }],
    ['近隣の旅館3軒と組んで予約のデジタル化をやります', { ...TOGETHER }],
    ['顔見知りの3社でやることに決めました', { partnerStage: 'practising' }, 'partnerStage'],
    ['ひとりも見つからんで困っとる', { partnerStage: 'seeking' }, 'partnerStage'],
    ['相手は決まってるけどまだ始めてはない', { partnerStage: 'practising' }, 'partnerStage'],
    ['目星はつけてるけど返事がまだ', { partnerStage: 'seeking' }, 'partnerStage'],
    ['相方探しからなんですよ', { partnerStage: 'seeking' }],
    ['連携先の目処が立っていません', { partnerStage: 'seeking' }],
    ['まだ自分ひとりで考えている段階で、仲間はこれから集めます', { partnerStage: 'seeking' }],
    ['共創の相手は取引先の鉄工所に決まりました', { partnerStage: 'practising' }],
    ['すでに3社で毎月打ち合わせをしながら進めています', { partnerStage: 'practising' }],
    ['商店街の5店舗で、予約アプリを一緒に使う取り組みです', { ...TOGETHER }],
    ['製造業4社が集まってAIの活用を研究します', { ...TOGETHER }],
    ['地域の介護事業所と連携して記録の電子化を進めたい', { ...TOGETHER }],
    ['自社サービスの売り込みが目的です', { ownProductOnly: true }],
    ['飲んで騒ぐだけの会ですよ正直', { socialisingOnly: true }],
    ['一社も決まってないです', { partnerStage: 'seeking' }, 'partnerStage'],
    ['仲間と活動中です', { partnerStage: 'practising' }, 'partnerStage'],
    ['今から声をかけます', { partnerStage: 'seeking' }, 'partnerStage'],
    ['三社で去年から動いとる', { partnerStage: 'practising' }, 'partnerStage'],
    ['お互いの会社の在庫をシステムで見えるようにする活動', { ...TOGETHER }, 'activity'],
    ['親睦が目的', { socialisingOnly: true }, 'activity'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'ja', text, asked)).toEqual(facts);
    },
  );
});

describe('partners and activity, en', () => {
  const rows: readonly Row[] = [
    ["We're still looking for companies to work with", { partnerStage: 'seeking' }],
    ['our partners are fixed and we meet every week', { partnerStage: 'practising' }],
    ['I have no partners yet', { partnerStage: 'seeking' }],
    [
      'We have been working together since last autumn with three local companies',
      { partnerStage: 'practising' },
    ],
    ['already have them', { partnerStage: 'practising' }, 'partnerStage'],
    ['nobody so far', { partnerStage: 'seeking' }, 'partnerStage'],
    ['in talks with two firms', { partnerStage: 'seeking' }, 'partnerStage'],
    ['Four companies work together on digitising their order forms', { ...TOGETHER }],
    ["It's only about our own company's processes", { beyondOwnCompany: false }],
    ["We'd just like to promote our own app", { ownProductOnly: true }],
    ['mostly a golf club, purely social', { socialisingOnly: true }],
    ['has nothing to do with IT, we plant trees', { digital: false }],
    ['We want to do DX with our suppliers', { ...TOGETHER }],
    ['three neighbouring restaurants and us want to share one ordering app', { ...TOGETHER }],
    ["they're all on board", { partnerStage: 'practising' }, 'partnerStage'],
    ["I've asked around but no luck", { partnerStage: 'seeking' }, 'partnerStage'],
    ['We need two more companies', { partnerStage: 'seeking' }],
    ["Together with two suppliers we're building a shared order system", { ...TOGETHER }],
    ["It's a get-together for drinks, nothing more", { socialisingOnly: true }],
    ["we know who we're working with and have begun", { partnerStage: 'practising' }, 'partnerStage'],
    ['not decided yet', { partnerStage: 'seeking' }, 'partnerStage'],
  ];
  test.each(rows.map(([text, facts, asked]) => ({ text, facts, asked })))(
    '$text',
    ({ text, facts, asked }) => {
      expect(told('hagukumi-r7', 'en', text, asked)).toEqual(facts);
    },
  );
});
