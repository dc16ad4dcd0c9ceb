import type { FactPath } from '../../../rules/fact-path.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import { type Joined, sentencesOf } from './joined.ts';
import type { Mention } from './mention.ts';

const DIGITAL =
  /デジタル|dx|it(?=化|ツール|を|で|の(?:活用|導入|勉強|仕組み))|iot|\bai\b|ai(?=の|を|で|活用)|電子化|システム(?:化|を|の|で)|クラウド|ノーコード|データ(?:を|の)?(?:連携|共有|活用|やりとり|分析)|\bedi\b|電子(?:受発注|帳票|契約)|センサー|キャッシュレス|タブレット|見える化|オンライン化|アプリ|ペーパーレス|自動化|rpa|digitali[sz]|digiti[sz]|\bdigital\b|\bdx\b|\bit\b(?= (?:tools?|systems?|skills?))|no-code|\bcloud\b|online system|\bapp\b|automat|paperless|\b(?:order(?:ing)?|booking|reservation|shared|inventory) systems?\b|\bsoftware\b/u;
const THE_OTHERS =
  '(?:ほか|他|別|複数|地域|市内|地元|近所|近く|同業|近隣|数社|商店街|周り|[0-9一二三四五六]社|仲間|取引先|同業者|仕入先|得意先|協力会社|パートナー|業界|組合員?|異業種|大学|会社どうし|会社同士|他社|企業同士|みんな|メンバー|仲間内|事業者|中小企業|よその会社)';
const TOGETHER = new RegExp(
  [
    `${THE_OTHERS}(?:の|[0-9一二三四五]社)?(?:会社|企業|店|工場|みんな|皆|仲間|団体|事業者|お店|中小|建設会社)?(?:[0-9一二三四五]社)?(?:さん|たち|同士|どうし)?(?:や(?:会社|大学|団体))?(?:と|で|とで|みんなで|同士で|が(?:集ま|一緒|組ん|共同))(?:一緒|共同|連携|協力|組|とも)?`,
    `${THE_OTHERS}[^、。はがをも]{0,8}(?:と|で|とも)(?:組|一緒|共同|連携|協力|集ま)`,
    '一緒に|いっしょに|お互い|共同で|みんなで|連携して|力を合わせ|勉強会|研究会|地域(?:全体)?の(?:企業|会社|商店|お店|中小)[^、。]{0,10}(?:ため|役立|広げ)',
    String.raw`\b(?:together|jointly|each other|one another|study group|as a group|across companies|with partners|take part in|joint(?: project)?|and (?:us|ourselves))\b`,
    String.raw`\b(?:with|and) (?:(?:[0-9]+|other|our|several|two|three|four|five|some|many|local|neighbou?ring|partner|the other|nearby|member) )+(?:[a-z]+ ){0,2}?(?:companies|firms?|partners?|suppliers?|clients?|shops?|businesses|organi[sz]ations?|makers|factories|stores|manufacturers|restaurants)\b`,
  ].join('|'),
  'u',
);
const DOING =
  /(?:たい|ます|る(?:予定|つもり|$|。|、|会|活動|取り組み)|進め|取り組|やり|やる|やって|やろう|したい|する|です|考えて|始め|目指|計画|しよる|しとる)|\b(?:want|plan|will|would like|going to|are|is|aim|work(?:ing)?|start(?:ing|ed)?|do|run(?:ning)?|build(?:ing)?|introduc(?:e|ing)|help|digitali[sz](?:e|ing)|go|get|learn|make|share|develop)\b/u;
const HAS_VERB = /[ぁ-ん]|\b(?:is|are|was|were|be|has|have|had|do|does|did|can|'s|'re|'ve|got|said)\b/u;

const ONLY_OWN = new RegExp(
  [
    `(?:${SELF})(?:の(?:会社|業務|仕事|事務|社内|工場|店)[^、。]{0,10})?(?:だけ|のみ)(?:の|で|が|に|を)?[^、。]{0,12}(?:デジタル|dx|it|改善|効率|課題|利益|ため|システム|導入|活動|使)`,
    `(?:社内|自社内|自社|自分の会社|自分とこ|うちの中)(?:だけ|のみ|の(?:業務)?(?:効率化|改善|課題|利益)[^、。]{0,8}(?:ため|だけ|目的|です|したい|が目的))`,
    `(?:改善|効率化|dx|デジタル化|利益|課題|課題解決|取り組み|活動)[^、。]{0,8}(?:${SELF}|自社|社内)(?:だけ|のみ)`,
    `(?:社内|会社の中|${SELF}の中)(?:の)?[^、。]{0,12}(?:だけ|のみ)`,
    '社内(?:に|で)(?:閉じ|とどま|留ま|完結)|よそ(?:の会社)?とは(?:関係|無関係)',
    String.raw`\b(?:only|just|solely|purely)(?: is| meant| intended| used)?(?: for| about| in| to improve| inside| within| at)+ (?:inside |within )?(?:our|my)(?: own)? (?:own |internal )*(?:company|firm|business|work|operations|shop|office|problems?|benefit|in-house)`,
    String.raw`\b(?:only|just|solely|purely) (?:our|my)(?: own)? (?:own |internal |company's )*(?:back[- ]office|processes|workflow|operations|problems?|in-house|business processes|internal)`,
    String.raw`\b(?:for|in|within|inside) (?:our|my) own (?:company|business|firm)(?: only| alone)?\b|\b(?:stays?|remains?|kept) (?:within|inside|in) (?:our|my|the) (?:own )?(?:company|firm|business)|\bin-house only|\binternal(?:ly)? only|\b(?:only|just) for ourselves|\bnobody else (?:is involved|benefits)`,
  ].join('|'),
  'u',
);
const PRESENTS = '(?:present|promot|advertis|show|sell|introduc|pitch|demo|market)[a-z]*';
const ONLY_PRODUCT = new RegExp(
  [
    '(?:自社|うち|当社|弊社|わが社|自分とこ|自分)の?(?:製品|商品|サービス|アプリ|ソフト)[^。]{0,10}(?:お?披露目?|紹介|説明会|宣伝|pr|売り込|広告|展示|アピール|知ってもら|デモ)[^。]{0,14}(?:だけ|のみ|が目的|目的|したい|する会|です|しか)',
    '(?:製品|商品)(?:の)?(?:紹介|宣伝|pr)(?:だけ|のみ|が目的)',
    `\\b(?:only |just |merely |mainly |purely |about |to |is )+${PRESENTS} (?:our|my)(?: own)? (?:products?|services?|app|software)|\\b${PRESENTS} (?:our|my)(?: own)? (?:products?|services?|app|software)(?: only|,? nothing (?:else|more))`,
  ].join('|'),
  'u',
);
const SOCIAL =
  /親睦|懇親|交流|飲み会|お?酒を飲|飲んで|飲み食い|騒ぐ|呑み会|ゴルフ|バーベキュー|bbq|忘年会|旅行|\b(?:sociali[sz]ing|networking|friendship|drinks?|drinking|beers?|social (?:group|club|gathering)|get-together|getting to know each other|golf|party|parties|hang(?:ing)? out)\b/u;
const SOCIAL_ONLY =
  /だけ|のみ|しか|が(?:主な|一番の)?目的|がメイン|が(?:中心|主)(?:です|の|$)|目的(?:は|の)[^、。]{0,6}(?:親睦|交流)|(?:親睦|懇親|交流)(?:会)?(?:です(?:ね)?$|目的)|\b(?:only|just|mainly|purely|merely|nothing (?:else|more)|no other (?:purpose|aim)|that's (?:all|it))\b/u;
const NOT_DIGITAL =
  /(?:デジタル(?:化)?|dx|it)(?:や(?:dx|デジタル化|it))?(?:とは|とも|と|には|に|は)(?:全く|まったく|特に|全然|直接|あまり)*(?:、)?(?:関係(?:は|が|も|の)?(?:ない|ありません|なし|なか|なく)|無関係|無縁|縁(?:は|が|の)?(?:ない|ありません)|関わり(?:が|の|は)?(?:ない|ありません))|(?<!(?:だけ|のみ)の)(?:デジタル(?:化)?|dx)(?:な(?:こと|話|要素|もの)|の(?:話|要素|部分))?(?:では|じゃ|は(?:一切|全く|特に)?)(?:ない|ありません|なく|なし|入って(?:い)?ない)|\b(?:nothing to do with|not (?:about|related to)|unrelated to|has no) (?:any |going )*(?:digital|dx|it\b)|\bnothing digital\b|\bno digital\b|\bno dx\b|\b(?:not|isn'?t|aren'?t|ain'?t) (?:really |at all )?(?:a )?digital\b/u;
const DENIED = /(?:では|じゃ)(?:な(?!いか)|あり|ござい|なか)/u;
/** "it isn't a social club" */
const DENIED_BEFORE = /\b(?:not|isn'?t|no|never)(?: (?:a|an|about|just|only|for|really|meant)){0,3} ?$/u;
const NOT_ONLY =
  /(?:だけ|のみ|only|just)[^、。]{0,6}(?:では|じゃ)(?:な|あり)|だけで(?:は)?な(?:く|い)|のみならず|not (?:only|just)|だけ(?:で|じゃ)?なしに/u;

type Restricted = { readonly mention: Mention; readonly denied: boolean };
type Restriction = { pattern: RegExp; also?: RegExp; fact: FactPath; value: boolean };
const RESTRICTIONS: readonly Restriction[] = [
  { pattern: NOT_DIGITAL, fact: 'digital', value: false },
  { pattern: SOCIAL, also: SOCIAL_ONLY, fact: 'socialisingOnly', value: true },
  { pattern: ONLY_PRODUCT, fact: 'ownProductOnly', value: true },
  { pattern: ONLY_OWN, fact: 'beyondOwnCompany', value: false },
];

/** What the pieces of a text say the activity is; digital alone, or together alone, is too little. */
export function activityIn(clauses: readonly Clause[]): Mention[] {
  const own = clauses.filter(
    ({ asks, supposes, ofThePast, hedged, ofOthers }) =>
      !(asks || supposes || ofThePast || hedged || ofOthers),
  );
  const sentences = sentencesOf(own).map(({ start, text }) => ({ start, text: withoutNames(text) }));
  const restricted = sentences.flatMap((sentence) => restrictionsIn(sentence));
  const together = sentences.flatMap(togetherIn).slice(0, 1);
  const positive = restricted.filter(({ denied }) => !denied);
  if (positive.length > 0) return onceEach(positive.map(({ mention: said }) => said));
  return together.length > 0 ? together : onceEach(restricted.map(({ mention: said }) => said));
}

function restrictionsIn({ text, start }: Joined): Restricted[] {
  return RESTRICTIONS.flatMap(({ pattern, also, fact, value }): Restricted[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const behind = text.slice(match.index, match.index + match[0].length + 16);
    // 「親睦会ではないです」, 「売り込みだけ、というものではございません」
    const denied =
      fact !== 'digital' &&
      (NOT_ONLY.test(behind) || DENIED.test(behind) || DENIED_BEFORE.test(text.slice(0, match.index)));
    if (!denied && also?.test(text) === false) return [];
    // a night out of those who digitalise together
    if (fact === 'socialisingOnly' && !denied && DIGITAL.test(text) && !NOT_DIGITAL.test(text)) return [];
    return [
      {
        denied,
        mention: mention(start + match.index, match[0].length, fact, [[fact, denied ? !value : value]]),
      },
    ];
  });
}

const onceEach = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((one, at) => mentions.findIndex((other) => other.value === one.value) === at);

function togetherIn({ text, start }: Joined): Mention[] {
  const digital = DIGITAL.exec(text);
  const together = TOGETHER.exec(text);
  if (!digital || !together || NOT_THE_AIM.test(text)) return [];
  // "DX for dental practices along with two other firms" has no verb at all
  if (!DOING.test(text) && HAS_VERB.test(text)) return [];
  const from = Math.min(digital.index, together.index);
  const to = Math.max(digital.index + digital[0].length, together.index + together[0].length);
  return [
    mention(start + from, to - from, 'together', [
      ['digital', true],
      ['beyondOwnCompany', true],
      ['socialisingOnly', false],
      ['ownProductOnly', false],
    ]),
  ];
}

const mention = (start: number, length: number, value: string, sets: Mention['sets']): Mention => ({
  kind: 'activity',
  start,
  end: start + length,
  value,
  sets,
});

/** The names of grants and platforms have DX in them, and say nothing of the activity. */
const withoutNames = (text: string): string =>
  text.replace(
    /dx共創\S{0,6}?(?:枠|事業|支援|補助金|プログラム)|(?:北九州市)?dx(?:推進)?(?:の)?(?:プラットフォーム|pf)|共創navi|共創ナビ|dx (?:promotion )?platform|dx co-creation (?:grant|track|program(?:me)?)/gu,
    (name) => '＿'.repeat(name.length),
  );
const NOT_THE_AIM =
  /(?:お客|取引先|顧客)(?:さん|様)?から[^、。]{0,10}(?:言われ|頼まれ)|セミナー|説明会|(?:では|じゃ)(?:なく|ない)(?:て)?[^、。]{0,6}(?:デジタル|dx)|導入(?:しました|済み)|\b(?:seminar|webinar|briefing)\b/u;
