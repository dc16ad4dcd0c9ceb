import { affirming, denying } from './auxiliaries.ts';
import { escaped } from './escaped.ts';
import { onceFor } from './once-for.ts';
import { IS_DOING, IS_NOT_DOING, SELF, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

const KIND_OF_TAX = /[^のをがは、]+税$/u;
const ANY_CITY = '[\\p{Script=Han}\\p{Script=Katakana}ぁ-ん]{1,6}市の?';

/** What a tax is called: 北九州市の市税, 市税 and, because it is asked for it, 税金. That of any city, where the name has none. */
function taxNamed(name: string): string {
  const kind = KIND_OF_TAX.exec(name)?.[0];
  if (kind === undefined) return `(?:${escaped(name)}|税金|税)`;
  const owner = name.slice(0, name.length - kind.length).replace(/の$/u, '');
  const level = kind.slice(0, 1);
  const whose = owner === '' ? (kind === '市税' ? ANY_CITY : `${level}の`) : `${escaped(owner)}の|${level}の`;
  return `(?:(?:${whose}|${level}の)?(?:${escaped(kind)}|税金|税))`;
}
/** Whatever law makes people pay: one of them owed is owed, and only all of them paid is paid. */
const ANY_DUES =
  '(?:(?:国税|県税|市税|地方税|法人税|消費税|所得税|住民税|固定資産税|税金|税|社会保険料|労働保険料|保険料|年金)(?:など)?)';
const ALL_DUES = '(?:税金や(?:社会)?保険料|税(?:金)?も(?:社会)?保険料も|税金|税)(?:など)?';
const NEVER = '(?:特に|とくに|一切|全く|まったく|全然|一度も|これまで一度も|何も)?';
const PAYING = '(?:払って|支払って|納めて|納付して|納税して|完納して|完済して|済ませて)';
const EN_PAID = '(?:(?:we |i )(?:have )?)?(?:(?:all |everything |taxes )(?:is |are )?)?(?:already |fully )?';

const owing = (tax: string): string => `(?:${tax}(?:の|は|も|に))?(?:滞納|未納|払い残し)(?:は|が|も|など)?`;

/** City tax, in English, of whichever city: a tax with a name of its own by its name. */
const namedInEnglish = (name: string): string =>
  /[a-z]/u.test(name)
    ? [name, ...(/city tax$/u.test(name) ? ['city tax'] : [])].map(escaped).join('|')
    : 'city tax';

const readerOf = (some: string, all: string, english: string) =>
  statementReader({
    before: `(?:${SELF}|代表(?:の会社|の法人)?)(?:は|に|には|も)、?|今のところ|今は|現在|もちろん`,
    yes: 'yes',
    no: 'no',
    said: {
      yes: [
        `(?:少し|一部)?(?:${owing(some)})?(?:少し|一部)?(?:ある|あります|ございます)`,
        `(?:少し|一部)?(?:${some}(?:を|は))?(?:滞納|未納に)(?:して|なって)${IS_DOING}|未納|一部未納`,
        `(?:払って|支払って|納めて|納付して)${IS_NOT_DOING}`,
        `we (?:have|owe) (?:some |unpaid )?(?:arrears|some|tax|taxes|${english})|${affirming('do')}`,
      ].join('|'),
      no: [
        `(?:${owing(all)})?${NEVER}(?:ない|無い|なし|無し|ありません|ございません)`,
        `${NEVER}(?:${all}(?:を|は))?${NEVER}滞納(?:は|を)?${NEVER}(?:して${IS_NOT_DOING}|したこと(?:は|が)?(?:ない|ありません))`,
        `(?:${all}(?:は|も|を)?)?(?:きちんと|ちゃんと|もちろん|もう|すでに|全部|すべて|全て|全額|毎年|期限内に){0,3}(?:${PAYING}${IS_DOING}|完納(?:しました)?|完済(?:しました)?|(?:納付|納税|支払い?|完納)(?:済み|済)|払いました|払った|納めました|納めた|納付しました)`,
        `${EN_PAID}paid(?: everything| all(?: of (?:it|them))?| (?:our|the|all) taxes| up)?|(?:we |i )?pay (?:our|all|all our) taxes`,
        `(?:we )?(?:owe (?:nothing|no (?:tax(?:es)?|(?:${english}))|none)|have (?:no arrears|none))|(?:there are )?no (?:arrears|unpaid tax(?:es)?)|we don't have (?:any|arrears|any arrears)|none|nothing|${denying('do')}`,
      ].join('|'),
    },
  });

/** Of a tax by its name, as it is heard. */
const readerOfTax = onceFor((heard: string) => {
  const tax = taxNamed(heard);
  return readerOf(tax, tax, namedInEnglish(heard));
});

/**
 * Whether one tax is owed, such as a city's: who has paid owes none. Of another tax, or of anything else, nothing is
 * said here. `name` is that of the tax, in the language of the talk.
 */
export function readArrears(text: string, name: string): 'yes' | 'no' | undefined {
  return readerOfTax(spoken(name))(text);
}

/** Whether any dues of the law are owed; that one tax is paid says nothing of the others. */
export const readDues = readerOf(
  ANY_DUES,
  ALL_DUES,
  'city tax|national tax|prefectural tax|social insurance',
);
