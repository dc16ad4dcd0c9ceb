import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';
import { readYesNo } from './yes-no.ts';

const REGISTER = '(?:会員登録|登録|加入|入会)';
const TO_COME = [
  `(?:これから|今後|近々|今度)(?:${REGISTER})?(?:します|する|する予定|するところ)?`,
  `${REGISTER}(?:(?:を)?する)?(?:つもり|予定|手続き?中|手続中|申請中)|${REGISTER}(?:したい|します|する)`,
  `(?:今|いま|まだ)?(?:${REGISTER}(?:を|は)?)?(?:申請中|手続き?中|準備中|申請して${IS_DOING})`,
  "(?:we )?(?:are |'re )?(?:still )?(?:applying|registering)(?: now)?|(?:we )?(?:will|plan to|are going to|intend to|want to) (?:register|join|apply)(?: soon)?",
].join('|');

const comingUp = statementReader({ said: { yes: '登録済み', no: TO_COME }, yes: 'yes', no: 'no' });

/** Whether the representative is registered; what is still to come is not. */
export const readRegistered = (text: string): 'yes' | 'no' | undefined => readYesNo(text) ?? comingUp(text);

const EVERY = '(?:みんな|みな|皆|全員|全社|全部|すべて|全て|どこも|[0-9一二三四五]+社とも|両方|両方とも)';
const SOME = '(?:一部(?:の(?:会社|法人))?|[0-9一二三四五]+社(?:だけ|のみ)?|(?:何|数)社か)';
const ONE_THAT_IS_NOT = `(?:まだの|未登録の|登録して(?:い)?ない|登録が?まだの)(?:会社|法人|企業|団体|ところ|所|メンバー)`;

/** Whether all of several are registered; 「ある」 may mean one that is not. */
export const readAllRegistered = statementReader({
  before: '(?:(?:会員)?登録(?:は|が)?|もう|すでに)',
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${EVERY}(?:が|は)?)?(?:もう|すでに)?(?:登録(?:済み|済)|登録して${IS_DOING}|登録しました|して${IS_DOING})|${EVERY}|(?:(?:they|we) (?:are |have )?)?(?:already )?(?:all |both )(?:of them )?(?:are |have )?(?:already )?(?:registered)?|all|all of them|both(?: of them)?(?: are)?|registered|everyone|they are(?: all)?(?: registered)?`,
    no: `(?:(?:${SOME}|誰も|どこも|${EVERY})(?:が|は)?)?(?:まだ(?:登録して${IS_NOT_DOING}|して${IS_NOT_DOING})?|未登録)|登録して${IS_NOT_DOING}|して${IS_NOT_DOING}|(?:全部|みんな|全員|全社|すべて)(?:では(?:ない|ありません)|じゃない|は(?:登録して)?${IS_NOT_DOING}|は登録して${IS_NOT_DOING})|${ONE_THAT_IS_NOT}(?:が|も)(?:ある|あります|いる|います)|${TO_COME}|not (?:yet|all|everyone|all of them)(?: yet)?|some (?:of them )?(?:are )?not(?: registered)?(?: yet)?|(?:only )?(?:one|two|three|some)(?: of them)? (?:is|are) not(?: registered)?(?: yet)?|none(?: of them)?(?: yet)?`,
  },
});
