import type { Clause } from './clauses.ts';
import { type Joined, sentencesOf } from './joined.ts';
import type { Mention } from './mention.ts';
import { predicateOf, unsure } from './predicate.ts';

const STILL =
  '(?:まだ|全然|ぜんぜん|全く|まったく|1社も|一社も|誰も|だれも|ひとりも|どこも|どこにも|現時点では?|今のところ|いまだに|なかなか|、)*';
/** Who is spoken of as the others to work with. */
const PARTNER =
  '(?:(?:共創|連携|提携|協業|一緒)(?:の|する)?(?:相手|パートナー|仲間|会社|企業|先)|(?:組む|組める|組んでくれる)(?:会社|相手|先|ところ|とこ|企業|人|仲間)|相手(?:先|方|の会社|企業|の企業)?|パートナー(?:企業|の会社)?|仲間|相方|相棒|(?:一緒に|協力して|参加して)(?:やる|やれる|くれる|もらえる|やってくれる|組む|取り組む|取り組んでくれる|動いてくれる|動く|活動する)(?:会社|相手|ところ|とこ|企業|人|先|仲間|メンバー)|協力(?:会社|企業|先|者))';
/** Who may as well be the members there are, or customers. */
const LOOSE =
  '(?:メンバー|参加(?:企業|者|してくれる(?:会社|企業|とこ(?:ろ)?))|顔ぶれ|面子|メンツ|(?:あと|もう|残り)(?:[0-9一二三四]|何)社)';
const NOT_DONE = '(?:い?(?:ない|ません|なく|なくて)|おりません|おらず|おらん|なかっ?)';
const NOT_FOUND = `(?:見つか|みつか|決ま|集ま|揃)(?:って${NOT_DONE}|っと?らん|っちょらん|ってなか|ら(?:ない|ん|ず|なくて)|りません)|(?:見つけ|決め)(?:られて|て)?${NOT_DONE}`;
const SEARCH =
  '(?:探(?:し|す|そ)|さが(?:し|す)|募集|募[りるっ]|声(?:を)?(?:か|掛)け|声かけ|打診|紹介して|見つけ(?:たい|よう|ます|る(?:ところ|予定|つもり))|増やし(?:たい|ます)|広げ(?:たい|ます)|集めて|足り(?:ない|ません|ん)|(?:欲し|ほし)い|未定)';
const ABSENT =
  '(?:い(?:ない|ません|なくて|ず)|おらん|おりません|おらず|ゼロ|0社?|な(?:し|くて|か(?:$|です))|まだ(?:です|$|、)|これから(?:です|$|、|見つけ|決め|集め))';

const SEEKING = new RegExp(
  [
    `${PARTNER}(?:は|が|も|を|って|に|の)?、?${STILL}[^、。]{0,14}?(?:${NOT_FOUND}|${SEARCH}|${ABSENT})`,
    '(?:仲間|メンバー|相手|パートナー|相方)(?:集め|探し|さがし)',
    `${LOOSE}(?:は|が|も|を)?${STILL}[^、。]{0,8}?(?:${NOT_FOUND}|${SEARCH})`,
    `(?:これから|今から)(?:組む|一緒にやる)?(?:相手|会社|仲間|パートナー|企業)を`,
    `(?:1|一|どこの?)(?:社|会社)?も(?:まだ)?(?:${NOT_FOUND}|手を挙げ)`,
    `(?:誰|だれ|どこ)と(?:組|やる|一緒)[^、。]{0,6}(?:${NOT_FOUND})`,
    String.raw`\b(?:look|looking|search|searching|seek|seeking|hunting|on the lookout|scouting|asking around|in talks|talking)(?: for| to| with)? (?:[a-z0-9'-]+ ){0,5}?(?:partners?|companies|company|firms?|members|collaborators?|someone|others?|business(?:es)?|anyone)\b`,
    String.raw`\b(?:no|zero|without (?:any )?|lack(?:ing)? (?:a )?|not a single|not one) ?partners?\b`,
    String.raw`\b(?:haven'?t|have not|hasn'?t|didn'?t|not|couldn'?t|can'?t|cannot) (?:yet |really )?(?:found|got|find|gotten|decided|have|chosen)[^.;]{0,24}\b(?:partners?|anyone|anybody|companies|company|collaborators?|firms?|who to work with)\b`,
    String.raw`\bdon'?t (?:yet )?have (?:any |a )?(?:other )?partners?|\b(?:still )?(?:need|want|hope|trying|have) (?:to find )?(?:[a-z0-9]+ ){0,3}?(?:more |new )(?:partners?|collaborators?|companies)|\bneed (?:to find )?(?:a |some |our |[0-9a-z]+ )?(?:partners?|collaborators?)|\b(?:find|finding|recruit|attract) (?:more |new |a |some |our )*(?:partners?|companies to work with)`,
    String.raw`\bpartners?(?: companies)?(?: are| is|:)? (?:not|still|yet|to be|undecided|missing|wanted|none)|\bnobody (?:wants|has|to work|to team|so far|yet|else)|\bno(?:body| one) (?:joined|wants to join)|\bin search of`,
  ].join('|'),
  'u',
);
/** Outright none. */
const NONE_AT_ALL = new RegExp(
  [
    `${PARTNER}(?:は|が|も|って)?${STILL}(?:${NOT_FOUND}|${ABSENT})`,
    `(?:1|一)社も(?:まだ)?(?:${NOT_FOUND})`,
    String.raw`\b(?:no|zero|not a single) partners?\b|\b(?:haven'?t|have not|hasn'?t) (?:yet )?(?:found|got|gotten)(?: any| anyone| a single| a| our| anybody| one)? ?(?:partners?|anyone|one|company)?|\bdon'?t have (?:any|a) partners?|\bnobody (?:wants|to|yet|so far)`,
  ].join('|'),
  'u',
);
const MORE =
  /(?:もう|あと|さらに|もっと|ほかにも|他にも|残り|追加)[^、。]{0,6}|\b(?:more|another|additional|third|second)\b/u;

const GOING = '(?:い?(?:る|ます|て)|おり|とる|とります|ちょる|よる|よります)';
const SETTLED = `(?:決ま|固ま|揃|そろ|見つか|みつか)(?:って${GOING}|っ(?:とる|とります|ちょる|とって)|りました|った)|決定(?:済|し(?:ました|て${GOING}|た))|確保(?:済|し)|見つけました|合意(?:済|し)|話が(?:つい|まとま|でき)|組むことに(?:なり|なっ|し)|確定(?:済|し)`;
const AT_WORK =
  '(?:活動|作業|取り組|動|やって|やっとる|進め|準備|試|開発|勉強|会議|打ち合わせ)[^、。]{0,6}?(?:い(?:る|ます)|てる|てます|とる|とります|しとる|しよる|りよる|ちょる|おり|始めた|始めて|ました|中|しています)';
const PRACTISING = new RegExp(
  [
    `(?:${PARTNER}|メンバー|顔ぶれ|面子|メンツ|参加企業|構成員)(?:さん)?(?:は|が|も|とは|と|なら|については|の顔ぶれは)?、?(?:もう|すでに|既に|全部|全員|ちゃんと|[0-9一二三四五]社(?:とも)?|、)*[^、。]{0,8}?(?:${SETTLED})`,
    `(?:[2-9]|[二三四五六])社(?:で|とも)(?:もう|すでに|既に)?[^、。]{0,16}?(?:動[いきか]|活動し|取り組[んみ]|進め|始め)[^、。]{0,4}?(?:て|で)(?:い?(?:る|ます)|おり)`,
    `${PARTNER}として[^、。]{0,20}?(?:${SETTLED})`,
    `(?:${PARTNER})(?:は|が|も)(?:もう|すでに|既に)?(?:います$|おります$|おる$)`,
    `(?:もう|すでに|既に|現在|今も|前から|去年から|昨年から|先月から|[0-9]+月から|春から|夏から|秋から|冬から|年前から)[^、。]{0,14}?(?:一緒に|いっしょに|共同で|連携して|組んで|協力して)[^、。]{0,6}?${AT_WORK}`,
    `(?:一緒に|いっしょに|共同で|組んで|協力して)(?:もう|すでに)?${AT_WORK}`,
    '(?:[2-9]|[二三四五六])社で(?:もう|すでに|既に)?[^、。]{0,6}?(?:組みました|組んで(?:い?ます|おり|いる|やっ)|組んどる)|共創(?:を|の活動を)?(?:もう|すでに|既に)?(?:実践|開始)し(?:て|ました)|(?:みんな|全員|仲間|取引先)(?:で|と)(?:もう|すでに|既に)[^、。]{0,10}?(?:始め|動|実践|活動|取り組)',
    `(?:共同(?:作業|の取り組み|活動|プロジェクト)|共創(?:の活動|の取り組み))[^、。]{0,6}?(?:始ま(?:って|りました)|始め(?:て|まし)|進んで|動いて|動き出し|スタートし)`,
    String.raw`\b(?:already|currently|now) (?:work(?:ing)?|collaborat(?:e|ing)|cooperat(?:e|ing)|partner(?:ed|ing))`,
    String.raw`\bpartners?(?: companies)?(?: are| is| have been| has been|:)? (?:already |all |now )*(?:decided|fixed|set|found|confirmed|chosen|on board|in place|ready|lined up|agreed|settled)`,
    String.raw`\b(?:have|has|'ve|got) (?:already )?(?:found|decided(?: on)?|chosen|fixed|got|lined up) (?:[a-z0-9]+ ){0,3}?partners?|\bpartners? lined up`,
    String.raw`\b(?:have|has|'ve|'s) been (?:working|collaborating|cooperating|meeting|developing|building)\b|\bwork(?:ing)? together (?:already|now|since)|\b(?:joint |common )?(?:work|project|cooperation|collaboration) (?:has |have )?(?:already )?(?:begun|began|started|is under way|is underway|is running)`,
  ].join('|'),
  'u',
);
const STARTED =
  /\bwe(?:'ve| have)?(?: already)? (?:started|began|begun|kicked off|shook hands)\b|\bbeen at it\b/u;
const WITH_OTHERS = /\b(?:partners?|together|with|firms|companies|two of us|neighbou?rs?)\b/u;

/** Whether a text says that partners are still to be found, or that the members already work together. */
export function partnersIn(clauses: readonly Clause[]): Mention[] {
  const own = clauses.filter(
    ({ asks, supposes, hedged, ofOthers, text }) => !(asks || supposes || hedged || ofOthers || unsure(text)),
  );
  const withOthers = own.some(({ text }) => WITH_OTHERS.test(text));
  // what was so, and is not said to last until today
  const now = own.filter(({ ofThePast, text }) => !ofThePast || LASTS.test(text));
  return sentencesOf(now).flatMap((sentence): Mention[] => {
    const { text } = sentence;
    const seeking = SEEKING.exec(text);
    if (seeking) return [mention(sentence, seeking, 'seeking', NONE_AT_ALL.test(text) && !MORE.test(text))];
    const practising = PRACTISING.exec(text) ?? (withOthers ? STARTED.exec(text) : null);
    return practising && !/まだ|な(?:い|く)|ません|\bnot\b|n't/u.test(practising[0])
      ? [mention(sentence, practising, 'practising', false)]
      : [];
  });
}

const LASTS = /から|まだ|\b(?:since|for (?:a|two|three|half))\b/u;

const mention = (
  { start }: Joined,
  { index, 0: { length } }: RegExpExecArray,
  value: 'seeking' | 'practising',
  alone: boolean,
): Mention => ({
  kind: 'partners',
  start: start + index,
  end: start + index + length,
  value,
  sets: [['partnerStage', value], ...(alone ? [['corporations', 1] as const] : [])],
});

const STILL_LOOKING =
  /見つから|探|さがし|募集|声(?:を)?(?:か|掛)け|声かけ|交渉|打診|当たって|あたって|相談中|返事待ち|口説|まだ|これから|未定|いない|いません|おらん|おりません|ゼロ|一部|足り|欲しい|ほしい|増やし|広げ|紹介|候補|決まっとらん|決まってな|\b(?:no|not|none|nobody|looking|searching|asking around|seeking|talks|talking|still|more|yet|need|want|talking|talks|negotiat|approach|candidate)/u;
const DECIDED =
  /決ま|決め|固ま|揃|そろ|見つけ|見つか(?:り|っ)|一緒に|始め|始ま|動い|動き|活動|取り組|やって|やっと|やりよ|組んで|確保|合意|\b(?:yes|yeah|decided|found|fixed|working|started|together|already|signed|agreed|confirmed|on board|set|ready|begun|began)\b/u;

/** What an answer says to the question for partners, without naming them: 「まだ声かけよるとこ」. */
export function partnersAnswered(text: string): 'practising' | 'seeking' | undefined {
  if (STILL_LOOKING.test(text)) return 'seeking';
  return DECIDED.test(text) && predicateOf(text) !== 'notSo' ? 'practising' : undefined;
}
