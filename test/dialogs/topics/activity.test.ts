import { expect, test } from 'vitest';
import { readMainSite } from '../../../dialogs/understanding/main-site.ts';
import { typedAnswers } from '../../support/typed.ts';

typedAnswers('activity', {
  together: `
1|1です|together|ほかの会社と一緒にDXを進める|他の会社と一緒にITを進めます|ほかの会社や団体と一緒に進めるデジタル化・DX|他社と一緒にデジタル化|他社と一緒にデジタル化を進めたい|取引先と勉強会をしてDXを進める|取引先と一緒にDXに取り組みます
ほかの会社と一緒にシステム化をやりたい|他社と協力してデジタル化に取り組む|他社と連携したDX|ノーコードツール活用研究会|ノーコードツールの研究会|バックオフィスクラウドサービス研究会|DX人材に関する研究会|サプライチェーン全体のデジタル化研究会|業界別DX研究会|地域のDXに役立つ取り組み|同業者と連携してDXを進めたい|地域の企業と共同でデジタル化に取り組む|3社でDXを進めます|取引先と受発注をデジタル化したい
DX with other companies|digitalisation together with other firms|we want to do DX together with our partners`,
  ownCompany:
    '2|自社だけ|自社だけです|自社のみ|うちだけ|うちの業務改善だけ|うちの業務改善だけです|自社の課題解決だけ|自社の利益のためだけ|自社だけの課題解決や利益のため|only our own company|our own company only|just our company|only for our own company|自社の業務効率化|自社の業務効率化です|社内だけ|社内だけです',
  ownProduct:
    '3|自社製品の紹介だけ|自社製品の紹介|製品の宣伝|製品の宣伝だけです|自社サービスのPR|自社の商品を紹介するだけ|商品の宣伝がしたい|only presenting our own product|presenting our own product|promoting our product|only promoting our own products|only our own product',
  socialising:
    '4|親睦|親睦会|親睦だけ|交流会だけ|交流だけです|親睦や交流だけ|親睦が目的です|懇親会のみ|socialising only|only socialising|just socializing|only networking|socialising|懇親会|異業種交流会|異業種交流会です',
  notDigital:
    '5|デジタルとは関係ない|デジタルとは関係ありません|デジタル化・DXとは関係がない|DXとは関係ないです|デジタルではない|not digital|nothing to do with DX|nothing to do with digitalisation|not about digital',
  unread: `
ほかの会社と一緒に進める|他の会社と一緒に進めます|ほかの会社と一緒にやりたい|他社と協力して取り組む|うちは他社と一緒に進めます|with other companies|研究会|活用研究会|ノーコード研究会ではない|we can|we will
ない|nothing|会社|団体|進める|ほか|一緒|一緒に|利益|課題解決|デジタル化|DX|関係|目的|だけ|紹介|company|digital|product|own|only|with|はい|いいえ|yes|no|違います
自社ではない|ほかの会社と一緒ではない|他社と一緒にはできない|自社だけではない|自社だけじゃなくて他社も|取引先と親睦会|取引先と飲み会をする|ほかの会社と交流会|取引先と一緒に親睦を深める|ほかの会社の紹介だけ|他社製品の宣伝|勉強会
他社と一緒にデジタル化するかもしれない|1か2|6|0|親睦ではない|デジタルと関係ある|関係ない|not only our own company|not socialising|not together|other companies|networking`,
});

typedAnswers('mainSite.kitakyushu-region', {
  yes: 'はい|市内|市内です|北九州市内|北九州|小倉です|小倉|八幡西区です|北九州でやります|北九州市で行います|行います|主に北九州です|北九州市内で活動します|yes|in Kitakyushu|mainly in Kitakyushu|Kokura|it will|yes, it will|we will|it is',
  no: '違います|いいえ|福岡市です|福岡市|東京|東京です|主に東京です|大阪で行います|ほかの地域です|行いません|no|Tokyo|mainly in Tokyo|in Fukuoka City',
  unread:
    '福岡|苅田町です|行橋|下関|東京と北九州|北九州と福岡市|北九州ではない|東京ではありません|北九州かもしれません|地域|主に|小倉で行うか未定|Fukuoka|市外|we can|登録しています|規約はあります|できます',
});

typedAnswers('continues', {
  yes: 'はい|続ける|続けます|続けたい|続けたいです|続けるつもり|続けるつもりです|続ける見込み|続ける見込みです|続ける予定です|続けていきます|続けていきたいです|続けたいと思います|続けたいと考えています|継続します|継続したいです|活動を続けます|見込みです|見込みはあります|yes|continue|go on|carry on|we want to carry on|we will continue|we expect to carry on|we plan to go on|できれば続けたい|できれば続けたいです|来年もやります|やめません|見込みあり|見込みありです|we will|yes, we will|we do|ある|あります',
  no: "違います|いいえ|続けない|続けません|続けないつもりです|続ける見込みはない|見込みはない|見込みはありません|続けるつもりはありません|続ける予定はない|終わります|no|we will not continue|we will stop|we don't expect to|見込みなし|見込みなしです|we won't|we don't|ない|ありません",
  unread:
    '続けられないかも|続け|見込み次第|続けるかどうか未定|続けたいが難しい|続けられない|続けたかった|終わりますか|we cannot say|登録しています|規約はあります|できます|we can|we are registered|助成は受けています',
});

test.each([
  ['久留米市で行います', 'yes'],
  ['久留米です', 'yes'],
  ['福岡市です', 'no'],
  ['はい', 'yes'],
  ['たぶん久留米', undefined],
])('the main site, asked of an area that only its name tells of: %s', (typed, read) => {
  expect(readMainSite(typed, 'kurume', '久留米市')).toBe(read);
});
