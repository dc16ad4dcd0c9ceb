import { NUMERAL, parseNumeral } from '../numerals.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const N = (name: string) => `(?<${name}>${NUMERAL}|ひと|ふた|みっ|よっ|いつ)`;
const NATIVE: Readonly<Record<string, number>> = { ひと: 1, ふた: 2, みっ: 3, よっ: 4, いつ: 5 };
const FIRMS = String.raw`(?:社|法人|企業|つの(?:会社|法人|企業)|つ(?=の法人)|者(?!間)| ?(?:other |small |local |partner |member )?(?:companies|company|corporations?|firms?|businesses)\b)`;
const PARTNER =
  '(?:(?:市内|地元|近所|同業|県内|地域|知り合い|仲間|協力|提携|連携|大手|市外|福岡市|福岡)(?:の)?)?(?:取引先|協力会社|協力企業|パートナー企業|パートナー|連携先|仲間|他社|他の会社|ほかの会社|同業者|同業他社|同業|関連会社|仕入先|協力先|会社|企業|it(?:会社|企業|ベンダー)|ベンダー|法人|メーカー|システム会社|ソフト会社|相手)';
const ME = `(?:${SELF}|私|代表|こっち|こちら|わたし)(?:の会社|のところ|の所)?`;
const IN_ALL = '(?:全部で|全体で|合計で?|計|合わせて|あわせて|併せて|トータルで?|みんなで|の?計|総勢)';

type Shape = { pattern: RegExp; count: (numbers: { a: number; b: number }) => number | undefined };
const shape = (source: string, count: Shape['count']): Shape => ({ pattern: new RegExp(source, 'u'), count });

/** The more telling ones first: of those that are found in a piece, the first counts. */
const SHAPES: readonly Shape[] = [
  // 取引先2社と合わせて3社 · うちと取引先2社の計3社 · 他に2社で合計3社
  shape(
    `(?:${PARTNER}|ほか|他|あと|別)(?:に|が|の)?${N('a')}${FIRMS}(?:と|の|で|、|を|も)、?(?:${ME}(?:の|で|と)?)?(?:${IN_ALL}|含めて|加えて|の)?(?:の)?${N('b')}${FIRMS}`,
    ({ a, b }) => (b === a + 1 ? b : undefined),
  ),
  shape(`${N('a')}${FIRMS}と(?:${ME}(?:を)?)?(?:合わせ|あわせ)て?${N('b')}${FIRMS}`, ({ a, b }) =>
    b === a + 1 ? b : undefined,
  ),
  // 2社と個人1人
  shape(
    `${N('a')}${FIRMS}(?:と|、|\\+|プラス)(?:フリーランス|個人事業主|個人)(?:が|の(?:方|人))?${N('b')}(?:人|名)`,
    ({ a }) => a,
  ),
  // 3社のうち1社は個人事業主
  shape(
    `${N('a')}(?:社|者)(?:(?:の)?うち|中)(?:の)?${N('b')}(?:社|者|人|名)(?:は|が)(?:個人事業主|個人|フリーランス)`,
    ({ a, b }) => (b < a ? a - b : undefined),
  ),
  // うちを含めて3社 · 3社(うち含む)
  shape(
    `${ME}(?:も|を|の会社も)?(?:含め|ふくめ|入れ|いれ|込み|加え|足し)(?:て|た|で)?、?${IN_ALL}?${N('a')}${FIRMS}`,
    ({ a }) => a,
  ),
  shape(`${N('a')}${FIRMS}[(、]{0,2}${ME}(?:も|を)?(?:含|ふく|入れ|込み)`, ({ a }) => a),
  // 当社のほかに2社 · 他に2社 · うちとあと2社 · うちプラス2社
  shape(
    `(?:${ME}(?:の|と|、)?)?(?:ほか|他|以外|別|あと|もう|プラス|\\+)(?:に|は|の)?、?(?:${PARTNER}(?:が|の|で)?)?${N('a')}${FIRMS}`,
    ({ a }) => a + 1,
  ),
  // うちと取引先2社 · うちと2社
  shape(`${ME}(?:と|、|＋|プラス|に加えて)、?(?:${PARTNER}(?:の|が)?)?${N('a')}${FIRMS}`, ({ a }) => a + 1),
  shape(`${ME}と(?:個人(?:事業主)?|フリーランス)(?:の(?:方|人))?(?:が)?${N('a')}(?:人|名)`, () => 1),
  // 取引先2社と組んで · 2社と一緒に
  shape(
    `(?:${PARTNER}(?:の)?)?${N('a')}${FIRMS}と(?:一緒|いっしょ|組|連携|協力|共同|とも|やる|やり|手を)`,
    ({ a }) => a + 1,
  ),
  shape(`(?:取引先|協力会社|パートナー企業|パートナー|仲間|同業者|仕入先)${N('a')}社と`, ({ a }) => a + 1),
  // 株式会社2社とNPO1つ
  shape(
    `(?:株式会社|有限会社|合同会社|会社|企業|一般社団法人)(?:が)?${N('a')}(?:社|つ|団体|法人)?(?:と|、)(?:npo(?:法人)?|株式会社|有限会社|合同会社|一般社団法人|社団法人|社会福祉法人|医療法人|組合|大学)(?:が)?${N('b')}(?:社|つ|団体|法人|校)`,
    ({ a, b }) => a + b,
  ),
  // English
  shape(
    `(?:us|we|our company|my company|ours|me|myself|mine)(?: \\([^)]*\\))?(?:,? (?:and|plus|with|together with)|\\s*\\+)(?: our| my)? ${N('a')}(?: other| more| partner| local| client| supplier| member)*(?: (?:partners?|clients?|suppliers?|others?|companies|company|corporations?|firms?|businesses))`,
    ({ a }) => a + 1,
  ),
  shape(
    `${N('a')} (?:other|more|additional|further) (?:companies|company|corporations?|firms?|businesses|partners?)`,
    ({ a }) => a + 1,
  ),
  shape(
    `${N('a')}(?: other| more| partner| local)*(?: (?:companies|company|corporations?|firms?|partners?|businesses)) (?:besides|in addition to|other than|apart from|on top of|plus|and|as well as) (?:us|ourselves|our company|our own|my company|ours|me|mine|myself)`,
    ({ a }) => a + 1,
  ),
  shape(
    `${N('a')}${FIRMS}?(?: in total| altogether| in all)?,? \\(?(?:including|counting|with) (?:us|ourselves|our company|my company|me|mine|ours|our own|my own|myself)`,
    ({ a }) => a,
  ),
  shape(
    `(?:including|counting|with) (?:us|ourselves|our company|mine|me|my company|ours),? (?:it's |we are |we're |there are |that makes )?${N('a')}`,
    ({ a }) => a,
  ),
  shape(
    `(?:work(?:ing)?|partner(?:ing|ed)?|team(?:ing|ed)?(?: up)?|together|join(?:ing|ed)?) with ${N('a')}(?: other| local| partner)*(?: (?:companies|corporations?|firms?|businesses|company|clients|suppliers))`,
    ({ a }) => a + 1,
  ),
  // 3社です · 全部で3社 · 法人は3つ
  shape(
    `(?:法人|会社|企業|構成員|メンバー|参加(?:者|企業|する会社)|団体)(?:の数)?(?:は|が|数は|で|:|数)、?(?:${IN_ALL})?${N('a')}(?:社|者|つ|法人|団体)`,
    ({ a }) => a,
  ),
  shape(`${N('a')}${FIRMS}`, ({ a }) => a),
];

/** A piece that counts something else, or only a part, or names no number that can be noted down. */
const NOT_THE_GROUP =
  /(?:そのうち|うち(?=[0-9一二三四五]社)|中の|内)(?:の)?[0-9一二三四五六七八九十]+社|[0-9]社(?:目|分|ずつ|ごと|あたり)|(?:足り|足らな|不足|欲し|ほし|募集|探し|探す|見つけ|見つから|増や|減|紹介)|[0-9一二三四五六七八九十](?:~|-|から|、|か|or |to )[0-9一二三四五六七八九十]+社|二、?三社|三、?四社|[0-9]社(?:以上|以下|未満|超|まで|より|か(?=[0-9]))|最低|少なくとも|数社|何社|(?:at least|more than|less than|minimum|up to|or more|one of (?:them|the)|two of (?:them|the)|still need|need|looking for|missing) |\b[0-9]+ ?(?:-|to|or) ?[0-9]+\b/u;
const OTHER_COUNT =
  /(?:取引先|顧客|得意先|仕入先|お客(?:さん|様)?|競合|ライバル|加盟|テナント)(?:は|が|も)?(?:約|およそ|だいたい)?[0-9]+社(?:ほど|くらい|ぐらい)?(?:ある|あり|い(?:る|ます)|です|と取引|を)/u;
const ALONE = new RegExp(
  `(?:${SELF}|自分)(?:の会社)?(?:1社|一社)?(?:だけ|のみ|単独|しか)|(?:1社|一社)(?:だけ|のみ|単独|しか)|(?:1社|一社)で(?:す|応募|申請|やる|参加|、|$)|単独(?:で|の)|\\b(?:just|only) (?:us|our company|my company|our own company|one company|me|ourselves|the one company)\\b|\\b(?:us|our company|my company) (?:only|alone)\\b|\\bby ourselves\\b|\\bon our own\\b|\\bwe are alone\\b|\\b(?:single|one) (?:company|corporation)(?: only)?\\b|\\bnobody else\\b|\\bno other compan`,
  'u',
);

export type Counted = { start: number; end: number; count: number };

/** How many corporations a piece says the group has, the speaker's own among them. */
export function corporationsIn(clause: Clause): Counted | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofThePast) return undefined;
  const alone = ALONE.exec(text);
  const corrected = AFTER_CORRECTION.exec(text);
  const from = corrected ? corrected.index + corrected[0].length : 0;
  const rest = text.slice(from);
  if (!NOT_THE_GROUP.test(rest) && !OTHER_COUNT.test(rest)) {
    for (const { pattern, count } of SHAPES) {
      const match = pattern.exec(rest);
      if (!match) continue;
      if (clause.ofOthers && !/と(?:合わ|あわ|一緒|組|連|協|うち|弊|当)|で(?:す)?$/u.test(rest))
        return undefined;
      const number = (name: string) => numberOf(match.groups?.[name]);
      const found = count({ a: number('a'), b: number('b') });
      if (found === undefined || !Number.isInteger(found) || found < 1) return undefined;
      return {
        start: start + from + match.index,
        end: start + from + match.index + match[0].length,
        count: found,
      };
    }
  }
  if (alone && alone.index >= from && !/(?:では|じゃ)な/u.test(text.slice(alone.index)))
    return { start: start + alone.index, end: start + alone.index + alone[0].length, count: 1 };
  return undefined;
}

/** 「3社じゃなくて2社でした」: what is denied stands before. */
export const AFTER_CORRECTION =
  /^.*(?:じゃなく(?:て)?|ではなく(?:て)?|じゃない(?:です)?(?:けど)?|ではありません(?:で)?|じゃありません(?:で)?|と(?:言|書|答え|入れ|お伝え)[^、。]{0,12}(?:けど|が|、)|のではなく)、?|^.*?\bnot [^,.;]{1,25}?(?:,| but) (?:it's |but )?/u;

const numberOf = (text: string | undefined): number =>
  text === undefined ? Number.NaN : (NATIVE[text] ?? parseNumeral(text.trim()) ?? Number.NaN);

const STAFF =
  '(?:(?:常時|常勤の?|正規の?|正)?(?:従業員|社員|職員|スタッフ|従業者|働き手|働いている人|人員)(?:さん)?(?:の?(?:数|人数))?)';
const EMPLOYEES: readonly RegExp[] = [
  new RegExp(
    `${STAFF}(?:は|が|で|も|:|、|数|のみ|だけ)?、?(?:(?:パート|アルバイト|役員|家族)[^、。0-9]{0,12}(?:除|含|抜|別)[^、。0-9]{0,8})?(?:全部で|全員で|今|現在|合計|約|およそ|だいたい|大体|ざっと|常時|正社員(?:が|で)?)*${N('n')}(?:人|名)(?!(?:以上|以下|未満|から|~|か))`,
    'u',
  ),
  new RegExp(`${N('n')}(?:人|名)(?:ほど|くらい|ぐらい|程度)?(?:の)?(?:${STAFF})(?!の?(?:うち))`, 'u'),
  new RegExp(
    `${N('n')}(?:人|名)(?:ほど|くらい|ぐらい|程度)?(?:を)?(?:雇|で(?:やって|回し|営業|切り盛り|働)|の(?:小さな|小さい|零細)?(?:会社|町工場|工場|所帯|店|事務所|メーカー)|規模|体制)`,
    'u',
  ),
  new RegExp(`${N('n')} (?:regular |full[- ]?time |permanent |paid )*(?:employees?|staff|workers)\\b`, 'u'),
  new RegExp(`(?:we |i )(?:employ|have|are)(?: about| around| roughly)? ${N('n')} (?:people|persons)`, 'u'),
  new RegExp(`(?:employees|staff|headcount)(?: is|:| are)?(?: about| around)? ${N('n')}\\b`, 'u'),
];
const NO_EMPLOYEES = new RegExp(
  `${STAFF}(?:は|が|も)?(?:ゼロ|0人|いない|いません|おりません|なし|おらん|雇っていません|雇ってない)|(?:人|誰も)(?:は|を|も)?雇って(?:い)?(?:ない|ません)|\\b(?:no|zero) (?:regular )?(?:employees|staff)\\b`,
  'u',
);
const NOT_EMPLOYEES =
  /[0-9](?:人|名)?(?:~|-|から|か|or |to )[0-9]+(?:人|名)|以上|以下|未満|(?:募集|採用|辞め|増や|雇いたい)/u;

/** How many regular employees a piece says there are. */
export function employeesIn(clause: Clause): Mention | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast) return undefined;
  const none = NO_EMPLOYEES.exec(text);
  const found = (at: number, length: number, count: number): Mention => ({
    kind: 'employees',
    start: start + at,
    end: start + at + length,
    value: count,
    sets: [['employees', count]],
  });
  if (none) return found(none.index, none[0].length, 0);
  if (NOT_EMPLOYEES.test(text)) return undefined;
  const from = AFTER_CORRECTION.exec(text)?.[0].length ?? 0;
  for (const pattern of EMPLOYEES) {
    const match = pattern.exec(text.slice(from));
    const count = numberOf(match?.groups?.n);
    if (match && Number.isInteger(count)) return found(from + match.index, match[0].length, count);
  }
  return undefined;
}

const PLAN = '(?:企画|運営)';
const PLANNING: readonly RegExp[] = [
  new RegExp(
    `${PLAN}(?:や|と|・|・?も)?(?:${PLAN})?[^、。0-9]{0,14}?(?:は|が|に|で|を|のは|人は)、?(?:${ME}(?:を|も)?(?:含め|入れ)(?:て|た)?、?)?(?:全部で|合計|計|うち|みんなで)?${N('n')}(?:社|者|人|名|つ|団体)`,
    'u',
  ),
  new RegExp(`${N('n')}(?:社|者|人|名|団体)(?:とも|全員|みんな|すべて)?(?:が|で|は)[^、。]{0,8}${PLAN}`, 'u'),
  new RegExp(
    `${N('n')}(?: of us| members?| people| companies| organi[sz]ations?| bodies)? (?:will |are |is |do |who )*(?:plan|run|organi[sz]e|manage|planning|running)`,
    'u',
  ),
  new RegExp(
    `(?:planning|running|plan(?:ned)? and run|organi[sz]ed)[^.,;]{0,30}?(?:by|is|are|:|will be|with) (?:about )?${N('n')}\\b`,
    'u',
  ),
];

/** How many members a piece says plan and run the activity. */
export function planningMembersIn(clause: Clause): Counted | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast) return undefined;
  for (const pattern of PLANNING) {
    const match = pattern.exec(text);
    const count = numberOf(match?.groups?.n);
    if (match && Number.isInteger(count) && count > 0)
      return { start: start + match.index, end: start + match.index + match[0].length, count };
  }
  return undefined;
}
