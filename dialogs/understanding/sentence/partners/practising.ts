import { PARTNER } from './who.ts';

const GOING = '(?:い?(?:る|ます|て)|おり|とる|とります|ちょる|よる|よります)';
/** 「決まって動きよる」, and not 「決まって欲しい」 */
const AND_ACT =
  '(?=、?(?:もう|すでに|既に|一緒|いっしょ|共同|動[いきか]|活動|準備|作業|進[めん]|始[めま]|毎週|毎月|定期|打ち?合|やっ|取り組|先月|先週|試作|開発)(?![^、。]{0,10}(?:な[いく]|ません|とらん|られん)))';
const SETTLED = `(?:決ま|固ま|定ま|揃|そろ|見つか|みつか)って${AND_ACT}|(?:決ま|固ま|定ま|揃|そろ|見つか|みつか)(?:って${GOING}|っ(?:とる|とります|ちょる|とって)|りました|った|り(?=、|共に|ともに|一緒))|(?:決定|確定|合意|内定|内諾|承諾|了解|了承|快諾|意思統一|賛同)(?:を|が|も)?(?:もらって|得て|いただいて|でき(?:てい|ました|て)|取れ)|(?:決定|確定|合意|内定)(?:済|し|です|で|、|$)|確保(?:済|し)|見つけました|話が(?:つい|まとま|でき)|組むことに(?:なり|なっ|し)`;
/** A verb that goes on, or is done: 進めている, 始めた; not 進めていきたい, 始めたい. */
const DOES =
  '(?:て(?!い?[きくこ]|から|も|な)|で(?!い?[きくこ]|から)|た(?!い|ら)|まし|とる|とり|よる|より|しよ|ちょ|中(?!止)|済)';
const AT_WORK =
  '(?:活動|手を動か|作業|取り組|動|やって|やっとる|進め|準備|試|開発|勉強|会議|打ち?合わ?せ|会合)[^、。]{0,6}?(?:い(?:る|ます)|てる|てます|とる|とります|しとる|しよる|りよる|ちょる|おり|始めた|始めて|ました|中|しています)';
const CONTRACT = '(?:契約(?:書)?|覚書|協定(?:書)?|合意書|協力協定|同意書|約束|秘密保持契約|nda|mou)';
const SIGNED = '(?:結|交わ|かわ|締|済|終|取り|取っ|し(?:て|ま|た)|でき)';
const REGULARLY =
  '(?:毎週|毎月|毎日|隔週|月(?:に)?[0-9一二三四](?:回)?|週(?:に)?[0-9一二三四](?:回)?|定期的に|[0-9]+回|何度も|しょっちゅう)';
const MEET =
  '(?:集ま|会議|会合|打ち?合わ?せ|顔(?:を)?(?:合わ|つき|突き|付き)|顔合わせ|定例|ミーティング|寄り合|勉強会|作業|進め)';
const ALREADY = '(?:もう|すでに|既に|とっくに)';
const BEGUN =
  '(?:走り出し|走り始め|走りだし|走っ|動き出し|動きだし|動き始め|始め|始まっ|開始し|スタート(?:を切っ|を切り|し)|着手|稼働|進め|進んで|取りかかっ|取り掛かっ|キックオフ|立ち上げ)';
const WORK = '(?:取り組み|取組|活動|作業|共創|プロジェクト|実証|開発|共同作業|事業|準備|試作|実験|協業)';
const SINCE =
  '(?:現在|今も|前から|去年から|昨年から|先月から|先週から|今年から|[0-9]+月から|[春夏秋冬](?:先|口)?から|年前から|年度から|この[春夏秋冬]から)';

/** The members already work together, whoever they are. */
export const PRACTISING = new RegExp(
  [
    `(?:${PARTNER}|メンバー|顔ぶれ|面子|メンツ|参加企業|構成員)(?:さん)?(?:は|が|も|とは|と|なら|については|につきましては|に関しては|の顔ぶれは)?、?(?:もう|すでに|既に|全部|全員|ちゃんと|[0-9一二三四五]社(?:とも)?|、){0,8}[^、。]{0,8}?(?:${SETTLED})`,
    `${PARTNER}(?:とは|との)[^、。]{0,16}?${CONTRACT}(?:を|も|は|が)?[^、。]{0,4}?${SIGNED}`,
    `${PARTNER}(?:[0-9一二三四五六]社)?(?:さん)?とは?、?[^、。]{0,12}?${REGULARLY}[^、。]{0,6}?${MEET}[^、。]{0,14}?${DOES}`,
    `(?:[2-9]|[二三四五六])社(?:で|とも|体制で)(?:もう|すでに|既に)?(?:(?!検討|準備|相談|話)[^、。]){0,16}?(?:動[いきか]|活動し|取り組[んみ]|進め|始め|走り|スタートを切|稼働し)[^、。]{0,2}?(?:て|で|た(?!い)|まし)(?!い?[きくこ]|から)`,
    `${PARTNER}として[^、。]{0,20}?(?:${SETTLED})`,
    `(?:${PARTNER})(?:は|が)(?:もう|すでに|既に)?(?:います$|おります$|おる$)`,
    `(?:[2-9]|[二三四五六])社とも(?:意思統一|賛同|承諾|了承|内諾|合意)[^、。]{0,6}?(?:て|で|済)`,
    `と(?:組んで|一緒に|いっしょに)、?(?:もう|かれこれ|すでに)?[^、。]{0,6}?(?:年|か月|ヶ月|ヵ月|半年)[^、。]{0,4}?(?:や|活動|取り組|続|動)`,
    `(?:${ALREADY}|${SINCE})[^、。]{0,14}?(?:一緒に|いっしょに|共同で|連携して|組んで|協力して)[^、。]{0,6}?${AT_WORK}`,
    `(?:一緒に|いっしょに|共に|ともに|共同で|組んで|協力して)(?:もう|すでに)?${AT_WORK}`,
    `(?:と|とは)(?:一緒に|いっしょに|共同で|組んで)[^、。]{0,8}?(?:取り組み|やり|動き|進め)始めた`,
    '(?:[2-9]|[二三四五六])社で(?:もう|すでに|既に)?[^、。]{0,6}?(?:組みました|組んで(?:い?ます|おり|いる|やっ)|組んどる)|共創(?:を|の活動を)?(?:もう|すでに|既に)?(?:実践|開始)し(?:て|ました)|(?:みんな|全員|仲間|取引先|[0-9一二三四五六]社(?:さん)?)(?:で|と)、?(?:もう|すでに|既に)[^、。]{0,10}?(?:始め|動|実践|活動|取り組)',
    `(?:共同(?:作業|の取り組み|活動|プロジェクト)|共創(?:の活動|の取り組み))[^、。]{0,6}?(?:始ま(?:って|りました)|始め(?:て|まし)|進んで|動いて|動き出し|スタートし)`,
    String.raw`\b(?:already|currently|now) (?:work(?:ing)?|collaborat(?:e|ing)|cooperat(?:e|ing)|partner(?:ed|ing))`,
    String.raw`\bpartners?(?: companies)?(?: are| is| have been| has been| have| has|:)? (?:already |all |now ){0,8}(?:decided|fixed|set|found|confirmed|chosen|on board|in place|ready|lined up|agreed|settled|signed)`,
    String.raw`\b(?:everyone|everybody|all (?:of them|members|the others|the companies))(?:'s| is| are)? (?:already |now )?(?:on board|in(?=$|[,.])|signed up|committed|agreed)\b|\beveryone we need is (?:in|there)`,
    String.raw`(?<!\bof (?:our|the) )\b(?:team|group|line-?up|consortium)(?: is|'s| are) (?:already |now )?(?:complete|fixed|set|settled|in place|decided)\b|\bas a (?:fixed|steady|set) (?:team|group)\b`,
    String.raw`\b(?:have|has|'ve|got) (?:already )?(?:found|decided(?: on)?|chosen|fixed|got|lined up) (?:[a-z0-9]+ ){0,3}?partners?|\bpartners? lined up`,
    String.raw`\bsigned (?:an? |the |our )?(?:agreement|contract|memorandum|mou|deal)s? (?:with|between)\b`,
    String.raw`\b(?:have|has|'ve|'s) been (?:working|collaborating|cooperating|meeting)(?= (?:together|with|on|jointly|closely|as|every|each|since))|\bwork(?:ing)? together (?:already|now|since)|\b(?:joint |common )?(?:work|project|cooperation|collaboration) (?:has |have |is )?(?:already )?(?:begun|began|started|under way|underway|running)`,
  ].join('|'),
  'u',
);

/** It has begun, which says as much where the text speaks of others. */
export const STARTED = new RegExp(
  [
    `(?:${ALREADY}|${SINCE})[^、。]{0,10}?(?:${BEGUN}|${REGULARLY}[^、。]{0,6}?${MEET}[^、。]{0,12}?)${DOES}`,
    `(?:${ALREADY})[^、。]{0,6}${MEET}[^、。]{0,4}${REGULARLY}[^、。]{0,4}(?:や|し|重)`,
    `(?:${ALREADY})[^、。]{0,6}${MEET}(?:を|も)?(?:重ね|行っ|始め|し)${DOES}`,
    `${REGULARLY}[^、。]{0,6}?${MEET}[^、。]{0,10}?(?:進め|作業|動い|取り組)[^、。]{0,4}?${DOES}`,
    `${WORK}(?:を|も|は|に|が)?(?:もう|すでに)?${BEGUN}${DOES}|(?:もう|すでに|既に)(?:運用|運営|稼働|試行|試運転|テスト)(?:し(?:て|よ|と)|を始め)|${WORK}に入って(?:い?ま|い?る|おり)`,
    `(?:もう|すでに|既に)(?:着手|始動|稼働|実施)(?:済|中(?!止))|(?:キックオフ|着手|初会合|顔合わせ)(?:も|は)?(?:もう|すでに)?済`,
    String.raw`\bwe(?:'ve| have)?(?: already)? (?:started|began|begun|kicked off|shook hands)\b|\bbeen at it\b|\bhave been (?:doing|developing|building|testing) (?:that|this|it)\b|\b(?:already |now )(?:meet(?:ing)?|testing|building|up and running|running|under ?way)\b|\bup and running\b|\bwe (?:all )?(?:already )?(?:meet|work on it|get together) (?:every|each|once|twice|weekly|monthly|on)\b|\bwork (?:on it )?(?:began|started|has begun|has started|is under ?way)\b`,
  ].join('|'),
  'u',
);
