import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import { EITHER, INSIDE, OUTSIDE } from './place-names.ts';

export type CountUnit = 'corporations' | 'members';

const NATIVE = new Map(
  ['ひと', 'ふた', 'みっ', 'よっ', 'いつ', 'むっ', 'なな', 'やっ', 'ここの'].map((stem, index) => [
    stem,
    index + 1,
  ]),
);
const NATIVE_STEM = [...NATIVE.keys()].join('|');

const CORPORATIONS = String.raw`社|者|法人|企業|つの(?:会社|法人)|つ| ?(?:companies|company|corporations?|firms?)\b`;
const PERSONS = String.raw`人|名|り|つの団体|団体|組織| ?(?:people|persons?|members?|organi[sz]ations?)\b`;
const INDIVIDUAL = '(?:個人事業主|個人)(?:が|の)?';
const INDIVIDUAL_WORDS = String.raw`(?:individuals?|sole proprietors?|freelancers?)\b`;

/** Forms that are corporations; two of them are counted together. */
const FORM = '(?:株式会社|有限会社|合同会社|一般社団法人|npo法人|npo|社会福祉法人|医療法人|協同組合)';

const N = (name: string) => `(?<${name}>${NUMERAL}|${NATIVE_STEM})`;
const PARTNERS =
  '(?:取引先|協力会社|協力企業|パートナー企業|パートナー|連携先|仲間|他社|他の会社|ほかの会社|同業者|関連会社)';
const OPENING = `(?:(?:今のところ|いまのところ|現在|現時点で|今|いま|まだ)(?:は|で)?、?)?(?:(?:団体の|参加する|参加)?(?:構成員|メンバー|法人|企業|会社|参加者|団体)(?:数)?(?:は|が|で)、?)?`;
const IN_ALL = '(?:全部で|全員で|合計で?|計|合わせて|あわせて|トータルで)?';
const WITH_SELF = `(?:${SELF}|代表者?|代表構成員)(?:も|を|の会社を|の会社も)?(?:含めて|含め|含む|ふくめて|入れて|いれて|合わせて|あわせて|込みで|込み)(?:て|と)?、?`;
const BESIDE_SELF = `(?:(?:${SELF}|代表者?)(?:の|と)?(?:ほか|他|以外|のほか)に?、?|(?:${SELF}|代表者?)と、?(?:もう|あと|他に?|ほかに?|別に)、?|(?:他|ほか|外)に?は?、?)`;
const ENDING = `(?:だけ|のみ|しか(?:いない|いません))?(?:(?:が|で)?(?:参加(?:します|しています|する)|応募(?:します|する)?|やります|やっています|取り組みます|構成しています)|(?:が)?(?:います|あります|いる|ある)|で)?${COPULA}`;

type Shape = { pattern: RegExp; count: (numbers: Numbers, unit: CountUnit) => number | undefined };
type Numbers = { a: number; b: number };

const CONSISTENT_TOTAL = ({ a, b }: Numbers) => (b === a + 1 ? b : undefined);

const shape = (source: string, count: Shape['count']): Shape => ({
  pattern: new RegExp(`^${source}$`, 'u'),
  count,
});

/** Every way of saying how many that is understood; `counter` are the words that count the unit asked for. */
const shapes = (counter: string): Shape[] => [
  // 3社 · 構成員は全部で3社です · 当社を含めて3社 · 3社(自社含む)
  shape(
    `${OPENING}(?:${WITH_SELF})?${IN_ALL}${N('a')}(?:${counter})?(?:\\(?、?(?:${WITH_SELF})\\)?(?:の数)?)?${ENDING}`,
    ({ a }) => a,
  ),
  // 当社のほかに2社 · 他に2社
  shape(
    `${OPENING}${BESIDE_SELF}(?:${PARTNERS}(?:が|の)?)?${N('a')}(?:${counter})${ENDING}`,
    ({ a }) => a + 1,
  ),
  // うちと取引先2社 · うちと2社
  shape(
    `${OPENING}${SELF}(?:と|、|\\+|プラス)(?:${PARTNERS}(?:が)?)?${N('a')}(?:${counter})${ENDING}`,
    ({ a }) => a + 1,
  ),
  // 取引先2社と合わせて3社 · 取引先2社と3社で · 当社と取引先2社の計3社 · 他に2社で合計3社
  shape(
    `${OPENING}(?:(?:${SELF}と)?${PARTNERS}(?:の|が)?|${BESIDE_SELF})${N('a')}(?:${counter})(?:と|の|で)、?${IN_ALL}${N('b')}(?:${counter})${ENDING}`,
    CONSISTENT_TOTAL,
  ),
  shape(
    `${OPENING}${N('a')}(?:${counter})と(?:合わせて|あわせて)${N('b')}(?:${counter})${ENDING}`,
    CONSISTENT_TOTAL,
  ),
  // 2社と個人1人
  shape(
    `${OPENING}(?:${WITH_SELF})?(?:法人|会社)?(?:が)?${N('a')}(?:${CORPORATIONS})(?:と|、|\\+|に)${INDIVIDUAL}${N('b')}(?:人|名|り)${ENDING}`,
    ({ a, b }, unit) => (unit === 'corporations' ? a : a + b),
  ),
  // 3社のうち1社は個人事業主
  shape(
    `${OPENING}(?:${IN_ALL})${N('a')}(?:社|者)の?(?:うち|中)(?:の)?${N('b')}(?:社|者|人|名)(?:は|が)(?:個人事業主|個人|フリーランス)${COPULA}`,
    ({ a, b }, unit) => (b >= a ? undefined : unit === 'corporations' ? a - b : a),
  ),
  // 株式会社2社とNPO1つ
  shape(
    `${OPENING}${FORM}(?:が)?${N('a')}(?:社|つ|団体|法人)(?:と|、)${FORM}(?:が)?${N('b')}(?:社|つ|団体|法人)${ENDING}`,
    ({ a, b }) => a + b,
  ),
  // English
  shape(
    `(?:we are |we're |we have |there are |there is )?(?:just |only )?${N('a')}(?:${counter})?(?: in total| altogether| in all)?(?:,? (?:including|counting|with) (?:us|ourselves|our company|my company|me|mine|ours|the representative))?(?: in total)?`,
    ({ a }) => a,
  ),
  shape(`including (?:us|ourselves|our company),? ${N('a')}(?:${counter})?`, ({ a }) => a),
  shape(
    `(?:we have |there are |us and |us plus |our company and |we and )?${N('a')} (?:others?|other (?:companies|company|corporations?|firms?|organi[sz]ations?|members?)|(?:companies|company|firms?|partners?)? ?(?:besides|in addition to|other than|apart from) (?:us|ourselves|our company|our own))`,
    ({ a }) => a + 1,
  ),
  shape(
    `(?:we are |we have )?${N('a')}(?:${CORPORATIONS}) (?:and|plus) ${N('b')} ${INDIVIDUAL_WORDS}`,
    ({ a, b }, unit) => (unit === 'corporations' ? a : a + b),
  ),
];

const SHAPES: Readonly<Record<CountUnit, Shape[]>> = {
  corporations: shapes(CORPORATIONS),
  members: shapes(`${CORPORATIONS}|${PERSONS}`),
};

const ALONE = new RegExp(
  `^(?:${OPENING}(?:今は|まだ)?(?:(?:${SELF}|代表者?|代表の会社)(?:1社|一社)?(?:だけ|のみ|単独|しかいません|しかいない|1社|一社|だけで|だけで(?:やります|応募します))|(?:1社|一社)(?:だけ|のみ|単独)|単独)${COPULA}|(?:it's |it is )?(?:just|only) (?:us|our company|my company|our own company|one company|the representative)(?: (?:so far|for now|yet))?|(?:us|our company|my company) only|(?:by ourselves|we are alone|on our own))$`,
  'u',
);
const ONE_PERSON = new RegExp(
  `^(?:(?:私|自分|わたし|僕)(?:1人|一人|ひとり)?(?:だけ|のみ|1人|一人|ひとり)${COPULA}|(?:just|only) me)$`,
  'u',
);
const NONE_YET = new RegExp(
  `^(?:(?:(?:共創)?(?:相手|取引先|パートナー|仲間|構成員|共創相手)(?:は|が|も)、?)?まだ(?:(?:1社|一社|誰|だれ|ひとり|どこ)も)?(?:(?:共創)?(?:相手|パートナー|仲間)(?:は|が|も))?(?:見つかって|見付かって|みつかって)?(?:いない|いません|ません|ない|ありません)${COPULA}|(?:共創)?(?:相手|パートナー|仲間)(?:は|が|も)(?:見つからない|見つかりません|見つかっていない|見つかっていません|いない|いません)${COPULA}|これから(?:(?:共創)?(?:相手|パートナー|仲間)を)?(?:探します|探す|見つけます|見つける|探すところ|探す予定)${COPULA}|(?:none|no one|nobody|no partners?|not found)(?: yet| so far)|(?:we )?(?:have not|haven't) found (?:any|anyone|one|partners?|any partners?)(?: yet)?|still looking)$`,
  'u',
);

/** A guess will do: it is a plan. 「3社以上」「2〜3社」 name no number, and 「あと3社くらい」 may be those that are missing. */
const GUESS =
  /^(?:多分|たぶん|おそらく|約|およそ|おおよそ|だいたい|大体|(?:about|around|roughly|approximately|maybe|probably|perhaps|i think),? )|(?:くらい|ぐらい|位|ほど|程度|前後)(?=$|です|っす|の予定|で|かな|に?なる)|(?:の|に?なる)?(?:予定|見込み|見通し)(?=$|です|っす)|(?:を|に?なるのを)?(?:予定|想定|見込ん)(?:して|で)(?:い)?(?:ます|る)$|(?:だ|か)?と思(?:います|う|ってます|っています)$| or so$/gu;
/** 5社で、うち2社は福岡市の会社です: where some of them are does not change how many there are. */
const SOME_OF_THEM = new RegExp(
  String.raw`(?:で)?(?:です)?(?:[、。,] ?|\()(?:その)?(?:うち|内)(?:の)?(?<some>${NUMERAL})(?:社|者|法人|団体)(?:は|が)(?:${OUTSIDE}|${EITHER}|${INSIDE})(?:の(?:会社|法人|企業|団体))?${COPULA}\)?$|, (?<words>${NUMERAL})(?: of (?:them|which))?(?: (?:is|are))? (?:(?:from|in) )?(?:${OUTSIDE}|${EITHER}|${INSIDE})$`,
  'u',
);

/**
 * How many corporations or members a group has, the speaker's own included. 「他に2社」 makes three.
 * A guess (3社くらい) is taken; a range (2〜3社) and numbers that contradict each other are not.
 */
export function readCount(text: string, unit: CountUnit): number | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  if (isQuestion(said)) return undefined;
  const part = SOME_OF_THEM.exec(said);
  if (!part) return readStated(said.replace(GUESS, ''), unit);
  const some = numberOf(part.groups?.some ?? part.groups?.words);
  const whole = readStated(said.slice(0, part.index).replace(GUESS, ''), unit);
  return whole !== undefined && some !== undefined && some > 0 && some <= whole ? whole : undefined;
}

function readStated(said: string, unit: CountUnit): number | undefined {
  if (isHedged(said)) return undefined;
  const alone = said.split(/[、。,.] ?/u);
  if (
    alone.some((clause) => ALONE.test(clause)) &&
    alone.every((clause) => ALONE.test(clause) || NONE_YET.test(clause))
  )
    return 1;
  if (ONE_PERSON.test(said)) return unit === 'members' ? 1 : undefined;
  const counts = new Set<number>();
  for (const { pattern, count } of SHAPES[unit]) {
    const match = pattern.exec(said);
    if (!match) continue;
    const { a, b } = match.groups ?? {};
    const first = numberOf(a);
    const second = b === undefined ? 0 : numberOf(b);
    if (first === undefined || second === undefined) return undefined;
    const read = count({ a: first, b: second }, unit);
    if (!read) return undefined;
    counts.add(read);
  }
  const [only] = counts;
  return counts.size === 1 ? only : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (NATIVE.get(text) ?? parseNumeral(text));
}
