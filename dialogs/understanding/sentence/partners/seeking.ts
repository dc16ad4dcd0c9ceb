import { LOOSE, PARTNER, PARTNER_ENGLISH } from './who.ts';

const STILL =
  '(?:まだ|全然|ぜんぜん|全く|まったく|1社も|一社も|誰も|だれも|ひとりも|どこも|どこにも|現時点では?|今のところ|いまだに|なかなか|、){0,8}';
const NOT_DONE = '(?:い?(?:ない|ません|なく|なくて)|おりません|おらず|おらん|なかっ?)';
const NOT_FOUND = `(?:見つか|みつか|決ま|集ま|揃)(?:って${NOT_DONE}|っと?らん|っちょらん|ってなか|ら(?:ない|ん|ず|なくて)|りません)|(?:見つけ|決め)(?:られて|て)?${NOT_DONE}`;
/** What is done as long as nobody is found. */
const SEARCH = `(?:${[
  '探(?:し|す|そ)|さが(?:し|す)|捜(?:し|す)|募集|募[りるっ]|公募',
  '声(?:を)?(?:か|掛)け|声かけ|声掛け|打診|紹介(?:して|を|され)|アプローチ|口説',
  '見つけ(?:たい|よう|ます|る(?:ところ|予定|つもり))|増やし(?:たい|ます)|広げ(?:たい|ます)|集めて|足り(?:ない|ません|ん)|(?:欲し|ほし)い|未定',
  `(?:当た|回|あた|まわ|誘|絞|迷)(?:っ(?:て(?!もら)|と)|りよ|いよ)|悩んで`,
  '(?:リストアップ|物色|検討|選定|人選|交渉|吟味|調整|開拓)(?:中|し(?:て|よ|と|ちょ)|の(?:最中|段階|途中)|を?(?:進め|始め|重ね))|選(?:び|ぶ|んで)',
].join('|')})`;
const ABSENT =
  '(?:い(?:ない|ません|なくて|ず)|おらん|おりません|おらず|ゼロ|0社?|な(?:し|くて|か(?:$|です))|まだ(?:です|$|、)|これから(?:です|$|、|見つけ|決め|集め|選|探|当た))';

const JAPANESE = [
  `${PARTNER}(?:は|が|も|を|って|に|の|として|:)?(?:これから|今から)?、?${STILL}[^、。]{0,14}?(?:${NOT_FOUND}|${SEARCH}|${ABSENT})`,
  `${PARTNER}[^、。]{0,12}?(?:目星|見当|候補)(?:は|が|も)[^、。]{0,8}?(?:つ|あ|い|絞)`,
  '(?:取引先|同業者?|知り合い|周り|近所の会社|各社)(?:さん)?(?:に|へ)(?:も)?声(?:を)?(?:か|掛)け(?:て(?:い|お|回|み)|と|よ)',
  `(?:仲間|メンバー|相手|パートナー|相方|協力(?:会社|企業|先)|連携先|参加(?:企業|者))(?:集め|探し|さがし|選び|さがし|募集|選定|探そ)`,
  `${LOOSE}(?:は|が|も|を)?${STILL}[^、。]{0,8}?(?:${NOT_FOUND}|探(?:し|す|そ)|さが(?:し|す)|募集|募[りるっ]|声(?:を)?(?:か|掛)け|打診|足り(?:ない|ません|ん)|(?:欲し|ほし)い|未定|集めて)`,
  '(?:これから|今から)(?:組む|一緒にやる)?(?:相手|会社|仲間|パートナー|企業)を',
  `(?:1|一|どこの?)(?:社|会社)?も(?:まだ)?(?:${NOT_FOUND}|手を挙げ)`,
  `(?:誰|だれ|どこ|どの会社)と(?:組|やる|一緒)[^、。]{0,6}?(?:${NOT_FOUND}|決めかね|決めあぐね|未定|迷|悩|検討)`,
  `(?:商工会|会議所|組合|銀行|信金|知り合い|市役所)[^、。]{0,10}(?:相手|パートナー|会社|企業)(?:を|も)[^、。]{0,6}紹介`,
];
const SOME = "(?:[a-z0-9'-]+ ){0,5}?";
const ENGLISH = [
  String.raw`\b(?:look|looking|search|searching|seek|seeking|hunt|hunting|on the lookout|on the hunt|scout|scouting|asking around|in talks|talking|approaching|contacting|shopping|recruiting)(?: for| to| with| in)? ${SOME}${PARTNER_ENGLISH}\b(?! (?:information|advice|help))`,
  String.raw`\b(?:we're|we are|i'm|i am) after ${SOME}(?:partners?|companies|firms?|someone|somebody)\b`,
  String.raw`\b(?:search|hunt|quest) for ${SOME}(?:partners?|companies|firms?|collaborators?|members)\b`,
  String.raw`\b(?:no|zero|without (?:any )?|lack(?:ing)? (?:a )?|not a single|not one) ?partners?\b`,
  String.raw`\b(?:haven'?t|have not|hasn'?t|didn'?t|not|couldn'?t|can'?t|cannot|yet to|unable to|failed to) (?:yet |really |seem to |been able to )?(?:found|got|find|gotten|get|decided|have|chosen|choose)[^.;]{0,24}\b(?:partners?|anyone|anybody|companies|company|collaborators?|firms?|who to work with)\b`,
  String.raw`\bdon'?t (?:yet )?have (?:any |a )?(?:other )?partners?|\b(?:still )?(?:need|want|hope|trying|have) (?:to find )?(?:[a-z0-9]+ ){0,3}?(?:more |new )(?:partners?|collaborators?|companies)|\bneed (?:to find )?(?:a |some |our |[0-9a-z]+ )?(?:partners?|collaborators?)|\b(?:find|finding|recruit|attract) (?:more |new |a |some |our ){0,8}(?:partners?|companies to work with)`,
  String.raw`\b(?:need|find|finding|want|get) (?:some |a few |more )?(?:somebody|someone|people|companies|firms|anybody|anyone|others?|a (?:firm|company)) (?:else )?(?:to|who(?:'d|'ll)?|that) (?:would |will |can |could )?(?:work|do (?:this|it)|join|team|cooperate|collaborate|partner|take part|come in)`,
  String.raw`\bpartners?(?: companies)?(?: are| is|:)? (?:not|still|yet|to be|undecided|missing|wanted|none|tbd|unknown|open)|\b(?:nobody|no(?: ?body| one)) (?:wants to (?:join|work|team)|to (?:work|team|do (?:this|it))|so far|yet|has (?:joined|agreed|signed|said yes|committed)|(?:have )?joined|wants to join)\b|\bin search of ${SOME}(?:partners?|companies|firms)`,
];
export const SEEKING = new RegExp([...JAPANESE, ...ENGLISH].join('|'), 'u');

/** Outright none. */
export const NONE_AT_ALL = new RegExp(
  [
    `${PARTNER}(?:は|が|も|って)?${STILL}(?:${NOT_FOUND}|${ABSENT})(?!か)`,
    `(?:1|一)社も(?:まだ)?(?:${NOT_FOUND})`,
    String.raw`\b(?:no|zero|not a single) partners?\b|\b(?:haven'?t|have not|hasn'?t|yet to|can'?t|couldn'?t|cannot) (?:yet |seem to )?(?:found|got|gotten|find)(?: any| anyone| a single| a| our| anybody| one)? ?(?:partners?|anyone|one|company)?|\bdon'?t have (?:any|a) partners?|\b(?:nobody|no one) (?:wants to join|to (?:work|team|do)|yet|so far|has joined)`,
  ].join('|'),
  'u',
);
/** Some are there, and more are wanted. */
export const MORE =
  /(?:もう|あと|さらに|もっと|ほかにも|他にも|残り|追加)[^、。]{0,6}|\b(?:more|another|additional|third|second)\b/u;
