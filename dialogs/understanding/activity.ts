import { hasNegation, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

const OTHERS =
  '(?:(?:ほか|他|別|複数|地域|市内|地元|近所|同業)の)?(?:会社|企業|団体|法人|事業者|店|工場)(?:や(?:会社|企業|団体|法人))?|他社|取引先|同業者|仕入先|協力会社|パートナー企業|パートナー|大学|[2-9二三四五]社|複数社';
const DIGITAL =
  'デジタル化|デジタル|dx化|dx|it化|ict化|ict|it|データ連携|データ共有|電子化|システム化|システム|クラウド|ツール';
const DOING =
  '進め(?:て(?:いきたい|いきます|いく)|ます|たい|る)|取り組(?:みます|みたい|む|んで(?:います|いる))|やりたい|やります|やる|行いたい|行います|行う|したい|しています|します|している|する|して';
const JOINTLY = '一緒に|連携した|協力した|共同で|ともに|共に|協力して|連携して|組んで';
const SUBJECT = '勉強会|受発注|業務改善|業務効率化|業務|仕組み|導入|活用|活動|事業';
const WITH_OTHERS = new RegExp(`(?:${OTHERS})(?:と|で)(?:${JOINTLY})?`, 'u');
const KNOWN = new RegExp(
  [OTHERS, DIGITAL, DOING, JOINTLY, SUBJECT, SELF, 'です|はい|を|に|と|の|で|は|が|も|や|、|・'].join('|'),
  'gu',
);
const OTHERS_ENGLISH =
  '(?:(?:several|some|the|our) )?(?:other (?:companies|firms|organi[sz]ations|bodies|companies (?:or|and) bodies)|partners|partner companies|clients|suppliers)';
const TOGETHER_ENGLISH = new RegExp(
  `^(?:we (?:want to|will|would like to|plan to) (?:do|work on) )?(?:(?:digitali[sz]ation|dx|digitali[sz]ation or dx) (?:together )?with ${OTHERS_ENGLISH}|(?:(?:work|working) )?(?:together )?with ${OTHERS_ENGLISH} on (?:dx|digitali[sz]ation))$`,
  'u',
);

const ONLY = '(?:だけ|のみ)';
const OWN_WORK = '(?:業務改善|業務効率化|課題解決|課題|利益|ため|取り組み|活動|デジタル化|dx)';
const PRODUCT = '(?:製品|商品|サービス|新製品|新商品)';
const SHOWING = '(?:紹介|宣伝|pr|ＰＲ|売り込み|広告|販促)';
const GATHERING = '(?:親睦会?|懇親会?|交流会?|飲み会)';
const ONLY_EN = '(?:only |just |merely )';

const STUDY = '(?:の)?(?:活用)?(?:の)?(?:研究会|勉強会)';
/** What the guideline gives as examples of an activity. */
const THEMES = [
  `ノーコード(?:ツール)?${STUDY}|バックオフィス(?:の)?(?:クラウド)?(?:サービス)?${STUDY}|業界別(?:の)?dx${STUDY}`,
  `dx人材(?:に関する|育成)?${STUDY}|サプライチェーン(?:全体)?(?:の)?(?:デジタル化|dx)(?:に関する)?${STUDY}`,
  '地域(?:全体)?の(?:デジタル化・)?(?:dx|デジタル化)に(?:広く)?役立つ(?:取り組み|取組|活動|サービス|事業)',
].join('|');

const named = statementReader({
  said: {
    together: THEMES,
    ownCompany: `${SELF}${ONLY}(?:の(?:${OWN_WORK}(?:や|の|と)?)+)?|${SELF}の${OWN_WORK}(?:の?ため)?${ONLY}|${SELF}の業務(?:効率化|改善)|社内${ONLY}|${ONLY_EN}(?:for |in )?(?:our own|our|my own|my) company|(?:our own|our) company only`,
    ownProduct: `(?:${SELF}の?)?${PRODUCT}(?:の|を)${SHOWING}(?:する)?(?:${ONLY}|が目的|が?したい|をしたい)?|(?:自社|うちの)${PRODUCT}(?:の|を)?${SHOWING}|${ONLY_EN}?(?:presenting|promoting|advertising|showing|selling) our (?:own )?products?(?: only)?|${ONLY_EN}our own products?`,
    socialising: `${GATHERING}(?:(?:や|と|・)${GATHERING})?(?:${ONLY}|が目的)|親睦会?|懇親会|(?:異業種)?交流会|(?:親睦|懇親)(?:や|と|・)交流会?|${ONLY_EN}(?:sociali[sz]ing|networking)(?: (?:or|and) (?:sociali[sz]ing|networking))?|sociali[sz]ing(?: only)?|networking only`,
    notDigital: `(?:デジタル化?|dx|it)(?:(?:・|や|と)dx)?(?:とは|とも|と|には|に)関係(?:が|は|も)?(?:ない|ありません|なし)|(?:デジタル化?|dx)(?:では|じゃ)(?:ない|ありません)|not (?:about )?(?:digital|digitali[sz]ation|dx)|nothing to do with (?:digitali[sz]ation|dx|digital)(?: or dx)?|(?:not related|unrelated) to (?:digitali[sz]ation|dx)`,
  },
});

/**
 * What comes closest to the activity. Others to work with (「ほかの会社と一緒に進める」) without a word of anything digital,
 * or the other way round, say too little.
 */
export function readActivity(text: string) {
  return named(text) ?? (saysTogether(text) ? ('together' as const) : undefined);
}

function saysTogether(text: string): boolean {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said) || hasNegation(said)) return false;
  if (TOGETHER_ENGLISH.test(said)) return true;
  if (!WITH_OTHERS.test(said) || said.replace(KNOWN, '') !== '') return false;
  return new RegExp(DIGITAL, 'u').test(said);
}
