import { describe, expect, test } from 'vitest';
import { readLegalForm } from '../../../dialogs/understanding/legal-forms.ts';
import type { LegalForm } from '../../../rules/facts.ts';

const SAID: Record<LegalForm, string> = {
  stockCompany:
    '株式会社|(株)|㈱|㍿|有限会社|㈲|特例有限会社|株式会社です|うちは株式会社です|はい、株式会社です|製造業の株式会社です|株式会社として応募します|株式会社を経営しています|株式会社山田製作所|山田製作所株式会社です|未来株式会社|(株)八幡|有限会社をやってます|合同会社ではなく株式会社です|Co., Ltd.|Yamada Co., Ltd.|company limited|Inc.|ABC Inc|Ltd.|K.K.|KK|kabushiki kaisha|Kabushiki-gaisha|stock company|We are a stock company|limited company|We are a private limited company',
  limitedLiabilityCompany:
    '合同会社|(同)|合同会社です|合資会社|合名会社です|(資)|(名)|山田合資会社|goshi kaisha|うちは合同会社|LLC|llc|We are an LLC|limited liability company|godo kaisha|G.K.|株式会社ではなく合同会社|株式会社じゃなくて合同会社です|合同会社です、株式会社ではありません|not a stock company but an LLC',
  npo: 'NPO法人|NPO|ＮＰＯ|NPOをやってます|特定非営利活動法人|認定NPO法人です|特定非営利活動法人はぐくみ|nonprofit|non-profit organization|We run a nonprofit',
  generalAssociation:
    '一般社団法人|一般社団|社団|社団法人|(一社)|非営利型の一般社団法人です|一般社団法人北九州研究会|general incorporated association',
  cooperative:
    '事業協同組合|協同組合|企業組合|農協|農業協同組合|漁協|生協|商店街振興組合|北九州機械協同組合です|cooperative|co-op|a co-operative',
  university:
    '大学|国立大学法人|公立大学法人|九州工業大学|北九州市立大学です|国立大学法人九州工業大学|学校法人九州国際大学|短期大学|university|Kyushu University',
  otherCorporation:
    'その他の法人|その他の法人です|社会福祉法人|医療法人|医療法人社団|医療法人社団はぐくみ会|学校法人|公益財団法人|一般財団法人|財団法人|公益社団法人|税理士法人|農事組合法人|商工会議所|独立行政法人|(公財)|(医)|高専|高等専門学校|general incorporated foundation|public interest incorporated association',
  unincorporatedGroup:
    '任意団体|任意団体です|サークル|実行委員会|権利能力なき社団|人格のない社団です|法人格のない団体です|有志の集まり|法人ではなく任意団体です|voluntary group|unincorporated association|executive committee',
  soleProprietor:
    '個人事業主|個人事業主です|個人事業|自営業|自営です|フリーランス|フリ－ランスです|個人商店|株式会社ではなく個人事業主です|sole proprietor|sole proprietorship|freelancer|freelance|self-employed',
  individual: '個人|個人です|個人で参加します|一般人|法人ではなく個人です|individual|a private person',
};

const NOT_SAID = [
  ['nothing', ''],
  ['which kind?', '法人です'],
  ['which kind?', '会社です'],
  ['which kind?', '組合です'],
  ['which kind?', '団体です'],
  ['which kind?', 'corporation'],
  ['which kind?', 'company'],
  ['a name without a form', '三井'],
  ['a name without a form', '八幡製作所'],
  ['a name without a form', '北九州DX研究会'],
  ['two forms', '株式会社と合同会社'],
  ['two forms', '株式会社か合同会社です'],
  ['two forms', '個人で株式会社をやっています'],
  ['two forms', 'LLC or Inc.'],
  ['only what it is not', '株式会社ではありません'],
  ['only what it is not', '株式会社じゃない'],
  ['only what it is not', '法人ではありません'],
  ['only what it is not', '株式会社以外です'],
  ['only what it is not', 'We are not a stock company'],
  ['only what it is not', "We aren't an LLC"],
  ["another's form", '取引先は株式会社です'],
  ["another's form", '親会社が株式会社です'],
  ["another's form", 'Our customer is an LLC'],
  ["another's form", '大学と連携しています'],
  ["another's form", '農協に納品しています'],
  ["another's form", 'NPOを支援しています'],
  ["another's form", '個人を対象にしています'],
  ["another's form", '株式会社で働いています'],
  ["another's form", 'We work with a university'],
  ["another's form", "I'm a university student"],
  ['the past', '以前は合同会社でした'],
  ['the future', '株式会社にする予定です'],
  ['the future', '合同会社を設立したい'],
  ['the future', 'We plan to become an LLC'],
  ['a condition', '株式会社なら応募できる'],
  ['an opinion', '個人的には株式会社がいい'],
  ['doubt', 'たぶん株式会社'],
  ['doubt', '株式会社だと思います'],
  ['a question', '個人でもいいですか？'],
  ['a question', '株式会社だけですか'],
  ['a question', 'Is an LLC fine?'],
  ['a student is no university', '大学生です'],
  ['an employee', '会社員です'],
  ['no form', '個人情報'],
  ['no form', '分かりません'],
] as const;

describe.each(Object.entries(SAID))('%s', (form, table) => {
  test.each(table.split('|'))('%s', (typed) => {
    expect(readLegalForm(typed)).toBe(form);
  });
});

describe('not read', () => {
  test.each(NOT_SAID)('%s: %s', (_why, typed) => {
    expect(readLegalForm(typed)).toBeUndefined();
  });
});
