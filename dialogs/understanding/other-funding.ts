import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

const FUNDING = '(?:助成金?|補助金?|委託)';
const BOTH = `(?:${FUNDING}(?:も|や|と)${FUNDING}(?:も|は)?|(?:ほか|他)の${FUNDING}(?:や|・|も)${FUNDING}(?:も|は)?)`;
const GIVER = '(?:国|県|福岡県|市|北九州市|自治体|国や自治体|外郭団体)';
const RECEIVING = '(?:受けて|もらって|いただいて|頂いて)';

/**
 * Whether the activity is funded from elsewhere. One kind or one giver denied (「委託は受けていません」「市からは…」) leaves
 * the others open, and what the representative or a member gets is not the group's.
 */
export const readOtherFunding = statementReader({
  before: '(?:団体として|今年度|今年|今のところ|今|いま|現在)(?:は|も)?、?',
  yes: 'yes',
  no: 'no',
  said: {
    yes: [
      `(?:${GIVER}(?:から|の)(?:の)?)?(?:${FUNDING}(?:を|も)?)?${RECEIVING}${IS_DOING}|ある|あります`,
      `we (?:get|receive|have) (?:one|some|both)|${affirming('do')}`,
    ].join('|'),
    no: [
      `(?:${BOTH}|どこからも|どこからの${FUNDING}も|何も|なにも|どちらも|どれも|一切|全く|まったく|特に|まだ)?(?:${RECEIVING}${IS_NOT_DOING}|(?:受けた|もらった|いただいた|頂いた)こと(?:は|が|も)?(?:ない|ありません)|ない|無い|なし|ありません|ございません)`,
      `none|nothing|neither|we (?:get|receive|have) (?:none|nothing|neither)|we (?:don't|do not) (?:get|receive|have) (?:any|one|either)|${denying('do')}`,
    ].join('|'),
  },
});
