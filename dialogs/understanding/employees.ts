import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

const EMPLOYEES = new RegExp(
  `^(?:(?:${SELF})の)?(?:(?:常時使用する|正)?(?:従業員|社員|スタッフ)(?:数)?(?:は|が)?、?)?(?:約)?(?<count>${NUMERAL})(?:人|名)?(?:くらい|ぐらい|ほど)?(?:います|いる)?${COPULA}$|^(?:we (?:have|employ) )?(?:about )?(?<english>${NUMERAL})(?: (?:regular )?(?:employees|people|staff))?$`,
  'u',
);
const NOBODY = new RegExp(
  `^(?:従業員|社員)?(?:は|が)?(?:いません|いない|なし|ゼロ)${COPULA}$|^(?:none|nobody|no employees)$`,
  'u',
);

/** How many regular employees there are: 「30人」「従業員は12名です」. */
export function readEmployees(text: string): number | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  if (NOBODY.test(said)) return 0;
  const { count, english } = EMPLOYEES.exec(said)?.groups ?? {};
  const numeral = count ?? english;
  return numeral === undefined ? undefined : parseNumeral(numeral);
}
