import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const DIGITAL =
  /デジタル|dx|it(?=化|ツール|を|で|の(?:活用|導入|勉強|仕組み))|iot|\bai\b|ai(?=の|を|で|活用)|電子化|システム(?:化|を|の|で)|クラウド|ノーコード|データ(?:連携|共有|活用)|オンライン化|アプリ|ペーパーレス|自動化|rpa|digitali[sz]|digital|\bdx\b|\bit\b|no-code|cloud|online system|\bapp\b|automat/u;
const TOGETHER =
  /(?:ほか|他|別|複数|地域|市内|地元|近所|同業|近隣|数社|商店街|[0-9一二三四五]社|仲間|取引先|同業者|仕入先|協力会社|パートナー|業界|組合員?|異業種|大学|会社どうし|会社同士|他社|企業同士|みんな|メンバー|仲間内|事業者|中小企業)(?:の(?:会社|企業|店|工場|みんな|皆|仲間|団体|事業者|お店))?(?:さん|たち|同士)?(?:や(?:会社|大学|団体))?(?:と|で|とで|みんなで|同士で|が(?:集ま|一緒|組ん))(?:一緒|共同|連携|協力|組|とも)?|一緒に|共同で|みんなで|連携して|勉強会|研究会|地域(?:全体)?の(?:企業|会社|商店|お店|中小)[^、。]{0,10}(?:ため|役立|広げ)|\b(?:together|jointly|with (?:other|our|several|two|three|local|some|neighbou?ring|partner|the other)[a-z ]{0,20}(?:companies|firms?|partners?|suppliers?|clients?|shops?|businesses|organi[sz]ations?|makers|factories|stores)|study group|as a group|across companies|with partners)\b/u;
const DOING =
  /(?:たい|ます|る(?:予定|つもり|$|。|、)|進め|取り組|やり|やる|やって|したい|する|です|考えて|始め|目指|計画)|\b(?:want|plan|will|would like|going to|are|is|aim|work(?:ing)?|start(?:ing|ed)?|do|run(?:ning)?|build(?:ing)?|introduc(?:e|ing)|digitali[sz](?:e|ing))\b/u;

const ONLY_OWN = new RegExp(
  `(?:${SELF})(?:の(?:会社|業務|仕事|事務|社内|工場|店)[^、。]{0,10})?(?:だけ|のみ)(?:の|で|が|に|を)?[^、。]{0,12}(?:デジタル|dx|it|改善|効率|課題|利益|ため|システム|導入|活動|使)|(?:社内|自社内|自社|自分の会社)(?:だけ|のみ|の(?:業務)?(?:効率化|改善|課題|利益)[^、。]{0,8}(?:ため|だけ|目的|です|したい|が目的))|(?:改善|効率化|dx|デジタル化|利益|課題|課題解決|取り組み|活動)[^、。]{0,8}(?:${SELF}|自社|社内)(?:だけ|のみ)|(?:only|just|solely)(?: for| about| in| to improve)? (?:our|my)(?: own)? (?:own |internal )*(?:company|business|work|operations|shop|office|problems?|benefit|in-house)|(?:for|in|within) (?:our|my) own (?:company|business)(?: only| alone)|\\bin-house only|our own (?:company|business)(?:'s)? (?:only|problem only)`,
  'u',
);
const ONLY_PRODUCT =
  /(?:自社|うち|当社|弊社|わが社|自分)の?(?:製品|商品|サービス|アプリ|ソフト)[^、。]{0,10}(?:紹介|宣伝|pr|売り込|広告|展示|アピール)[^、。]{0,10}(?:だけ|のみ|が目的|目的|したい|する会|です|しか)|(?:製品|商品)(?:の)?(?:紹介|宣伝|pr)(?:だけ|のみ|が目的)|(?:only|just|merely|mainly)? ?(?:to )?(?:present|promot|advertis|show|sell|introduc|pitch|demo)[a-z]* (?:our|my)(?: own)? (?:products?|services?|app|software)(?: only)?/u;
const ONLY_FRIENDSHIP =
  /(?:親睦|懇親|交流|飲み会|異業種交流|ゴルフ)(?:会)?(?:や(?:親睦|懇親|交流)(?:会)?)?(?:だけ|のみ|が(?:主な)?目的|目的|がメイン|が中心|が主|です(?:ね)?$|しか)|(?:only|just|mainly|purely)(?: for| about| a)? ?(?:sociali[sz]ing|networking|friendship|drinks|social (?:group|club|gathering)|get-together)/u;
const NOT_DIGITAL =
  /(?:デジタル(?:化)?|dx|it)(?:や(?:dx|デジタル化|it))?(?:とは|とも|と|には|に|は)[^、。]{0,4}(?:関係(?:は|が|も)?(?:ない|ありません|なし)|無関係|無縁|関わりがない)|(?:デジタル(?:化)?|dx)(?:では|じゃ)(?:ない|ありません|なく)|(?:nothing to do with|not (?:about|related to)|unrelated to|has no) (?:any )?(?:digital|dx|it\b)/u;

/** What the pieces of a text say the activity is; digital alone, or together alone, is too little. */
export function activityIn(clauses: readonly Clause[]): Mention[] {
  const own = clauses.filter(
    ({ asks, supposes, ofThePast, hedged }) => !(asks || supposes || ofThePast || hedged),
  );
  const single = own.flatMap(({ text, start }) => {
    const said = (
      [
        [NOT_DIGITAL, 'digital', false],
        [ONLY_FRIENDSHIP, 'socialisingOnly', true],
        [ONLY_PRODUCT, 'ownProductOnly', true],
        [ONLY_OWN, 'beyondOwnCompany', false],
      ] as const
    ).flatMap(([pattern, fact, value]): Mention[] => {
      const match = pattern.exec(text);
      if (
        !match ||
        /(?:だけ|のみ|only|just)[^、。]{0,6}(?:では|じゃ)(?:な|あり)|だけでなく|not (?:only|just)/u.test(text)
      )
        return [];
      return [
        {
          kind: 'activity',
          start: start + match.index,
          end: start + match.index + match[0].length,
          value: fact,
          sets: [[fact, value]],
        },
      ];
    });
    return said.slice(0, 1);
  });
  if (single.length > 0) return single.slice(0, 1);
  for (const { sentence } of own) {
    const parts = own.filter((clause) => clause.sentence === sentence);
    const text = parts.map((clause) => clause.text).join('');
    const digital = DIGITAL.exec(withoutNames(text));
    const together = TOGETHER.exec(text);
    if (!digital || !together || !DOING.test(text)) continue;
    if (NOT_THE_AIM.test(text)) continue;
    const start = parts[0]?.start ?? 0;
    const [from, to] = [
      Math.min(digital.index, together.index),
      Math.max(digital.index + digital[0].length, together.index + together[0].length),
    ];
    return [
      {
        kind: 'activity',
        start: start + from,
        end: start + to,
        value: 'together',
        sets: [
          ['digital', true],
          ['beyondOwnCompany', true],
          ['socialisingOnly', false],
          ['ownProductOnly', false],
        ],
      },
    ];
  }
  return [];
}

/** The names of grants and platforms have DX in them, and say nothing of the activity. */
const withoutNames = (text: string): string =>
  text.replace(
    /dx共創\S{0,6}?(?:枠|事業|支援|補助金|プログラム)|(?:北九州市)?dx推進プラットフォーム|共創navi|共創ナビ|dx (?:promotion )?platform|dx co-creation (?:grant|track|program(?:me)?)/gu,
    (name) => '＿'.repeat(name.length),
  );
const NOT_THE_AIM =
  /(?:お客|取引先|顧客)(?:さん|様)?から[^、。]{0,10}(?:言われ|頼まれ)|セミナー|説明会|(?:では|じゃ)(?:なく|ない)(?:て)?[^、。]{0,6}(?:デジタル|dx)/u;
