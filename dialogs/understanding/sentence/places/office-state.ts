/** What a piece says of an office: there, to come, not there, not even planned; or it says nothing for certain. */
export type OfficeSaid = 'is' | 'planned' | 'not' | 'noPlan' | undefined;

const FUTURE =
  '来(?:月|週|年度?|春|夏|秋|冬|期|シーズン)|再来(?:月|週|年)|この(?:春|夏|秋|冬)|今年の(?:春|夏|秋|冬)|これから|今後|近々|近いうち|まもなく|もうすぐ|そのうち|年内|年度内|今年度中|今年中|期間中|[春夏秋冬年月](?:頃|ごろ|まで|中)に?|(?:[0-9]+|[一二三四五六七八九十]+)月(?:中|末|頃|ごろ|上旬|下旬|中旬)?(?:に|から|には|までに?|オープン|開設|開所|入居|スタート)|\\b(?:from|in|by|this|until|starting) (?:next )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\\b';
/** An office comes to be: stems of the verbs, as they are said of what is to come. */
const OPEN_VERB =
  '(?:出す|出します|出そう|だします|作る(?!の|側|会社|役|人)|作ります|作ろう|つくる(?!の|側|会社|役|人)|つくります|つくろう|開く|開きます|開こう|ひらく|ひらきます|開ける|開けます|設ける|設けます|置く(?!製造|[^、。]{0,8}(?:会社|企業|法人|業|団体))|置きます|置こう|構える|構えます|移る|移ります|移す|移します|引っ越す|引っ越します|建てる|建てます|建つ|借りる|借ります|立ち上げる|立ち上げます|始める|始めます|入る|入ります)';
const OPEN_NOUN =
  '(?:開設|設置|新設|設立|移転|進出|開業|開店|開所|オープン|入居|登記|出店|契約|着工|建設|増設|スタート|稼働)';
const PLANNED = new RegExp(
  [
    `予定|(?<!活動|事業)計画|(?:引っ越し|引越し|移っ)て(?:き|来|く)(?:ます|る|(?=$|、|。))|(?:開設|出店|移転|設置|進出)(?:の準備|の話|の手続き?)?(?:を|が|も)?進(?:め|ん)|つもり|段取り|(?:準備|工事|手続き?)(?:を)?(?:しよる|している|してる|しとる|して(?:い)?ます)|土地(?:を|は|も)?[^、。]{0,6}(?:買|取得|購入|押さえ|確保)|方向で|(?:準備|工事|建設|建築|改装|内装|手続き?|契約)中|(?:物件|場所|テナント|部屋|土地|事務所|オフィス)(?:を|も)?探(?:し|す)|話が(?:進|まとま|つい|あ)|ことに(?:なって|なりま|決ま|して)|ことが決ま|(?:出|開|作|設け|置|移|借り)[^、。]{0,6}(?:決ま(?:って|り)|決め)`,
    `${OPEN_VERB}|${OPEN_NOUN}(?:を)?(?:する|します|いたします|致します|しよう|(?:の)?(?:予定|見込み)|$|、)`,
    String.raw`\b(?:plan(?:s|ned|ning)?|will|going to|gonna|intend(?:s|ing)?|about to|to be (?:opened|set up|established|built|rented)|opening|opens|setting up|moving (?:in|to|into)|move (?:in|to|into)|moves|under construction|looking for (?:an? |some )?(?:room|office|place|space|shop)|next (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|starting|lease (?:starts|begins|is signed)|(?:have |'ve )?(?:just |already )?signed (?:for |up for )?(?:a|the|an) (?:lease|room|office|space|place|building|shop)|being (?:set up|built|opened|prepared|renovated|established|arranged)|to follow|to open|coming soon)\b|'ll\b`,
  ].join('|'),
  'u',
);
const FUTURE_AT = new RegExp(FUTURE, 'u');

/** Done, and so there: 「開設しました」「移りまして」「借りてます」. */
const DONE = new RegExp(
  `${OPEN_NOUN}(?:を)?(?:し(?:た|て|ました|まして|とる|とり)|済|いたしました|致しました)|(?:出|移|(?<!設)置|開|作|つく|だ|ひら)[しりいっ](?:た(?!し)|て|ました|まして|とる|とり|てる)|(?:設け|構え|借り|建て|立ち上げ|引っ越し|開け)(?:た|て(?!き|来|く)|ました|まして|とる|とり)|\\b(?:opened|moved|have set up|has set up|we set up|established|since|built|founded|started|began|came|registered)\\b`,
  'u',
);
/** A wish, or what is weighed: neither there nor planned. */
const UNDECIDED =
  /検討|決めかね|迷っ|悩[みんま]|どちらに|どっちに|(?:出|作|つく|置|開|設け|構え|移|借り|進出し|開設し|だ)[しりきいけえ]?たい|(?:予定|計画|場所|時期)(?:は|が|も)?(?:まだ)?(?:決ま(?:って(?:い)?(?:な|ま)|ら)|未定|立って)|未定|かどうか|ようか|できれば|いつか|\b(?:want to|would like to|like to|considering|thinking (?:of|about)|hope to|might|someday|one day)\b|(?<!nothing |none |anything )\bleft\b/u;

const NO_PLAN = new RegExp(
  [
    '(?:予定|(?<!活動|事業)計画|つもり|考え|気|話|見込み|構想)(?:は|も|が|とか|すら|なんて|などは?)?(?:今のところ|今は|特に|まったく|全く|一切|まだ|当面|全然){0,8}(?:な(?:い|し|く|か)|無(?:い|し|く)|ありま?せん|ございません|あらん|持って(?:い)?(?:ない|ません)|してい?(?:ない|ません))',
    '(?:考えて|検討して|予定して|計画して|想定して)(?:い)?(?:ない|ません|おりません|とらん|なく)|考えとらん',
    '(?:作ら|つくら|出さ|ださ|置か|開か|設け|構え|借り|移ら|移さ)(?:ない|ん(?=$|、|。|で|し|や|け|よ|ば)|ません|ず(?:に)?)|(?:作り|つくり|出し|置き|開き|移り)ません|(?:開設|設置|進出|移転|出店)(?:は)?(?:しない|しません|いたしません|致しません|せん)',
    String.raw`\b(?:nothing|none|nor)(?: is| are)? planned\b|\bno (?:plans?|intentions?)\b|\b(?:no|not|nor|n't|without|never|neither)\b[^;]{0,24}\b(?:plan(?:s|ned|ning)?|intention|intend|going to)\b|n't (?:\w+ ){0,2}(?:plan(?:s|ned|ning)?|intend(?:ing)?|going to|thinking|considering|want)\b|\bnot (?:\w+ )?(?:thinking|considering|intending)\b|\b(?:won't|will not|will never|never will|wouldn't)\b|\bnor (?:do|will|are|is)\b`,
  ].join('|'),
  'u',
);

const NO =
  /な(?:い|く|し(?!で)|か(?:った)?(?=です|とです|とよ|ばい|たい|よ|けん|ん|と$|$))|おらず|あらず|無(?:い|く|し|か)|ありま?せん|ございません|おりません|いません|あらん|おらん|持っとらん|ゼロ|ねえ|まだ(?:です)?$|(?:まだ|未)(?:開設|設置)/u;
/** 「しかない」「だけではない」「問題ない」 deny no office; nor does 「滞納はありません」 behind one. */
const NO_OF_SOMETHING_ELSE =
  /しか(?:な|あり|ござ)|だけ(?:じゃ|では)|問題(?:は)?(?:な|あり)|間違い(?:な|あり)|(?:では|じゃ)な(?:い|く)|かもしれな|少な|(?:て|で)い?ない(?:と|です)?か/u;
const OTHER_TOPIC =
  /滞納|未納|市税|税金?|規約|補助|助成|登録|プラットフォーム|暴力|反社|宗教|政治|法人格|経験|相手|メンバー|構成員|会員|口座|計画書|活動計画|帳簿|管理|報告|試作|提案|経費|費用|予算|大学|公設試|重複|従業員|社員|資本金|継続|終わっ|知識|時間|お金|\b(?:tax(?:es)?|arrears|debts?|charter|rules|grant|subsid\w+|register(?:ed|ing)?|platform|gangs?|yakuza|crime|religious|political|account|partners?|members?|prototype|proposal|university|employees|overlap|plans? of activities|activity plan)\b/u;

const NO_ENGLISH =
  /(?:\b(?:no|not|none|nothing|without|neither|never|isn't|aren't|don't|doesn't|haven't|hasn't)\b|n't\b)(?![^;]{0,40}\bonly\b)[^;]{0,44}(?:＿|\b(?:offices?|branch|factory|base|shop|store|premises|one|any|anything|there|yet)\b)|＿[^;]{0,12}(?::| -)? ?\b(?:no|none|not yet|nothing)\b/u;

/** Where people live, go or eat: 「実家が門司です」「若松の店が良かった」. */
const PRIVATE =
  /実家|両親|出身|生まれ|育ち|住ん|住まい|自宅(?!兼|で|を|が(?:事務所|オフィス|会社|店))|天気|台風|大雨|旅行|遊び|出張(?!所)|飲みに|飲んだ|食べ|おいし|美味|うま(?:い|か|く)|花火|桜が|泊ま(?:り|る|っ)|夜景|祭り|混ん|良かった|よかった|好き|楽し|有名|きれい|見頃|渋滞|事故|迷(?:い|っ)|懐かし|紹介|一番|働(?:い|く)|勤め|勤務|行きたい|聞きました|聞いた|聞い(?:て)|有名|昨日|先週|今朝|今日は|\b(?:live[sd]?|born|love|lovely|visit(?:ed|ing)?|went|trip|holiday|weather|rain|traffic|best|famous|beautiful|drive|drove|heard|saw|works? (?:in|at)|noodles?|ramen|udon)\b/u;
export const isPrivate = (words: string): boolean => PRIVATE.test(words);
export const ofAnotherTopic = (words: string): boolean => OTHER_TOPIC.test(words);
export const inFuture = (words: string): boolean => FUTURE_AT.test(words);

/** 「去年閉めました」, "we closed": whatever was there is not any more. */
const CLOSED =
  /(?:閉め|閉じ|たたみ|たたん|畳み|畳ん|引き払|引き揚げ|引き上げ|やめ|辞め)(?:まし)?(?:た|て|だ|で|い|っ)|(?:閉鎖|撤退|廃止|閉店|閉所)(?:を)?(?:し|済|、|。|$)|\b(?:closed|shut(?: down)?|gave up|pulled out|withdrew)\b/u;
export const isClosed = (words: string): boolean => CLOSED.test(words);

/** Reads a piece in which places are masked by ＿. */
export function officeSaid(words: string): OfficeSaid {
  if (UNDECIDED.test(words) && !NO_PLAN.test(words)) return undefined;
  const noPlan = NO_PLAN.exec(words);
  if (noPlan && !OTHER_TOPIC.test(words.slice(Math.max(0, noPlan.index - 8), noPlan.index))) return 'noPlan';
  if (isClosed(words)) return 'not';
  const denied = deniesOffice(words);
  const planned = PLANNED.test(words) || (FUTURE_AT.test(words) && !denied);
  // 「契約したところで、4月に入居します」: what is said last counts
  const done = DONE.exec(words);
  const later = done === null || PLANNED.test(words.slice(done.index + done[0].length));
  if (planned && later && !ofApplying(words)) return 'planned';
  return denied ? 'not' : 'is';
}

/** 「小倉の会社で、3社で応募する予定です」: what is planned is no office. */
const APPLYING =
  /応募|申請|申し込|提案|参加|取り組|挑戦|登録|導入|連携|共同|協力|組[むみん]|活動|コンソーシアム|dx|デジタル|システム|アプリ|費用|経費|予算|万円?|[0-9]社|\b(?:apply|applying|application|join|propos\w+|register|digital\w*|together|yen|budget|costs?)\b/u;

function ofApplying(words: string): boolean {
  const place = words.indexOf('＿');
  const planned = PLANNED.exec(words.slice(place + 1));
  if (place < 0 || !planned) return APPLYING.test(words);
  return APPLYING.test(words.slice(place + 1, place + 1 + planned.index + planned[0].length));
}

function deniesOffice(words: string): boolean {
  const plain = words.replace(NO_OF_SOMETHING_ELSE, '。');
  if (NO_ENGLISH.test(plain)) return true;
  const no = NO.exec(plain);
  if (!no) return false;
  const place = plain.lastIndexOf('＿', no.index);
  return !OTHER_TOPIC.test(plain.slice(place + 1, no.index));
}
