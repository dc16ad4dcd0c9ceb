import { LONGEST_ANSWER, spoken } from './phrases.ts';

/** What people ask about a program in the middle of the talk, and what its file can answer. */
export const askedThings = [
  'eligible',
  'deadline',
  'amount',
  'documents',
  'schedule',
  'howToApply',
  'decides',
  'left',
] as const;
export type AskedThing = (typeof askedThings)[number];

const BY_THE_WAY =
  '(?:ところで|ちなみに|あと|それと|あの|ねえ|そういえば|念のため|(?:by the way|btw|oh|and|so|also)(?=,| ))?[、,]? ?';
const TELL =
  '(?:を|は|が|って|も)?、?(?:(?:先に)?(?:教え|聞かせ|知らせ)て(?:ください|くれ|もらえますか|いただけますか|ほしい(?:です)?)?|知りたい(?:です)?|聞きたい(?:です)?|見せて(?:ください)?|確認したい(?:です)?)?';
const Q =
  '(?:です|でした|でしょう|なん(?:です)?|になり(?:ます)|になる|なの|んだっけ|だっけ|でしたっけ)?(?:か|の|かな|んですか|のですか)?\\??';
const GRANT =
  '(?:この)?(?:助成金?|補助金?|支援金?|制度|お金|応募|申請|公募|募集|受付|受け付け)?(?:の|は|って|に)?';

const US =
  '(?:(?:うちの会社|うち|自社|当社|弊社|私たち|わたしたち|私|個人|個人事業主|フリーランス)(?:は|でも|って|が|も)?、?)?';

const WORDS: Readonly<Record<AskedThing, readonly string[]>> = {
  eligible: [
    `${US}${GRANT}(?:でも|も|が)?、?(?:応募|申請|利用|使うこと|参加)?(?:が|は)?(?:でき|出来|もらえ|貰え|使え|受けられ|受け取れ|通り)(?:ます|る|るん(?:です)?|そう(?:です)?)(?:(?:か|かな|の|のか|でしょうか)\\??|\\?)`,
    `${US}${GRANT}(?:でも)?(?:対象|要件|条件)(?:に|を)?(?:なり(?:ます|そう)|なる|入り(?:ます|そう)|入る|満たし(?:て(?:い)?(?:ます|る)))(?:(?:か|かな|の|のか|でしょうか)\\??|\\?)`,
    `${US}(?:でも)?(?:大丈夫|ok|いけ(?:ます|る))(?:です|でしょう|なん(?:です)?|なの)?(?:か|の|かな)?\\?`,
    '(?:can|could|may) (?:i|we|my company|our company) (?:apply|get (?:it|this|(?:the |any |some |a )?(?:grant|money|subsidy|funding|support)))(?: for (?:it|this|the grant))?\\??',
    '(?:am i|are we|is (?:my|our) company) (?:eligible|entitled)(?: for (?:it|this|the grant))?\\??',
    'do (?:i|we) qualify(?: for (?:it|this|the grant))?\\??',
  ],
  deadline: [
    `${GRANT}(?:締め切り|締切り?|〆切り?|しめきり|期限|受付期間|募集期間|応募期間|期日)(?:日)?${TELL}(?:いつ(?:まで)?|何日|どう)?${Q}`,
    `${GRANT}(?:いつまで)(?:に)?(?:(?:応募|申請|出せ|提出|申し込め|間に合)(?:できます|すれば(?:いい|よい)|ばいい|ます|う|えば(?:いい|よい)|する)?)?${Q}`,
    `(?:まだ|今から(?:でも)?|いまから(?:でも)?)(?:応募|申請|申し込み)?(?:に)?(?:間に合い?ます|間に合う|でき(?:ます|る)|受け付けて(?:い)?(?:ます|る))(?:(?:か|かな|の|のか|でしょうか)\\??|\\?)`,
    "(?:what(?:'s| is) the |when(?:'s| is) the |the )?(?:application )?deadline(?: (?:for applications|to apply))?\\??",
    '(?:by |until )?when (?:can|do|must|should) (?:i|we) (?:have to )?(?:apply|hand (?:it|this) in|submit(?: it)?)(?: by)?\\??',
    'when (?:does it close|do applications close|is it due)\\??',
    '(?:can|could) (?:i|we) still apply\\??',
    'is it still open\\??',
  ],
  amount: [
    `${GRANT}(?:上限(?:額)?|金額|助成額|補助額|支給額|限度額|助成率|補助率)${TELL}(?:いくら|どのくらい|どれくらい|何円|どう)?${Q}`,
    `${GRANT}(?:いくら|どのくらい|どれくらい|どれぐらい|最大いくら)(?:くらい|ぐらい)?(?:まで)?(?:の?(?:お金|助成|補助)(?:が)?)?(?:もらえ|出|貰え|いただけ|受け取れ|でき)(?:ます|る|るん(?:です)?|るのです)${Q}`,
    'how much (?:money )?(?:can|could|do|would|will) (?:i|we|it|you) (?:get|receive|pay|be)(?: at most)?\\??',
    'what (?:can|could|would|do) (?:i|we) get\\??',
    'how much is (?:it|the (?:grant|subsidy|support))\\??',
    "what(?:'s| is) the (?:maximum|cap|limit|amount|rate|maximum amount)\\??",
  ],
  documents: [
    `${GRANT}(?:必要(?:な)?|用意する|提出(?:する)?|出す|応募|申請)?(?:な)?(?:書類|しょるい|資料|書式|様式)(?:は|って|が|を)?(?:何|なに|どれ|どんなもの)?(?:が)?(?:要り|いり|必要|用意すれば)?(?:ます|いい)?${Q}`,
    `${GRANT}(?:何|なに)(?:を|が)(?:用意|準備|提出|必要|要り|いり)(?:すれば(?:いい|よい)|します|する|し(?:なければ|ないと).{0,8}|ます)?${Q}`,
    `(?:必要|提出|応募|申請)書類${TELL}`,
    '(?:what|which) (?:documents|papers|forms) (?:do (?:i|we) need|are needed|are required)(?: to apply)?\\??',
    '(?:required |necessary )?(?:documents|paperwork)\\??',
    'what do (?:i|we) (?:need to|have to) (?:hand in|submit|prepare)\\??',
  ],
  schedule: [
    `(?:今後の|これからの|この先の)?(?:日程|スケジュール|予定表|流れ)${TELL}(?:どう)?${Q}`,
    `(?:採択|結果|決定)(?:の)?(?:発表|通知|連絡)?(?:は|って)?(?:いつ|いつごろ|いつ頃)(?:分かり|わかり|決まり|出)?(?:ます|る)?${Q}`,
    `(?:いつ|いつごろ|いつ頃)(?:決まり|分かり|始まり|もらえ|振り込まれ)(?:ます|る)${Q}`,
    '(?:the )?(?:schedule|timeline|dates)\\??',
    'when (?:will|do) (?:i|we) (?:know|hear(?: back)?|get (?:the money|an answer))\\??',
    'when (?:does it start|is the decision)\\??',
  ],
  howToApply: [
    `${GRANT}(?:応募|申請|申し込み|提出)(?:の)?(?:方法|仕方|しかた|やり方|手順|先|の仕方)${TELL}(?:は)?(?:どこ|何|どう)?${Q}`,
    `(?:どうやって|どう|どこに|どこで|どこから)(?:応募|申請|申し込め|提出|出せ|申し込み)(?:すれば(?:いい|よい)|します|する|できます|できる|ばいい|んだ|ます)?${Q}`,
    `(?:ここで|ここから|このまま|このチャットで)(?:応募|申請|申し込み)?(?:は)?(?:でき(?:ます|る)|出せ(?:ます|る))${Q}`,
    'how (?:do|can|should) (?:i|we) apply\\??',
    'how to apply\\??',
    'where (?:do|can) (?:i|we) apply\\??',
    'can (?:i|we) apply here\\??',
  ],
  decides: [
    `(?:誰|だれ|どこ)が(?:決め|判断|審査|選ぶ|選び|判定)(?:します|する|る|ます|してい(?:ます|る)|)?${Q}`,
    `(?:あなた|ここ|これ|このボット)(?:が|で)(?:決め|判断|審査|合否)(?:を)?(?:します|する|る|ます|が決まる|が決まります)?${Q}`,
    '(?:この結果は|これは|ここの結果は|結果は)?(?:正式|公式|確実|確定|本当)(?:な(?:もの|判断|結果|サイト)|の(?:結果|判断))?(?:なん)?(?:です|でしょう)(?:か)\\??',
    'who (?:decides|makes the decision|judges|is responsible)(?: (?:this|that|it))?\\??',
    'do you decide(?: (?:this|that|it))?\\??',
    'is (?:this|it) (?:official|binding|final|certain)\\??',
  ],
  left: [
    `(?:あと|残り|のこり)(?:は|の質問は|の質問|質問)?(?:何|なん|どのくらい|どれくらい|いくつ)(?:問|個|分|時間)?(?:くらい|ぐらい)?(?:の質問)?(?:ある|あります|残って(?:い)?(?:ます|る)|続く|続きます)?${Q}`,
    `(?:質問)(?:は)?(?:あと|全部で)?(?:何問|いくつ|何個|どのくらい|どれくらい)(?:くらい)?(?:ある|あります|残って(?:い)?(?:ます|る))?${Q}`,
    `(?:何分|どのくらい|どれくらい)(?:くらい)?(?:かかり|かかる)(?:ます)?${Q}`,
    `(?:いつ|あとどれくらいで)(?:終わり|終わる)(?:ます)?${Q}`,
    'how many (?:more )?(?:questions )?(?:are )?(?:left|there|remaining|to go|more)?(?: questions)?(?: are (?:there|left))?\\??',
    'how much (?:longer|more)(?: (?:is it|does (?:it|this) take|to go))?\\??',
    'how long (?:does|will) (?:this|it) take\\??',
  ],
};
const PATTERNS = askedThings.map(
  (thing) => [thing, new RegExp(`^${BY_THE_WAY}(?:${WORDS[thing].join('|')})$`, 'u')] as const,
);

/** What is asked about the program, if a text asks for nothing else. */
export function readAskedThing(text: string): AskedThing | undefined {
  const said = spoken(text).replace(/\?+$/u, '?');
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
}
