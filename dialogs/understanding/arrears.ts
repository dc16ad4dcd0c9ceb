import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING, SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

const CITY_TAX = '(?:(?:北九州市の|市の)?(?:市税|税金|税))';
const OWING = `(?:${CITY_TAX}(?:の|は|も|に))?(?:滞納|未納|払い残し)(?:は|が|も|など)?`;
const NEVER = '(?:特に|とくに|一切|全く|まったく|全然|一度も|これまで一度も|何も)?';
const TO_PAY = `(?:${CITY_TAX}(?:は|も|を)?)?(?:きちんと|ちゃんと|もちろん|もう|すでに|全部|すべて|全て|全額|毎年|期限内に){0,3}`;
const PAYING = '(?:払って|支払って|納めて|納付して|納税して|完納して|完済して|済ませて)';
const EN_PAID = '(?:(?:we |i )(?:have )?)?(?:(?:all |everything |taxes )(?:is |are )?)?(?:already |fully )?';

/** Whether city tax is owed: who has paid owes none. Of another tax, or of anything else, nothing is said here. */
export const readArrears = statementReader({
  before: `(?:${SELF}|代表(?:の会社|の法人)?)(?:は|に|には|も)、?|今のところ|今は|現在|もちろん`,
  yes: 'yes',
  no: 'no',
  said: {
    yes: [
      `(?:少し|一部)?(?:${OWING})?(?:少し|一部)?(?:ある|あります|ございます)`,
      `(?:少し|一部)?(?:${CITY_TAX}(?:を|は))?(?:滞納|未納に)(?:して|なって)${IS_DOING}|未納|一部未納`,
      `(?:払って|支払って|納めて|納付して)${IS_NOT_DOING}`,
      `we (?:have|owe) (?:some |unpaid )?(?:arrears|some|tax|taxes|city tax)|${affirming('do')}`,
    ].join('|'),
    no: [
      `(?:${OWING})?${NEVER}(?:ない|無い|なし|無し|ありません|ございません)`,
      `${NEVER}(?:${CITY_TAX}(?:を|は))?${NEVER}滞納(?:は|を)?${NEVER}(?:して${IS_NOT_DOING}|したこと(?:は|が)?(?:ない|ありません))`,
      `${TO_PAY}(?:${PAYING}${IS_DOING}|完納(?:しました)?|完済(?:しました)?|(?:納付|納税|支払い?|完納)(?:済み|済)|払いました|払った|納めました|納めた|納付しました)`,
      `${EN_PAID}paid(?: everything| all(?: of (?:it|them))?| (?:our|the|all) taxes| up)?|(?:we |i )?pay (?:our|all|all our) taxes`,
      `(?:we )?(?:owe (?:nothing|no (?:city )?tax(?:es)?|none)|have (?:no arrears|none))|(?:there are )?no (?:arrears|unpaid tax(?:es)?)|we don't have (?:any|arrears|any arrears)|none|nothing|${denying('do')}`,
    ].join('|'),
  },
});
