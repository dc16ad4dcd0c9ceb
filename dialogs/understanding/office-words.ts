import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

const OFFICE =
  '(?:(?:代表(?:構成員)?の)?(?:事業所|事務所|オフィス|拠点|本社|本店|支社|支店|営業所|工場|出張所|店舗|店))';

/** Whether there is an office, where the place is left out: 「あります」「事務所はまだです」. */
export const readThereIsOffice = statementReader({
  before: '(?:もう|すでに|既に|ちゃんと|今は|今のところ|現在は?)',
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${OFFICE}(?:は|が|も|なら)?)?(?:ある|あります|あり|有り|有ります|ございます|持って${IS_DOING}|構えて${IS_DOING}|設置済み|開設済み|(?:設置|開設)して${IS_DOING})|we have (?:one|it|an office)|there (?:is|are)|${affirming('do', 'have')}`,
    no: `(?:${OFFICE}(?:は|が|も)?)?(?:まだ)?(?:ない|無い|なし|無し|ありません|ございません|持って${IS_NOT_DOING}|(?:設置|開設)して${IS_NOT_DOING})|(?:${OFFICE}は)?まだ|not yet|none|we have none|we don't have (?:one|any)|${denying('do', 'have', 'be')}`,
  },
});

/** Whether an office is planned, once it is clear that there is none. */
export const readOfficePlan = statementReader({
  before: '(?:もちろん|今のところ|今は|特に|その|はっきりした)',
  yes: 'planned',
  no: 'none',
  said: {
    planned: `(?:${OFFICE}を)?(?:設置|開設|設ける|出す|作る)?(?:する)?(?:の)?(?:予定|計画|つもり)(?:は|が|も)?(?:ある|あります|あり)?|ある|あります|(?:設ける|設けます|作ります|開設します|設置します|出します)|${affirming('do', 'have', 'will', 'be')}|we (?:plan to|will)(?: open one| do)?`,
    none: `(?:設置|開設|設ける|出す|作る)?(?:する)?(?:の)?(?:予定|計画|つもり)(?:は|が|も)?(?:ない|ありません|なし)|ない|ありません|なし|(?:設けません|作りません|開設しません)|no plans?|none|${denying('do', 'have', 'will', 'be')}`,
  },
});
