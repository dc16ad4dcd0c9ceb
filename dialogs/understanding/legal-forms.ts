import type { LegalForm } from '../../rules/facts.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

/** What a form is called. An earlier name that starts at the same place wins: 医療法人社団 before 社団. */
const NAMES: readonly (readonly [LegalForm, string])[] = [
  [
    'unincorporatedGroup',
    '人格のない社団|権利能力(?:の)?なき社団|法人格(?:の|が|は)?(?:ない|無い|なし)(?:団体|グループ|組織|集まり|会)',
  ],
  [
    'npo',
    String.raw`(?:認定)?(?:特定非営利活動法人|特定非営利活動|npo(?:法人)?)|(?:エヌピーオー|えぬぴーおー|えぬぴーお)(?:法人)?|非営利(?:活動)?法人|\bn\.p\.o\.?|\((?:特非|npo)\)|\bspecified non-?profit corporation\b|\bno(?:n|t-for)-?profit(?: organi[sz]ation| corporation| company)?\b`,
  ],
  [
    'otherCorporation',
    String.raw`^(?:その他|そのほか)の法人|社福|相互会社|高専|高等専門学校|社会福祉法人|社会医療法人|医療法人(?:社団|財団)?|公益(?:社団|財団)法人|一般財団法人|財団法人|財団|(?:弁護士|税理士|司法書士|行政書士|社会保険労務士|弁理士|監査|有限責任監査|宗教|農事組合|職業訓練|更生保護|管理組合)法人|(?:地方)?独立行政法人|独法|国立研究開発法人|商工会議所|商工会|\((?:医|福|公社|公財|一財|財)\)|\b(?:general|public interest) incorporated foundation\b|\bpublic interest (?:incorporated association|corporation)\b|\bfoundation\b|\b(?:medical|social welfare|religious) corporation\b|\b(?:iryo|shakai fukushi|zaidan|ippan zaidan|koeki zaidan|shukyo)[- ]?h[oō]jin\b`,
  ],
  [
    'generalAssociation',
    String.raw`一般社団法人|社団法人|一般社団|社団|\((?:一社|社)\)|\bgeneral (?:incorporated )?association\b|\bippan[- ]?shadan(?:[- ]?h[oō]jin)?\b`,
  ],
  [
    'university',
    String.raw`学校法人[^、。\s]{0,20}?大学(?:院)?|(?:国立|公立)大学法人[^、。\s]{0,20}?大学|(?:国立|公立)大学法人|(?:国立|公立|私立|県立|市立|短期)?大学(?!発|生|院生|堂|教授|の先生|時代|前|通|病院)(?:院)?|\buniversit(?:y|ies)\b`,
  ],
  ['otherCorporation', String.raw`学校法人|\((?:学)\)|\bschool corporation\b|\bgakk[oō]u?[- ]?h[oō]jin\b`],
  [
    'cooperative',
    String.raw`(?:事業|農業|漁業|水産加工業|生活|消費生活|中小企業等?)?協同組合(?:連合会)?|事業協(?!力)|企業組合|商店街の?(?:振興)?組合|(?:森林|信用|商工|協業|生活衛生同業|同業)組合|農協|漁協|生協|\(協\)|\b(?:(?:business|enterprise|fishery|fisheries|fishing|agricultural|farmers'?|consumers?|forestry|industrial) )?co-?op(?:erative)?s?\b(?: association)?(?: \((?:kigy[oō]|jigy[oō] ky[oō]d[oō]) kumiai\))?|\b(?:kigy[oō]|(?:jigy[oō] )?ky[oō]d[oō]|ky[oō]gy[oō]|shink[oō]) ?kumiai\b|\bshopping street promotion association\b`,
  ],
  [
    'stockCompany',
    String.raw`株式会社|(?:特例)?有限会社|(?:かぶしき|カブシキ|ゆうげん|ユウゲン)(?:かいしゃ|カイシャ|がいしゃ|ガイシャ)?(?=です|や|だ|$|、)|(?<=(?:種類|形態|法人格|組織)(?:は|が|:|、|=))(?:株式|有限)|(?:株式|有限)(?=のまま|で(?:や(?:って|っと)|続け|通し|いっ)|にし(?:と|て(?:い|ま|お|る))|です|や(?:$|、|。|けん|けど|ね)|だ(?:$|よ|けど)|っす|なん(?:です|よ|や))|^(?:株式|株|かぶ|有限)$|かぶしきがいしゃ|ゆうげんがいしゃ|\((?:株|有)\)|\bk\.?k\.?(?![a-z])|\bkabushiki(?:[- ]?[kg]aisha)?\b|\by[uū]gen(?:[- ]?[kg]aisha)?\b|\bcompany limited by shares\b|\b(?:joint[- ])?stock corporation\b|\bco\.?, ?ltd\b\.?|\bcompany,? limited\b|\b(?:joint[- ])?stock company\b|\b(?:private |public )?limited company\b|\binc\b\.?|\bltd\b\.?`,
  ],
  [
    'limitedLiabilityCompany',
    String.raw`合(?:同|資|名)会社|^(?:合同|合資|合名)$|ご[うお]どうがいしゃ|\((?:同|資|名)\)|\bllc\b\.?|\bl\.l\.c\.?|\blimited liability company\b|\bpartnership company\b|\bg[oō](?:d[oō]|shi|mei)[- ]?[kg]aisha\b|\bg\.?k\.?(?![a-z])`,
  ],
  [
    'unincorporatedGroup',
    String.raw`任意(?:の)?(?:団体|グループ|集まり)|法人(?:化(?:は)?|に(?:は)?|格(?:を|は)?)(?:して|なって|持って)?(?:い)?ない(?:団体|グループ|会|組織|集まり)|ボランティア(?:の)?(?:団体|グループ|サークル)|有志(?=です|で(?:や|集ま|応募)|や|だ)|ただの(?:(?:仲間|友達|友人|有志|知り合い|同業者|近所)の)?(?:集まり|グループ|サークル)|サークル|実行委員会|有志の(?:会|集まり|グループ|団体)|同好会|愛好会|\bunincorporated (?:association|group|organi[sz]ation)\b|\bvoluntary (?:association|group|circle)\b|\b(?:informal|loose|unregistered) (?:association|group|circle|club|network)\b|\bnin'?i[- ]?dantai\b|\bjust a group of (?:friends|neighbours|neighbors|people|companies|shops)\b|\bno legal (?:entity|personality)\b|\bexecutive committee\b|\bexecutive-committee\b`,
  ],
  [
    'soleProprietor',
    String.raw`個人事業主?|個人商店|個人経営|自営業者?|自営|フリーランス|フリーランサー|フリーの(?=[ァ-ー一-龠])|(?<![ァ-ー])フリー(?=です|でや|でし)|[一1]人親方|ひとり親方|個人で(?:事業|商売|店|仕事)|個人(?=で(?:や(?:って|っと|りよ)|営業し|営ん|開業))|個人の(?:事業|商売|店)|\bsole[- ](?:proprietor(?:ship)?|trader)s?\b|\bsole props?\b|\bmy own boss\b|\bkojin[- ]?jigy[oō](?:nushi)?\b|\bone-man (?:business|company)\b|\bfreelanc(?:e|er|ing)\b|\bself[- ]employed\b`,
  ],
  [
    'individual',
    String.raw`個人(?!会社|経営|情報|的|名|向け|投資)|一般人|一個人|\b(?:private )?individual\b|\bprivate (?:person|citizen)\b`,
  ],
];
const ANY_NAME = new RegExp(NAMES.map(([, names]) => `(${names})`).join('|'), 'gu');

/** 「株式会社ではなく」「not an LLC but」: what stands before (in English after) it is what they are not. */
const NOT_THIS =
  /[^、。,;\s]*(?:では|じゃ)(?:なくて?|ありません(?:が|けど)?|ない(?:です)?(?:が|けど|ので)?)[、。,;]? ?|(?:\b(?:not|isn't|aren't|rather than|instead of)|n't) (?:an? )?(?:[^\s,;]+ ){0,3}?[^\s,;]+(?=$|[,;]| but\b)/gu;

/** Said of the rest of the text; 未, 不 and 非 are no negation in the name of a company (未来株式会社). */
const NEGATED = /な[いく]|無[いし]|なし|ません|以外|\b(?:no|not|none|never|without|except)\b|n't\b/u;

/** What may stand around the form (§): who speaks, the name of the organisation, 「をやっています」. 「大学と連携しています」 is out. */
const NAME = '(?![とをにでがのもへや])(?:(?!です|ます|して|した|たい)[^、。;§]){1,30}?';
const OWN_FORM = new RegExp(
  `^(?:はい、)?(?:${SELF}(?:の(?:法人格|形態|組織))?(?:は|が|も)?、?)?(?:(?:法人格|形態|組織形態|種類)は、?)?(?:${NAME}(?<![とをにはがでへも]))?§(?:${NAME}§)*(?:${NAME})?(?:(?:を|で)(?:やって|営んで|運営して|経営して|して)(?:い)?(?:ます|る|おります)|(?:で|として)(?:の)?(?:参加|応募|申請|活動)(?:します|です|しています)?)?${COPULA}[、。,. ]*$`,
  'u',
);

/** The form may be another's, or one of the past or the future. */
const OF_OTHERS =
  /取引先|相手|親会社|子会社|関連会社|グループ会社|顧客|お客|パートナー|仲間|知人|友人|以前|昔|前は|元々|もともと|だった|でした|予定|これから|したい|なりたい|つもり|検討|法人化|法人成り|設立(?:中|準備)|申請中|向け|いい|良い|よい|何|どう|違い|場合|なら|れば|に限|\b(?:client|customer|partner|parent|subsidiary|will|plan|plans|planning|used to|was|were|formerly|want|become|if|with|for|at|to|from|by|and|or|student|hospital|work|works|working|support|supports|help|sell|own|hire|teach)\b/u;

/** Every form that is named in spoken text, and where. */
export const formsIn = (said: string): { form: LegalForm; at: number; length: number }[] =>
  [...said.matchAll(ANY_NAME)].flatMap((match) => {
    const form = NAMES[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    return form ? [{ form, at: match.index, length: match[0].length }] : [];
  });

/**
 * The legal form that the speaker's organisation has, by its name in law or in daily talk; the name of a company may
 * stand around it. 法人, 会社 or 組合 alone name no form; two forms without 「ではなく」 are not read.
 */
export function readLegalForm(text: string): LegalForm | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said) || OF_OTHERS.test(said))
    return undefined;
  const stated = said.replace(NOT_THIS, '');
  const named = new Set(formsIn(stated).map(({ form }) => form));
  const [only] = named;
  const besides = stated.replace(ANY_NAME, '§');
  return named.size === 1 && OWN_FORM.test(besides) && !NEGATED.test(besides) ? only : undefined;
}
