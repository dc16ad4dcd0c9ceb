import { SELF } from '../../phrases.ts';

const THE_OTHERS =
  '(?:ほか|他|別|複数|地域|市内|地元|近所|近く|同業|近隣|数社|商店街|周り|[0-9一二三四五六]社|仲間|取引先|同業者|仕入先|得意先|協力会社|パートナー|業界|組合員?|異業種|大学|会社どうし|会社同士|他社|企業同士|みんな|メンバー|仲間内|事業者|中小企業|よその会社)';
const KIND =
  '(?:会社|企業|店|屋|屋さん|工場|みんな|皆|仲間|団体|事業者|お店|中小|建設会社|業者|社長|工務店|旅館|農家|病院|工房)?';
const ENGLISH_COMPANIES =
  '(?:companies|firms?|partners?|suppliers?|clients?|shops?|businesses|organi[sz]ations?|makers|factories|stores|manufacturers|restaurants|workshops|inns|hotels|farms|builders|neighbou?rs|contractors|carriers|competitors|printers|bakeries|wholesalers|retailers|colleagues|ryokans?)';
const ENGLISH_MANY =
  '(?:[2-9]|other|our|several|two|three|four|five|six|some|many|local|neighbou?ring|partner|the other|nearby|member|a few|fellow)';

/** More than the speaker's own company takes part: 「同業者と」「うちと運送屋さんで」「2社の間で」「各社」. */
export const TOGETHER = new RegExp(
  [
    `${THE_OTHERS}(?:の|[0-9一二三四五]社)?${KIND}(?:[0-9一二三四五](?:社|軒|店|者))?(?:さん|たち|同士|どうし)?(?:や(?:会社|大学|団体))?(?:と|で|とで|みんなで|同士で|が(?:集ま|一緒|組ん|共同))(?:一緒|共同|連携|協力|組|とも)?`,
    `${THE_OTHERS}[^、。はがをも]{0,8}(?:と|で|とも)(?:組|一緒|共同|連携|協力|集ま)`,
    `(?:さん|会社|屋|店|工場|社)と${SELF}(?=、|で|と|の|が)|(?:${SELF})と[^、。はがをに]{1,12}(?:とで|(?:さん|会社|社|屋|店|工場)(?:と)?で|の(?:間|両方|双方))`,
    '(?:社|者|会社|企業|うち|さん)の間で|[2-9二三四五六](?:軒|店|者|団体|工場)(?:で|の間|と|みんなで)|両社|双方で|各社(?:が|で|の|を)|(?:会社|企業|社)(?:間(?!違)|をまたい|の垣根)|(?:同士|どうし)で|共同(?:導入|開発|利用|受注|購入|運用)|(?:取引先|仲間|同業者|仕入先|周り|組合員)を巻き込|(?:仕入先|取引先|得意先|協力会社|外注先|納入先)と[^、。]{0,10}(?:やりとり|やり取り|受け渡し|連絡)',
    '一緒に|いっしょに|(?:[0-9一二三四五六]社|会社|企業|さん|様)(?:と)?(?:とも|共)に|[2-9二三四五六]社(?:で|が)組(?:んで|んど|み)|お互い|共同で|みんなで|連携して|力を合わせ|勉強会|研究会|地域(?:全体)?の(?:企業|会社|商店|お店|中小)[^、。]{0,10}(?:ため|役立|広げ)',
    String.raw`\b(?:together|jointly|each other|one another|study group|as a group|across companies|between (?:our|the) (?:companies|firms)|with partners|take part in|joint(?: project)?|and (?:us|ourselves))\b`,
    String.raw`\b(?:with|and) (?:${ENGLISH_MANY} ){1,12}(?:[a-z]+ ){0,2}?${ENGLISH_COMPANIES}\b`,
    String.raw`\b(?:we are|we're|us|of) (?:[2-9]|two|three|four|five|six) (?:[a-z]+ )?${ENGLISH_COMPANIES}\b|^(?:[2-9]|two|three|four|five|six) (?:[a-z]+ )?${ENGLISH_COMPANIES}\b|\bour (?:[a-z]+ )?${ENGLISH_COMPANIES} and (?:we|us|i|our)\b`,
  ].join('|'),
  'u',
);

/** An activity, rather than a state of things. */
export const DOING =
  /(?:たい|ます|る(?:予定|つもり|$|。|、|会|活動|取り組み|仕組み)|ように(?:し|す|な)|進め|取り組|やり|やる|やって|やろう|したい|する|です|考えて|つなぐ|変える|活動$|始め|目指|計画|しよる|しとる|切り替え|つなぎ|つなげ)|\b(?:want|plan|will|would like|going to|are|is|aim|work(?:ing)?|start(?:ing|ed)?|do|run(?:ning)?|build(?:ing)?|introduc(?:e|ing)|help|digitali[sz](?:e|ing)|go|get|learn|make|share|sharing|develop|move|moving|put|exchang(?:e|ing)|use|replac(?:e|ing)|switch(?:ing)?|connect(?:ing)?|link(?:ing)?|turn|create|set(?:ting)? up)\b/u;
export const HAS_VERB =
  /[ぁ-ん]|\b(?:is|are|was|were|be|has|have|had|do|does|did|can|'s|'re|'ve|got|said)\b/u;
export const NOT_THE_AIM =
  /(?:お客|取引先|顧客)(?:さん|様)?から[^、。]{0,10}(?:言われ|頼まれ)|セミナー|説明会|(?:では|じゃ)(?:なく|ない)(?:て)?[^、。]{0,6}(?:デジタル|dx)|導入(?:しました|済み)|\b(?:seminar|webinar|briefing)\b/u;
