import { INDUSTRY_WORDS } from '../../industry.ts';
import { formsIn } from '../../legal-forms.ts';

/** What a piece with a place in it speaks of: the speaker's own office, where the activity is, or who else takes part. */
export type Subject = 'office' | 'site' | 'members';

const OFFICE = new RegExp(
  [
    '本社|本店|支店|支社|支部|本部|本拠|営業所|事務所|事務局|事業所|オフィス|拠点|工場|町工場|店舗|(?<![一-龠])店|[一-龠]店|ショップ|社屋|所在|出張所|研究所|研究室|登記|住所|会社|法人|企業|事業者|ラボ|作業場|作業所|倉庫|施設|キャンパス|校舎|アトリエ|スタジオ|サロン|教室|クリニック|医院|病院|診療所|園舎|ガレージ|ヤード|ビル|テナント|物件|[0-9一二三四五]階|ホテル|旅館|食堂|カフェ|場所は|地元は',
    String.raw`\b(?:head[- ]?offices?|headquarter(?:s|ed)?|hq|offices?|branch(?:es)?|factor(?:y|ies)|plants?|shops?|stores?|based|located|situated|company|workshop|registered in|lab|laboratory|studio|warehouse|clinic|hospital|campus|secretariat|restaurant|cafe|bakery|bookshop|care home|nursing home|school|base|premises|garage|farm|hotel|ryokan|inn|salon|outlet|showroom|unit|room|space|place|address)(?:e?s)?\b`,
  ].join('|'),
  'u',
);
/** An office, but not the speaker's: 「区役所」, your office. */
const OFFICE_OF_OTHERS =
  /＿[^、。]{0,12}(?:会社|企業|業者|屋|とこ|ところ|大学|組合)さん|(?:顧問先|クライアント|知り合い|主人|旦那|家内|お客さん?|お客様|取引先|得意先|友人|友達|親会社|先方|あちら)(?:さん)?(?:の)?(?:とこ|ところ|会社|店)?(?:は|が|も|の)|市役所|区役所|税務署|法務局|郵便局|そちら|御社|貴社|事務局(?:さん|の方|に(?:電話|聞|問))|\b(?:your|city hall|tax office|ward office|post office|city office|his|her|their|somebody's|client's|friend's)\b/u;

const SITE =
  /活動|集ま[りっるろ]|集会|寄り合い|会場|会議(?!所|室)|話し合|顔を合わせ|開催|実施|実証|舞台は|フィールド|(?:イベント|セミナー|講座)(?:を|は|も)|定例|取り組みの場|プロジェクト(?:は|を)|メインの場所|取り組み(?:は|も)|勉強会|例会|定例会|会合|ミーティング|研修会?(?:は|を|も)|ワークショップ|打ち合わせ|\b(?:activit(?:y|ies)|takes? place|taking place|held|meetings?|meet(?:ing)?|events?|carried out|happens?|sessions?|seminars?|workshops (?:will|are|take)|all (?:the |our )?workshops|project site|study group)\b/u;
/** These say of the activity where it is, unless an office stands beside them. */
const MAINLY =
  /主に|おもに|主な場所|メインは|が(?:中心|メイン|主)|メインで|で取り組|作業は|を(?:中心|メイン)に|中心は|ほとんど|大半|大体は|\b(?:mainly|mostly|primarily|for the most part|chiefly|always|usually|every time|most of it|we'd do it|we will do it|we do it)\b/u;
const ACTIVE_COMPANY = /活動(?:して(?:い)?る|する|中の)[^、。]{0,8}(?:会社|団体|法人|企業|npo)/u;

const COUNT_OF_FIRMS = '(?:[0-9]+|[一二三四五六七八九十])(?:社|法人|団体)';
const MEMBERS = new RegExp(
  [
    `構成員|構成企業|構成法人|メンバー|会員|参加(?:企業|者|法人|団体|会社|する会社|する法人|は|が)|(?:会社|企業|法人)(?:だけ|のみ|ばかり)|(?:だけ|のみ)の(?:構成|グループ|チーム|集まり)|うちを(?:含め|入れ)|一緒(?:です|に|や)|とうちで|と(?:[0-9一二三四五]社|二人三脚)で|チーム(?:に|は|の)|グループ(?:に|は)|(?:コンソーシアム|コンソ|共同体)(?:に|は|の中)|相方|相棒|パートナー|連携先|協力会社|協力先|共同研究先|共同研究の相手|共同で(?:やる|提案する|取り組む|応募する)(?:の|会社|相手)|(?:会社|企業|法人|団体|大学|ところ|とこ|屋さん|業者)(?:さん)?(?:[0-9一二三四五六]社)?とは?[^、。]{0,8}(?:組|一緒|いっしょ|共同|連携|協力)|(?:^|、)あとは?、?(?=＿+(?:の(?:会社|企業|法人|業者)|から|$|、|と|で(?:す|$)|が))|相手(?:先|方|の会社|企業)?(?:は|が|に|も|の(?:会社|工場|本社|事業所|事務所|店))|共同(?:提案|応募|申請)(?:する|の)(?:会社|相手|企業|ところ|とこ)|共同提案者|連名の|組む(?:の|相手|会社|先)|一緒に(?:やる|応募する|組む|取り組む|提案する)(?:の|会社|相手|ところ|とこ)|(?:うちのほか|うち以外|当社以外|弊社以外)`,
    '(?:ほか|他)(?:の)?(?:とこ|ところ|会社|法人|団体|企業|人|方|みなさん|皆さん|[0-9一二三四五]社?)?(?:は|が|も)|(?:会社|法人|企業|団体|大学|業者|方)(?:さん)?(?:も|が|は|を)[^、。]{0,8}(?:入って|入る|入り|入れ|入っと|加わ|参加|含|担当|開発|導入|作[っり]|つく[っり])|(?:開発|導入|設計|製作|研究|実験|使う|作る|担当)(?:側|元|先|担当|役|する|して使う)?(?:の会社|の|会社|ところ|とこ|企業)?(?:は|が)、?＿|(?:開発|導入|使用|利用|設計|製作)(?:は|が)、?＿|(?:作る|つくる|使う|開発する|導入する|試す)のは、?＿|からの参加|からも?参加|残り(?:の[^、。]{0,6})?(?:は|が|も)|もう(?:1|一|ひと)(?:社|つ|方|団体)|(?:うち|そのうち)?(?:の)?(?:1|一)社(?:だけ)?(?:は|が|の|、)|(?:1|一)社だけ|[0-9一二三四五]社(?:[がも])?(?:入|参加|加わ|いま|おり|おる)|＿(?:から|からも|の会社が|の企業が|が|も)?[0-9一二三四五]社(?!員)|(?:全部|すべて|全て|オール)[^、。]{0,4}＿+(?:の(?:会社|企業|法人)|で固め|でや|です|$)|＿[^、。]{0,12}とは?[^、。]{0,8}(?:組[みむん]|一緒|いっしょ|共同|連携|協力)',
    `${COUNT_OF_FIRMS}(?:は|のうち|とも|全部|すべて|全て)|仲間(?:は|の会社|も|に|が|うち)|全員|全社|みんな|どこも|どっちも|どちらも|いずれも|両方|両者`,
    String.raw`\b(?:members?|partners?|(?:one|two|three|four|some|[0-9]+) (?:out )?of (?:them|us|our|the|which|[0-9]+|three|four|five|six)|we(?:'re| are) all|every (?:one of|member|company|partner|firm)|(?:together|jointly|consortium|teamed up|teaming up|team up)(?: as [^;,]{0,12})? with (?:an? |one |two |three |another |our |some )?(?:\w+ )?(?:firms?|compan(?:y|ies)|partners?|business(?:es)?|makers?|shops?|clients?|corporations?|university)|the others?\b|the other (?:one|two|three|company|companies|firm|firms|member|corporation)|others|everyone|everybody|all of (?:us|them)|participants?|one company|another (?:company|firm|one)|both|none of (?:the|us|them)|nobody|no one|outsiders?|all (?:the |of the |our )?(?:[0-9]+ |two |three |four |five )?(?:companies|corporations|firms)|(?:[0-9]+|two|three|four|five|some|several|a couple) (?:of (?:the |our )?)?(?:the )?(?:companies|firms|corporations) (?:are|is|come|comes|from)|companies from|the rest|the (?:developer|adopter|user|vendor|other side)|all (?:in|from|based))\b`,
  ].join('|'),
  'u',
);
/** 「市外は1社」「県外の会社も」 count others; 「市外の会社です」 is said of oneself. */
const AWAY =
  /(?:市外|県外|他県|よその[市県]|以外)(?!(?:の?(?:会社|企業|法人|団体|者|人間|方|事業者))?(?:です|で(?:$|、|す)|だ|っす|なん|や(?:$|け)|$|に(?:あ|ござ|い|お|所在|本)))|\b(?:no|not|none|from|one|two|three|some|[0-9]+)\b[^,;]*\boutside\b|\boutsiders?\b/u;
const SELF_AT =
  /(?:うち(?!の(?:[0-9]|一|二))|当社|弊社|自社|わが社|我が社|私ども|当方|当団体|当組合|当法人|本学|代表|私の会社|自分の会社|わたし|私|僕|俺)(?:自身|自体)?(?:の(?:会社|本社|事務所|工場|店))?(?:は|が|も|の|、)|\b(?:we|we're|we've|our (?:own )?(?!members?|partners?|group|activit|meetings?|sessions?)\w+|ours|i|i'm|my (?!partners?|friend)\w+|us)\b/u;

/** Words of a business that may stand for its office: 「戸畑で金属プレスやってる」, a ryokan in Moji. */
const industryWords = Object.values(INDUSTRY_WORDS);
/** 「小倉北区で酒を造ってます」「門司港で土産物を売っとるよ」 */
const MAKES =
  '(?:作|造|つく|売|創|こしら?え|育て|栽培し|養殖し|焼い|仕込ん|修理し|直し|教え|商っ|扱っ|営ん|卸し|加工し|製造し|削っ|運ん|組み立て|販売し|生産し|開発し)[りっ]?(?:て|で)(?:い|お)?(?:ます|る|り|と|よ|お)';
const BUSINESS = new RegExp(
  [
    ...industryWords.map(({ japanese }) => japanese),
    '[一-龠ァ-ー]屋(?!根|上|外|内)|(?!事業(?!者|主|所|を|ば|して))[一-龠]業(?!務|者?を(?:探|さが))|会社|企業|法人|商売|[一-龠]店|(?:製作|鉄工|印刷|造船|製材|製麺|鋳造|刺繍|整備)所|(?:保育|幼稚|農|学|果樹|造)園|[病医容骨灸療]院(?!生)|[一-龠ァ-ー]塾|組合|大学|npo|プレス|加工|開発|蔵|居酒屋|飲食|養殖|漁|農|ラーメン|カフェ|食堂|サロン|スタジオ|自営|フリー|仕事を|営んで|営む|経営|開業|商い|店を|プログラム|デザイン|設計|(?:うどん|そば|ちゃんぽん|らーめん|すし|おでん|たこ焼き|やきとり|パン|はんこ|かばん|くつ)屋',
    `(?:を|ば)(?:手作りで|主に)?${MAKES}`,
  ].join('|'),
  'u',
);
const BUSINESS_ENGLISH = new RegExp(
  String.raw`\b(?:${industryWords.map(({ english }) => english).join('|')}|bar|pub|startup|start-up|firm|business|maker|dealer|trader|agency|brewery|bakery|cafe|restaurant|association|organi[sz]ation|company|corporation|kk|co-op|freelancer)\b`,
  'u',
);
export const isBusiness = (words: string): boolean =>
  (/[ぁ-んァ-ヶ一-龠]/u.test(words) && BUSINESS.test(words)) ||
  BUSINESS_ENGLISH.test(words) ||
  formsIn(words).some(({ form }) => form !== 'individual');

/** 「事務所は門司です」, our office is in Moji: whatever was asked, an office is spoken of. */
const OFFICE_IS_TOPIC =
  /(?:本社|本店|支店|支社|営業所|事務所|事業所|オフィス|うちの会社|私の会社|うち|当社|弊社)(?:は|が|も)|\b(?:our|my|the) (?:\w+ )?(?:office|hq|company|headquarters|shop|factory|branch)[^,;]{0,12} (?:is|are)\b|\b(?:we are|we're|i am|i'm) (?:based|located)\b/u;
export const officeIsTopic = (words: string): boolean => OFFICE_IS_TOPIC.test(words);
export const ofOthersOffice = (words: string): boolean => OFFICE_OF_OTHERS.test(words);
export const namesOffice = (words: string): boolean =>
  OFFICE.test(words.replace(/活動(?:の)?拠点|市役所|区役所|一緒の場所/gu, ''));
export const namesMembers = (words: string): boolean => MEMBERS.test(words);
export const speaksOfSelf = (words: string): boolean => SELF_AT.test(words);

/** "both of our clinics", "all our offices": these are the speaker's own; 「小倉のうちと」 says whose it is. */
const OWN_PREMISES =
  /＿+の(?:うち|当社|弊社|自社|私|わたし|わし|俺|僕)(?=と|が|は|も|、|$)(?!の)|\b(?:both|all|the two|two|three)(?: of)?(?: our| my| the)?(?: (?!member|partner)\w+)? ?(?:shops|clinics|offices|factories|stores|branches|plants|hotels|restaurants|schools|sites|locations|workshops|salons|warehouses)\b(?! of (?:the|our) (?:members|partners))/u;
/** 「直方の工場が使います」: who uses what the speaker makes. */
const USED_THERE =
  /＿+の[^、。はがもで]{1,12}(?:さん)?(?:が|に|も)、?(?:現場で|実際に|自社で)?(?:使|試|導入|採用|入れて|テスト)/u;
/** "neither we nor our partners", 「うちも相手も」: the speaker's own and the others'. */
const BOTH_SIDES =
  /\bneither (?:\w+ ){1,3}nor\b|\b(?:we and|both we|us and) (?:our|the)\b|(?:うち|当社|弊社|私(?:ども|たち)?|代表)(?:に)?も、?(?:相手|先方|ほか|他|パートナー|構成員|相方|メンバー|向こう|[0-9]社)[^、。]{0,8}も/u;
export const speaksOfBothSides = (words: string): boolean => BOTH_SIDES.test(words);

/** 「メンバーの都合で」「参加者が多いけん」 says why it is there, not who comes from there. */
const BECAUSE_OF_MEMBERS =
  /(?:メンバー|参加者|会員|構成員|相手(?:の会社|先)?|パートナー|みんな|全員|仲間)(?:さん)?(?:たち)?(?:の(?:都合|希望|要望|関係|負担)|が(?:多い|少ない|遠い|集まりやす|来やす|通いやす|忙し)|に合わせ)[^、。＿]{0,10}/u;

/** What a piece speaks of by its own words, places masked out; nothing where no word tells. */
export function subjectOf(piece: string, places: string): Subject | undefined {
  const words = piece.replace(BECAUSE_OF_MEMBERS, '');
  const self = SELF_AT.test(words);
  if (SITE.test(words) && !ACTIVE_COMPANY.test(words))
    return MEMBERS.test(words) &&
      /会員|活動(?:会員|メンバー)/u.test(words) &&
      !/活動(?!会員|メンバー)/u.test(words)
      ? 'members'
      : 'site';
  if (OWN_PREMISES.test(words)) return 'office';
  if (MEMBERS.test(words) || (!self && USED_THERE.test(words))) return 'members';
  if (
    MAINLY.test(words) &&
    !OFFICE.test(
      words.replace(/場所|(?:shared|coworking|co-working|rented|meeting) (?:space|room)s?/gu, ''),
    ) &&
    !isBusiness(words)
  )
    return 'site';
  if (AWAY.test(places) && !self && !/本社|本店|事務所|オフィス/u.test(words)) return 'members';
  return self ? 'office' : undefined;
}
