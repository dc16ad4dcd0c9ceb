import { SELF } from '../../phrases.ts';

const OWN = `(?:${SELF}|自分の会社|自分とこ|自分のところ|自分の(?:仕事|業務|店|事務所|工場)|会社|社内|自社内)`;
const OTHER_COMPANIES =
  '(?:他社|よそ(?:様|さん|の会社|の企業)?|(?:ほか|他|別|外部?)の(?:会社|企業|ところ|とこ|事業者|団体)|社外)(?:さん)?';
const NO_PART =
  '(?:関係|無関係|関わ|かかわ|絡|からみ|入(?:り|れ|ら)|参加|巻き込|無縁|連携|協力|含|使(?:い|わ)|出(?:て|ま))';
const NOT = '(?:ない|ません|なし|なく|なか|ん(?:$|、|。|です|ばい|よ)|無い|無縁|無関係)';
const MADE_EASIER =
  '(?:する|したい|できる|なる|やる|やりたい|減らす|減らしたい|作る|作りたい|入れる|入れたい|見る|見られる|回す|管理する|変える|変えたい|まとめる|直す)';

/** Only for the speaker's own company: 「社内の業務改善だけ」「よその会社は関係ありません」. */
export const ONLY_OWN = new RegExp(
  [
    `(?:${SELF})(?:の(?:会社|業務|仕事|事務|社内|工場|店)[^、。]{0,10})?(?:だけ|のみ)(?:の|で|が|に|を)?[^、。]{0,12}(?:デジタル|dx|it|改善|効率|課題|利益|ため|システム|導入|活動|使|対象)`,
    `(?:社内|自社内|自社|自分の会社|自分とこ|自分のところ|うちの中)(?:だけ|のみ|の(?:業務)?(?:効率化|改善|課題|利益)[^、。]{0,8}(?:ため|だけ|目的|です|したい|が目的))`,
    `(?:改善|効率化|dx|デジタル化|利益|課題|課題解決|取り組み|活動)[^、。]{0,8}(?:${SELF}|自社|社内)(?:だけ|のみ)`,
    `(?:社内|会社の中|${SELF}の中)(?:の)?[^、。]{0,12}(?:だけ|のみ)|${SELF}の[^、。はが]{0,8}(?:の中|内部|内)だけ`,
    `(?:対象|目的|活動|範囲|使うの|利用するの|利用者|やるの|取り組むの)(?:は|が|も)、?[^、。]{0,8}?(?:${SELF}|自分の会社|社内|自社内)(?:だけ|のみ|に限|限定)`,
    `${SELF}だけの(?:取り組み|活動|話|仕事|こと)|${OWN}(?:の|内の)[^、。はがも]{1,14}(?:を|が|ば)[^、。]{0,12}?${MADE_EASIER}(?:ための?)?(?:だけ|のみ)`,
    `${SELF}の(?:効率化|改善|経費削減|省力化|利益|都合|業務)(?:の?ため)?(?:だけ|のみ)`,
    '社内向け(?:です|の(?:取り組み|活動|話)|$|だけ)|社内(?:に|で)(?:閉じ|とどま|留ま|完結)',
    String.raw`\b(?:only|just|solely|purely|really)(?: is| meant| intended| used)?(?: for| about| in| to improve| inside| within| at)+ (?:inside |within )?(?:our|my)(?: own)? (?:own |internal ){0,8}(?:company|firm|business|work|operations|shop|office|problems?|benefit|in-house|stock|bookkeeping|accounts?|accounting|invoices|warehouse|records|staff|paperwork|store|factory|workshop|use|needs)\b`,
    String.raw`\b(?:only|just|solely|purely) (?:to \w+ )?(?:our|my)(?: own)? (?:own |internal |company's ){0,8}(?:back[- ]office|processes|workflow|operations|problems?|in-house|business processes|internal|bookkeeping|accounting|accounts|stock|warehouse|paperwork|records)`,
    String.raw`\b(?:for|in|within|inside) (?:our|my) own (?:company|business|firm)(?: only| alone)?\b|\b(?:stays?|remains?|kept) (?:within|inside|in) (?:our|my|the) (?:own )?(?:company|firm|business)|\bin-house only|\binternal(?:ly)? only|\b(?:purely|only|just|strictly) internal\b|\b(?:only|just|purely|solely|really) (?:really )?for (?:ourselves|us\b)|\bfor (?:ourselves|us) (?:only|alone)|\bnobody else (?:is involved|benefits)|\bonly (?:concerns|affects|helps|covers|benefits|involves|about) (?:our|my)(?: own)? (?:company|firm|business)|\bnothing for (?:others|anybody else|anyone else|other companies)`,
  ].join('|'),
  'u',
);

/** Nobody else has a part in it; of the activity only where the text speaks of one. */
export const NO_OTHERS = new RegExp(
  `${OTHER_COMPANIES}(?:は|とは|とも|も|が|との[^、。]{1,4}は)(?:一切|特に|全く|まったく|全然|直接|、){0,8}${NO_PART}[^、。]{0,8}?${NOT}|${OTHER_COMPANIES}との(?:連携|協力|関わり|関係|接点|共有)(?:は|も)(?:一切|特に|全く|まったく|全然|、){0,8}(?:あり|し|ござい)?${NOT}`,
  'u',
);
/** Something to be done in the speaker's own company. */
export const AT_HOME = new RegExp(`${OWN}(?:の|内|だけ|のみ|で|に)|${OWN}を`, 'u');

const SHOWS =
  '(?:お?披露目?|紹介|説明会|宣伝|pr|ｐｒ|売り込|広告|展示|アピール|知ってもら|デモ|販促|販売促進|広め|売る)';
const PRODUCT =
  '(?:新?製品|新?商品|サービス|アプリ|ソフト(?:ウェア)?|システム|ツール|機械|治具|装置|機器|道具|部品)';
const PRESENTS = '(?:present|promot|advertis|show|introduc|pitch|demo|showcas|plug)[a-z]*(?: off| for)?';
const ENGLISH_PRODUCT = '(?:products?|services?|apps?|software|tools?|system|goods|machines?|wares)';
const OUR_PRODUCT = `(?:(?:our|my)(?: own)?(?: new)? ${ENGLISH_PRODUCT}|(?:the|a|an) (?:new )?${ENGLISH_PRODUCT} (?:that |which )?(?:we|i) (?:sell|make|offer|built|made|develop)|what (?:we|i) (?:make|sell|offer))`;
const ONLY_ENGLISH = '(?:only|just|merely|mainly|purely|basically|simply|solely|all about|about)';

/** Only to present a product of one's own. */
export const ONLY_PRODUCT = new RegExp(
  [
    `(?:自社|うち|当社|弊社|わが社|自分とこ|自分)(?:で|が)?(?:の(?:新しい)?|開発の|開発した|作った|売って(?:い)?る|扱って(?:い)?る|販売して(?:い)?る)?${PRODUCT}[^。]{0,10}${SHOWS}[^。]{0,14}(?:だけ|のみ|が目的|目的|狙い|ねらい|ための|したい|する会|です|しか)`,
    `${PRODUCT}(?:の)?(?:紹介|宣伝|pr|販促)(?:だけ|のみ|が目的|がしたいだけ|(?:の)?(?:イベント|会|場|セミナー)(?:です|$|だけ))|(?:自社|うち|当社|弊社)の${PRODUCT}の(?:実演|展示)販売`,
    `\\b(?:only |just |merely |mainly |purely |about |to |is ){1,12}(?:present|promot|advertis|show|sell|introduc|pitch|demo|market)[a-z]* (?:our|my)(?: own)? (?:products?|services?|app|software)|\\b(?:${PRESENTS}|sell\\w*|market\\w*) (?:our|my)(?: own)? (?:products?|services?|app|software)(?: only|,? nothing (?:else|more))`,
    `\\b${ONLY_ENGLISH} [^.;]{0,20}?(?:${PRESENTS}|sell\\w*|market\\w*) ${OUR_PRODUCT}`,
    `\\b(?:purpose|aim|goal|point|idea)\\b[^.;]{0,16}?\\b${PRESENTS} ${OUR_PRODUCT}`,
    `\\b(?:advert(?:isement)?|promotion|commercial|sales (?:event|pitch|show)|showcase|demo|product show) (?:for|of) ${OUR_PRODUCT}`,
  ].join('|'),
  'u',
);

export const SOCIAL =
  /親睦|懇親|交流(?!館|センター|費)|飲み会|お?酒を飲|飲んで|飲む(?!食店)|飲み食い|食事会|お茶(?:を)?(?:飲|する|会)|お茶会|おしゃべり|仲良く|仲よく|騒ぐ|呑み会|呑む|呑んで|ゴルフ(?!場)|バーベキュー|bbq|忘年会|新年会|花見|カラオケ|麻雀|旅行(?!会社|代理|業|社|保険)|\b(?:sociali[sz]ing|networking|friendship|drinks?|drinking|beers?|dinners?|chat(?:s|ting)?|barbecues?|karaoke|hiking|social (?:group|club|gathering)|get-together|getting to know (?:each other|one another)|golf|party|parties|hang(?:ing)? out)\b/u;
export const SOCIAL_ONLY =
  /だけ|のみ|しか|ばっかり|が(?:主な|一番の)?目的|がメイン|が(?:中心|主)(?:です|の|$)|目的(?:は|の)[^、。]{0,6}(?:親睦|交流)|(?:親睦|懇親|交流)(?:会)?(?:です(?:ね)?$|目的|$)|親睦(?:を深める|の?(?:ゴルフ|旅行|飲み会|コンペ))[^、。]{0,6}(?:です|$|会)|中心の|\b(?:only|just|mainly|purely|merely|nothing (?:else|more)|no other (?:purpose|aim)|that(?:'?s| is) (?:all|it|about it))\b/u;
