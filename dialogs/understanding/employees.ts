import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

/** Who is no regular employee (常時使用する従業員) in any case; of パート that depends on their contract. */
const NOT_COUNTED =
  '代表取締役|取締役|役員|社長|事業主|代表者?|家族従業員|家族|臨時の人|臨時雇い|臨時|日雇い';
const PART_TIME = '(?:パートタイマー|パート・アルバイト|パート|アルバイト|バイト|派遣社員|派遣)(?:さん)?';
const STAFF = '(?:(?:常時使用する|常時雇用の|常勤の|正規の|正)?(?:従業員|社員|職員|スタッフ)(?:数)?)';
const WHO = `(?:(?:${SELF})(?:の|は)、?)?(?:(?:今|現在)(?:は)?、?)?`;
const PERSONS = '(?:人|名)';
const LEFT_OUT = `(?:(?:${NOT_COUNTED}|${PART_TIME})(?:(?:や|と|・|、)(?:${NOT_COUNTED}|${PART_TIME})){0,3}(?:を|は)?(?:除いて|除き|除くと|除いた|抜きで|抜いて|含めず|含めないで|数えずに|別で|別にして|以外で|以外に)、?)`;
const BESIDE = `(?:${NOT_COUNTED})(?:が|は)?${NUMERAL}${PERSONS}`;
const ABOUT = '(?:約|およそ|おおよそ|だいたい|大体)';
const ABOUT_AFTER = '(?:くらい|ぐらい|位|ほど|程度|前後)';
const WORKING = '(?:います|いる|おります|です)?';

const EMPLOYEES = [
  `${WHO}(?:${LEFT_OUT})?(?:${STAFF}(?:は|が|で|:)?、?)?(?:${LEFT_OUT})?${ABOUT}?(?<count>${NUMERAL})${PERSONS}?${ABOUT_AFTER}?${WORKING}`,
  `${WHO}${BESIDE}(?:と|、|で|に|に対して|です、)、?${STAFF}(?:が|は)?${ABOUT}?(?<count>${NUMERAL})${PERSONS}${ABOUT_AFTER}?${WORKING}`,
  `${WHO}${STAFF}(?:が|は)?${ABOUT}?(?<count>${NUMERAL})${PERSONS}${ABOUT_AFTER}?(?:と|、|で)、?${BESIDE}${WORKING}`,
].map((source) => new RegExp(`^${source}${COPULA}$`, 'u'));

const NOBODY_BUT = `(?:私|自分|わたし|僕|俺|社長|代表|代表者|事業主|役員|家族|夫婦|私と家族|役員と家族)(?:1人|一人|ひとり|二人|2人)?(?:だけ|のみ|しか(?:いない|いません))`;
const NOBODY = new RegExp(
  `^${WHO}(?:(?:${NOBODY_BUT})(?:の会社|でやっています|でやっている|でやってます)?|(?:1人|一人|ひとり)(?:で(?:やって|営業して|経営して)い?(?:る|ます)|会社|社長)|(?:私|自分|わたし|僕)(?:1人|一人|ひとり)|(?:まだ)?(?:${STAFF}|人)?(?:は|が)?(?:まだ)?(?:誰も|だれも|1人も|一人も)?(?:いません|いない|おりません|なし|無し|ゼロ|ありません))${COPULA}$`,
  'u',
);

const ENGLISH_STAFF = '(?:(?:regular|full-time|permanent) )?(?:employees?|people|persons?|staff|workers?)';
const ENGLISH_OUT =
  '(?:,? (?:not counting|not including|excluding|without|apart from|besides) (?:the )?(?:part-?timers|directors?|owners?|family|temporary staff|temps)(?:(?: and |, )(?:the )?(?:part-?timers|directors?|owners?|family|temporary staff|temps)){0,3})?';
const ENGLISH = [
  `(?:(?:we|i) (?:have|employ) |there are |we are )?(?:about |around |roughly |approximately )?(?<count>${NUMERAL})(?: ${ENGLISH_STAFF})?${ENGLISH_OUT}`,
  `(?:(?:we|i) have |there are )?${NUMERAL} directors?(?: and|,) (?<count>${NUMERAL}) ${ENGLISH_STAFF}`,
].map((source) => new RegExp(`^${source}$`, 'u'));
const NOBODY_ENGLISH =
  /^(?:(?:it's |it is )?(?:just|only) (?:me|myself|the owner|the directors?|family)|(?:we |i )?(?:have )?(?:no employees|no staff|none|nobody|no one)(?: yet)?|(?:we |i )(?:don't|do not) have any(?: employees)?(?: yet)?)$/u;

/** How many regular employees there are: 「30人」「パートを除いて12名」「役員2人と社員5人」, 「私だけ」 for none. */
export function readEmployees(text: string): number | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  if (NOBODY.test(said) || NOBODY_ENGLISH.test(said)) return 0;
  for (const pattern of [...EMPLOYEES, ...ENGLISH]) {
    const numeral = pattern.exec(said)?.groups?.count;
    if (numeral !== undefined) return parseNumeral(numeral);
  }
  return undefined;
}
