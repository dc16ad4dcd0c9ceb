import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';
import { readYesNo } from './yes-no.ts';

const paying = statementReader({
  before:
    '(?:(?:市税|税金|税)(?:は|も|を)?|きちんと|ちゃんと|もちろん|もう|すでに|全部|すべて|全て|全額|毎年|期限内に|we (?:have )?|i (?:have )?|all |everything (?:is )?|taxes (?:are )?)',
  said: {
    no: `(?:払って|支払って|納めて|納付して|納税して|完納して|済ませて)${IS_DOING}|完納(?:しました)?|(?:納付|納税|支払い?)(?:済み|済)|払いました|納めました|(?:already )?paid(?: everything| all(?: of (?:it|them))?| (?:our|the|all) taxes| up)?|pay (?:our|all|all our) taxes`,
    yes: `(?:払って|支払って|納めて|納付して)${IS_NOT_DOING}|(?:少し|一部)?(?:滞納|未納|払い残し)(?:が|は)?(?:少し|一部)?(?:ある|あります)|未納`,
  },
  yes: 'yes',
  no: 'no',
});

/** Whether tax is owed: who has paid owes none. */
export const readArrears = (text: string): 'yes' | 'no' | undefined => readYesNo(text) ?? paying(text);
