import { type PlaceWords, placesOf } from './areas.ts';
import { affirming, denying } from './auxiliaries.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { onceFor } from './once-for.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

const FIRM = '(?:会社|法人|企業|団体|活動会員|会員|構成員|メンバー)';
const EXIST = '(?:が|は)?(?:いる|います|ある|あります|入って(?:い)?ます|参加して(?:い)?ます)?';
const COUNT = `(?<count>${NUMERAL}|ゼロ)(?:社|者|法人|団体|つ| ?(?:companies|company|corporations?|firms?))?`;
const FIRMS = `${NUMERAL}(?:社|者|法人|団体)`;
const EVERYBODY = `(?:みんな|みな|皆|全員|全部|全社|すべて|どこも|${FIRMS}(?:とも|共))(?:が|は)?`;
const EVERYBODY_ENGLISH =
  '(?:(?:they are |we are )?all(?: of (?:them|us))?|everyone|everybody)(?: (?:is|are))?(?: (?:in|from))?';
const YES_BEFORE = /^(?:はい|ええ|うん|yes|yeah)[、,。 ]+/u;
const NO_BEFORE = /^(?:いいえ|いえ|no|nope)[、,。 ]+/u;

function readerFor({ inside, outside, either, away }: PlaceWords) {
  const elsewhere = `(?<outside>${outside})|(?<either>${either})`;

  /** 2社います · 福岡市に2社 · 福岡市の会社が2社います · two from Fukuoka: how many there are, wherever they are. */
  const counted = new RegExp(
    `^(?:(?:${elsewhere})(?:の|に|から)?)?(?:${FIRM})?(?:が|は|で)?${COUNT}${EXIST}${COPULA}$`,
    'u',
  );
  const countedEnglish = new RegExp(
    `^(?:we have |there (?:is|are) )?${COUNT}(?: (?:is |are )?(?:of them )?(?:(?:from|in) )?(?:${elsewhere}))?$`,
    'u',
  );
  /** 福岡市の法人がいます · 福岡市の会社です */
  const named = new RegExp(
    `^(?:${outside})(?:の|に|から)(?:${FIRM})?(?:も)?${EXIST}${COPULA}$|^(?:a |one )?(?:company|corporation|member) (?:from|in) (?:${outside})$`,
    'u',
  );
  const allInside = new RegExp(
    `^(?:${EVERYBODY}(?:${inside})(?:の${FIRM})?|(?:${inside})(?:の${FIRM})?(?:だけ|のみ))${COPULA}$|^${EVERYBODY_ENGLISH} (?:${inside})$|^(?:1|一|ひと)(?:社|者|人|つ)も(?:いない|いません|ない|ありません)${COPULA}$|^(?:no one|nobody|none)(?: of them)?$`,
    'u',
  );
  /** 全員市外 · 2社が市内で1社が市外 */
  const someOutside = new RegExp(
    `^(?:${EVERYBODY}(?:${outside})(?:の${FIRM})?|(?:${FIRMS}(?:が|は)(?:${inside})(?:で|です)?、?)${FIRMS}(?:が|は)(?:${outside})(?:の${FIRM})?)${COPULA}$|^${EVERYBODY_ENGLISH} (?:${outside})$`,
    'u',
  );

  const fromOutside = `(?:(?:${away})(?:の${FIRM}|から)?|(?:${FIRM}に))`;
  const plainly = statementReader({
    before: '(?:今のところ|今は|現在|特に)',
    yes: 'yes',
    no: 'no',
    said: {
      yes: `(?:いる|います|ある|あります)|(?:they|there) are|there is|${affirming('do', 'have')}|there is one|there are some|some|we have (?:some|one)`,
      no: `(?:まだ)?(?:${fromOutside}(?:は|も)?)?(?:いない|いません|おりません|ない|ありません|なし|ゼロ)|not yet|we don't have any|there are(?: none|n't any| not any)|we have none|${denying('do', 'have', 'be')}`,
    },
  });

  return (text: string): 'yes' | 'no' | undefined => {
    const said = spoken(text);
    if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
    if (allInside.test(said) || allInside.test(said.replace(NO_BEFORE, ''))) return 'no';
    const rest = said.replace(YES_BEFORE, '');
    const { count } = (counted.exec(rest) ?? countedEnglish.exec(rest))?.groups ?? {};
    if (count !== undefined) {
      const number = count === 'ゼロ' ? 0 : parseNumeral(count);
      if (number === undefined) return undefined;
      if (number > 0) return 'yes';
      return rest === said ? 'no' : undefined;
    }
    return someOutside.test(rest) || named.test(rest) ? 'yes' : plainly(text);
  };
}

const readerIn = onceFor(readerFor);

/** Whether any member is a corporation from outside the area. Here a bare number is how many. */
export function readMembersOutside(text: string, area: string, name = area): 'yes' | 'no' | undefined {
  return readerIn(placesOf(area, name))(text);
}
