import { affirming, denying } from './auxiliaries.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';
import { EITHER, INSIDE, OUTSIDE } from './place-names.ts';
import { statementReader } from './statements.ts';

const FIRM = '(?:会社|法人|企業|団体|活動会員|会員|構成員|メンバー)';
const EXIST = '(?:が|は)?(?:いる|います|ある|あります|入って(?:い)?ます|参加して(?:い)?ます)?';
const ELSEWHERE = `(?<outside>${OUTSIDE})|(?<either>${EITHER})`;
const COUNT = `(?<count>${NUMERAL}|ゼロ)(?:社|者|法人|団体|つ| ?(?:companies|company|corporations?|firms?))?`;

/** 2社います · 福岡市に2社 · 福岡市の会社が2社います · two from Fukuoka: how many there are, wherever they are. */
const COUNTED = new RegExp(
  `^(?:(?:${ELSEWHERE})(?:の|に|から)?)?(?:${FIRM})?(?:が|は|で)?${COUNT}${EXIST}${COPULA}$`,
  'u',
);
const COUNTED_ENGLISH = new RegExp(
  `^(?:we have |there (?:is|are) )?${COUNT}(?: (?:is |are )?(?:of them )?(?:(?:from|in) )?(?:${ELSEWHERE}))?$`,
  'u',
);
/** 福岡市の法人がいます · 福岡市の会社です */
const NAMED = new RegExp(
  `^(?:${OUTSIDE})(?:の|に|から)(?:${FIRM})?(?:も)?${EXIST}${COPULA}$|^(?:a |one )?(?:company|corporation|member) (?:from|in) (?:${OUTSIDE})$`,
  'u',
);
const FIRMS = `${NUMERAL}(?:社|者|法人|団体)`;
const EVERYBODY = `(?:みんな|みな|皆|全員|全部|全社|すべて|どこも|${FIRMS}(?:とも|共))(?:が|は)?`;
const EVERYBODY_ENGLISH =
  '(?:(?:they are |we are )?all(?: of (?:them|us))?|everyone|everybody)(?: (?:is|are))?(?: (?:in|from))?';
const ALL_INSIDE = new RegExp(
  `^(?:${EVERYBODY}(?:${INSIDE})(?:の${FIRM})?|(?:${INSIDE})(?:の${FIRM})?(?:だけ|のみ))${COPULA}$|^${EVERYBODY_ENGLISH} (?:${INSIDE})$|^(?:1|一|ひと)(?:社|者|人|つ)も(?:いない|いません|ない|ありません)${COPULA}$|^(?:no one|nobody|none)(?: of them)?$`,
  'u',
);
/** 全員市外 · 2社が市内で1社が市外 */
const SOME_OUTSIDE = new RegExp(
  `^(?:${EVERYBODY}(?:${OUTSIDE})(?:の${FIRM})?|(?:${FIRMS}(?:が|は)(?:${INSIDE})(?:で|です)?、?)${FIRMS}(?:が|は)(?:${OUTSIDE})(?:の${FIRM})?)${COPULA}$|^${EVERYBODY_ENGLISH} (?:${OUTSIDE})$`,
  'u',
);
const YES_BEFORE = /^(?:はい|ええ|うん|yes|yeah)[、,。 ]+/u;
const NO_BEFORE = /^(?:いいえ|いえ|no|nope)[、,。 ]+/u;

const FROM_OUTSIDE = `(?:(?:市外|北九州市外)(?:の${FIRM}|から)?|(?:${FIRM}に))`;
const plainly = statementReader({
  before: '(?:今のところ|今は|現在|特に)',
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:いる|います|ある|あります)|(?:they|there) are|there is|${affirming('do', 'have')}|there is one|there are some|some|we have (?:some|one)`,
    no: `(?:まだ)?(?:${FROM_OUTSIDE}(?:は|も)?)?(?:いない|いません|おりません|ない|ありません|なし|ゼロ)|not yet|we don't have any|there are(?: none|n't any| not any)|we have none|${denying('do', 'have', 'be')}`,
  },
});

/** Whether any member is a corporation from outside 北九州市. Here a bare number is how many. */
export function readMembersOutsideKitakyushu(text: string): 'yes' | 'no' | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  if (ALL_INSIDE.test(said) || ALL_INSIDE.test(said.replace(NO_BEFORE, ''))) return 'no';
  const rest = said.replace(YES_BEFORE, '');
  const { count } = (COUNTED.exec(rest) ?? COUNTED_ENGLISH.exec(rest))?.groups ?? {};
  if (count !== undefined) {
    const number = count === 'ゼロ' ? 0 : parseNumeral(count);
    if (number === undefined) return undefined;
    if (number > 0) return 'yes';
    return rest === said ? 'no' : undefined;
  }
  return SOME_OUTSIDE.test(rest) || NAMED.test(rest) ? 'yes' : plainly(text);
}
