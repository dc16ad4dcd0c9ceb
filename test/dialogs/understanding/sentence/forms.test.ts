import { describe, expect, test } from 'vitest';
import { told } from '../../../support/told.ts';

/** What is typed, by the legal form that is read; nothing where it is another's, asked, past or only planned. */
const TABLE: readonly { program: string; asks?: string; reads: string; typed: string }[] = [
  {
    program: 'hagukumi-r7',
    reads: 'legalForm cooperative',
    typed: `農協です | 商店街振興組合の理事長やっとります | 協同組合です | a small cooperative of farmers`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm generalAssociation',
    typed: `our company is a general incorporated association | 一般社団の代表をしております | 当協会は一般社団法人です | 組織は一般社団法人になります`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm individual',
    typed: `一般人です | 個人です | 個人の立場で応募します | 会社員ですが個人で応募したいです | 私個人で参加です`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm limitedLiabilityCompany',
    typed: `うちは合同会社やけん | 株式会社です、いや合同会社でした | 合同会社みやこのサトウです | 当社(合同会社)は小倉です | LLC | 株式会社ではありません、合名会社です
去年合同会社を設立しました | 個人事業主から合同会社になりました | 合同会社の代表社員です | うちの組織形態は合同会社です | 九州工業大学発の合同会社です`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm npo',
    typed: `NPO法人の事務局長をしております | うちはNPOで相方は株式会社です | we're an NPO in Kokura | 代表はNPOで、残りは会社です`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm otherCorporation',
    typed: `社会福祉法人で働いています | 一般財団法人の職員です | 医療法人の理事長です | 税理士法人です | 農事組合法人です | It's a medical corporation | 財団です
学校法人の職員です | 医院ですが医療法人になっています`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm soleProprietor',
    typed: `フリーランスのデザイナーです | フリーのカメラマンしてます | 一人親方です | 自営業 | 個人経営の喫茶店です | 今は個人事業主ですが来年法人化します | 個人事業主なんですが対象ですか
I'm a sole proprietor | I am self-employed | 会社じゃなくて個人事業です | 法人成りする前なので個人事業主です | 自営です、屋号でやってます
個人商店をやっております | 法人化はしてなくて個人事業主のままです`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm stockCompany',
    typed: `有限会社です | 株式会社田中工業の山田と申します | (株)みなとの佐藤です | みどり(有)です | 法人成りして株式会社になりました | 合同会社じゃなくて株式会社です | 有限会社で、社員は5人
有限会社ですけど大丈夫ですか | 代表は株式会社、ほかは個人事業主です | We are a KK | not an LLC but a KK | 先月、株式会社を立ち上げました
株式会社を経営しています | 有限会社の二代目です | 株式会社の代表取締役の田中です | ㈲です | 大学発のベンチャーで株式会社です`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm unincorporatedGroup',
    typed: `任意団体で活動しています | 実行委員会形式でやってます | 実行委員会を立ち上げたばかりです | an unincorporated group of friends | 有志の集まりです
法人格のない団体です | まだ法人ではなく任意団体です | 地域の若手でつくる任意のグループです`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm university',
    typed: `大学です | 大学の研究室です | 私立大学の産学連携の担当です | We are a university | 九州大学です | 大学として応募します`,
  },
  {
    program: 'hagukumi-r7',
    reads: '',
    typed: `一社です | 大学と組みます | 大学の先生が協力してくれます | 大学も入る予定 | 大学生です | 取引先は株式会社です | 相手は合同会社です
来年株式会社にする予定です | 法人化を考えています | 株式会社と個人事業主のグループです | うちと個人事業主2人 | 株式会社3社で組みます | メンバーにNPOもいます
NPOさんと一緒にやります | 株式会社だったかな | 株式会社じゃないです | 昔は有限会社でした | 法人です | 会社です | 個人情報が心配です | 個人として参加できますか
NPOでも応募できますか | 友人のNPOを手伝っています | 税理士法人に頼んでいます | 商工会議所に相談しました | 株式会社ひまわりさんとうちで応募します | 株式会社ひまわりと共同でやります
our client is an LLC | our partner is an NPO | We work with a university | A university may join
The members are two LLCs and an NPO | my friend is a freelancer | We will become a KK next year
Can NPOs apply? | we used to be a yugen kaisha | サークルみたいなものです | 医療法人化していない個人の歯科です | 3社とも株式会社です
構成員は株式会社2社とNPOです | 株式会社とNPO、どっちがいいですか | 主人が株式会社をやっています | 株式会社に勤めています | NPOと連携しています | 大学の先生をしています
個人2人と会社1社です | 個人的には賛成です`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind business, legalForm cooperative',
    typed: `事業協同組合です | 事業協同組合の事務局です`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind enterprise, legalForm cooperative',
    typed: `うちは企業組合やけん`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind other, legalForm cooperative',
    typed: `生協です | 商工組合 | 協業組合です | 商店街の振興組合です | 森林組合の者です`,
  },
  {
    program: 'eport-r2',
    reads: 'legalForm cooperative',
    typed: `協同組合です | 異業種の協同組合です | 水産加工の協同組合をしています`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'legalForm otherCorporation',
    typed: `高専です`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: '',
    typed: `産総研の研究者です`,
  },
  {
    program: 'eport-r2',
    asks: 'cooperativeKind',
    reads: 'cooperativeKind business, legalForm cooperative',
    typed: `事業協同組合`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm generalAssociation',
    typed: `社団`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm limitedLiabilityCompany',
    typed: `合同`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm soleProprietor',
    typed: `自営でやりよる | just me, freelance`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm stockCompany',
    typed: `株式 | かぶ | 有限です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm unincorporatedGroup',
    typed: `ただの集まりです`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: '',
    typed: `an LLC I think`,
  },
  {
    program: 'eport-r2',
    asks: 'legalForm',
    reads: 'cooperativeKind enterprise, legalForm cooperative',
    typed: `企業組合やね`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm stockCompany',
    typed: `有限のまま続けてます | うちは有限です | 有限でやってます | 株式です | 株式にしとります | 有限やけど | かぶしきがいしゃです | カブシキです | 株式会社になります | (有)山田鉄工です
うちは有限のままやけ | 会社の種類は株式 | 法人形態:株式会社 | 形態は株式会社になっております | it's a kabushiki kaisha | Legal form: K.K.
a K.K. | we are a kabushikigaisha | yugen gaisha | yugen kaisha, old style | we're a Co., Ltd.
Form: Co. Ltd | it's a joint stock company | company limited by shares | We are incorporated as a KK
Our company type is kabushiki-gaisha | a plain stock corporation
we're a corporation (kabushiki kaisha) | incorporated, KK
sorry i wrote LLC before, that's wrong. it's a KK | not an LLC, a KK | I said LLC but we are a K.K.
Correction: kabushiki kaisha, not LLC | 株式会社でして | 株式会社山本電機の山本です | 当方株式会社です | 弊社は株式会社となります | (株)です | ㈱です
株式会社、社員5名 | 我が社は有限会社 | 資本金300万の有限会社です | 法人は株式会社 | 株式会社の代表取締役です | 会社です。株式です
we're incorporated as a kabushiki kaisha | KK here | Yamamoto Denki Co., Ltd. | Yamada Inc.
stock company, yes | It's an old yugen gaisha | we are a limited company`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm limitedLiabilityCompany',
    typed: `合名会社です、珍しいでしょ | 合同会社なんです、今どき多いでしょ? | うち、合同 | 合同会社を一人でやってます | LLCです | godo kaisha | it's a GK
we are an LLC type company | goshi gaisha, quite rare these days | 合同会社って分かりますか、うちはそれです | gomei kaisha`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm soleProprietor',
    typed: `個人事業主のデザイナーです | フリーのエンジニアです | 個人でやってる大工です | 法人にはしてません、個人事業です | 個人事業でやってます | 自営でやっとります | 会社にはしとらん、自営業
屋号だけで法人ではないです、個人事業主 | 開業届を出して個人でやってます | 一人親方やけん | I work for myself, sole prop
one-person business, self employed | I'm a freelance designer | just me, self-employed
I'm my own boss, sole trader | not incorporated, sole proprietor
registered as a sole proprietor (kojin jigyo)`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm individual',
    typed: `ただの個人です | 会社とかじゃなく個人で | 事業はしてない個人です | a private citizen, no business | I'm just a private person
private person here | as a private individual without any business`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm university',
    typed: `うちは大学です | 大学の事務です | 本学は国立大学法人です | 代表は大学になります | 代表者は大学です | The university itself applies
we're a university | It's a national university | the representative is the university
our side is a university | The applicant is a university | The university would be the representative
We ourselves are a university, so yes`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm npo',
    typed: `うちはエヌピーオーです | 特定非営利活動法人でございます | NPOでやってます | an NPO, that's us | a nonprofit (NPO hojin)
We're a non-profit | a not-for-profit, NPO | certified NPO`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm otherCorporation',
    typed: `医療法人でクリニックを2つやってます | 社福です | 財団法人になります | 公益社団法人です | medical corporation running a clinic
Our medical corporation runs two clinics | social welfare corporation | a school corporation
we are a public interest corporation | general incorporated foundation`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm generalAssociation',
    typed: `一般社団です | 社団です | General incorporated association | ippan shadan hojin
a general incorporated association, founded last year`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'legalForm unincorporatedGroup',
    typed: `法人格はありません、有志の集まりです | 任意団体でやってます | 法人化していない団体です | 商店街の有志です | just an informal group
a voluntary association without legal personality | no legal entity, an executive committee | 実行委員会形式です
ボランティアグループです`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind other, legalForm cooperative',
    typed: `fishery cooperative | an agricultural coop | 漁協です | farmers' cooperative here | 農業協同組合です`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind enterprise, legalForm cooperative',
    typed: `企業組合です | an enterprise cooperative (kigyo kumiai)`,
  },
  {
    program: 'eport-r2',
    reads: 'cooperativeKind business, legalForm cooperative',
    typed: `事業協です | jigyo kyodo kumiai | a business cooperative`,
  },
  {
    program: 'hagukumi-r7',
    reads: '',
    typed: `株式会社の方から聞きました | 合同会社にするか迷っています | 来年法人にします | LLC maybe | looks like a KK, maybe | a KK, I think
probably an LLC | KK? not sure | I'd have to check, KK perhaps | 株式だったと思う | 株式かな | たぶん有限
One of our partners is an LLC | an NPO asked us | 大学の先生に相談してます | our professor friend at the university
the university is far away | The university hospital is near | with the university we plan something
大学と一緒にやります | 株が趣味です | 有限の時間ですので | 株をやってます | my boss thinks it's an LLC | some KK wrote to me
we sell to a KK | We found an LLC that fits`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm soleProprietor',
    typed: `個人でやってます | 一人でやってる自営業 | フリーです | 法人じゃないです、個人事業主 | just a freelancer | self employed person | 個人商店やけん
屋号でやってます、個人事業`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm unincorporatedGroup',
    typed: `ただの仲間の集まりです | 法人格はないグループです | an informal group | 実行委員会です | 有志です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: 'legalForm otherCorporation',
    typed: `社会福祉法人ですよ | 学校法人です | 社福 | a foundation | 公益財団です | 独法です | 宗教法人 | 商工会議所です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'legalForm',
    reads: '',
    typed: `よく分かりません | 何になるんですか | maybe LLC`,
  },
];

describe.each(TABLE)('$program, $asks: $reads', ({ program, asks, reads, typed }) => {
  test.each(typed.split(/ \| |\n/u))('%s', (text) => {
    expect(
      told(text, ['legalForm', 'cooperativeKind'], asks === undefined ? { program } : { program, asks }),
    ).toBe(reads);
  });
});
