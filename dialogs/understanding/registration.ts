import { affirming, denying, ONLY_TO_COME } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING, SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

const REGISTER = '(?:会員登録|登録|加入|入会)';
const PLAN = '(?:つもり|予定)';
const TO_COME = [
  `(?:これから|今後|近々|今度)(?:${REGISTER})?(?:します|する|する予定|するところ)?`,
  `(?:${REGISTER}(?:(?:を)?する|の)?)?${PLAN}(?:(?:は|が|も)(?:ある|あります|ない|ありません))?|${REGISTER}(?:手続き?中|手続中|申請中)|${REGISTER}(?:したい|します|する)`,
  `(?:今|いま|まだ)?(?:${REGISTER}(?:を|は)?)?(?:申請中|手続き?中|準備中|申請して${IS_DOING})`,
  '(?:申し?込み?|申請)(?:済み|済|ずみ|しました|した|して(?:い)?ます)|申し?込みました',
  "(?:we )?(?:are |'re )?(?:still )?(?:applying|registering)(?: now)?|(?:we )?(?:will|plan to|are going to|intend to|want to) (?:register|join|apply)(?: soon)?",
  ONLY_TO_COME,
].join('|');

const WHEN = '(?:もう|すでに|既に|ちゃんと|昨日|先日|先週|先月|今月|今日|昨年|去年|今年)';
const WHERE = '(?:(?:北九州市)?(?:dx推進)?プラットフォーム(?:に|には|へ|への|は))';
const WHO = `(?:(?:${SELF}|代表(?:の会社|の法人)?)(?:は|も|なら)、?)`;

/** Whether the representative is registered; what is still to come is not. */
export const readRegistered = statementReader({
  before: `${WHO}|${WHERE}|${WHEN}|今のところ|今は`,
  yes: 'yes',
  no: 'no',
  said: {
    yes: [
      `${REGISTER}(?:は|が|も)?(?:もう|すでに)?(?:済み|済|ずみ|完了|済んで${IS_DOING}|済みました|終わりました|完了しました|完了して${IS_DOING}|できました|できて${IS_DOING}|済ませました)`,
      `(?:${REGISTER}(?:を|は|も)?)?(?:して${IS_DOING}|しました|した|してあります|されて${IS_DOING})|会員(?:になって${IS_DOING}|になりました)?`,
      `(?:加入|入会)済み|入って${IS_DOING}|(?:${REGISTER}(?:は|が))?(?:ある|あります)`,
      `(?:(?:we|they|i) (?:are|have) |we're |it is |it's )?(?:already )?(?:registered|done)(?: already)?`,
      affirming('be', 'have', 'do'),
    ].join('|'),
    no: [
      `(?:まだ|${REGISTER}(?:は|を|も)?(?:まだ)?)?(?:して${IS_NOT_DOING}|できて${IS_NOT_DOING}|されて${IS_NOT_DOING}|ない|無い|なし|ありません)`,
      `まだ|${REGISTER}(?:は|が|も)?まだ|(?:まだ)?(?:未登録|未加入|未入会)|${REGISTER}でき(?:ない|ません)|入って${IS_NOT_DOING}|会員(?:では|じゃ)(?:ない|ありません)`,
      TO_COME,
      `not (?:yet|registered)(?: yet)?|unregistered|none|(?:(?:we|they)(?:'re| are) |i'm |i am |we aren't )not registered(?: yet)?|we aren't registered(?: yet)?|(?:we |i |they )?(?:haven't|have not) registered(?: yet)?`,
      denying('be', 'have', 'do'),
    ].join('|'),
  },
});

const EVERY = '(?:みんな|みな|皆|全員|全社|全部|すべて|全て|どこも|[0-9一二三四五]+社とも|両方|両方とも)';
const SOME = '(?:一部(?:の(?:会社|法人))?|[0-9一二三四五]+社(?:だけ|のみ)?|(?:何|数)社か)';
const ONE_THAT_IS_NOT = `(?:まだの|未登録の|登録して(?:い)?ない|登録が?まだの)(?:会社|法人|企業|団体|ところ|所|メンバー)`;

/** Whether all of several are registered; 「ある」 may mean one that is not. */
export const readAllRegistered = statementReader({
  before: '(?:(?:会員)?登録(?:は|が)?|もう|すでに)',
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${EVERY}(?:が|は)?)?(?:もう|すでに)?(?:登録(?:済み|済)|登録して${IS_DOING}|登録しました|して${IS_DOING})|${EVERY}|(?:(?:they|we) (?:are |have )?)?(?:already )?(?:all |both )(?:of them )?(?:are |have )?(?:already )?(?:registered)?|all|all of them|both(?: of them)?(?: are)?|registered|everyone|they are(?: all)?(?: registered)?|${affirming('be', 'have')}`,
    no: `(?:(?:${SOME}|誰も|どこも|${EVERY})(?:が|は)?)?(?:まだ(?:登録して${IS_NOT_DOING}|して${IS_NOT_DOING})?|未登録)|登録して${IS_NOT_DOING}|して${IS_NOT_DOING}|(?:全部|みんな|全員|全社|すべて)(?:では(?:ない|ありません)|じゃない|は(?:登録して)?${IS_NOT_DOING}|は登録して${IS_NOT_DOING})|${ONE_THAT_IS_NOT}(?:が|も)(?:ある|あります|いる|います)|${TO_COME}|not (?:yet|all|everyone|all of them)(?: yet)?|some (?:of them )?(?:are )?not(?: registered)?(?: yet)?|(?:only )?(?:one|two|three|some)(?: of them)? (?:is|are) not(?: registered)?(?: yet)?|none(?: of them)?(?: yet)?|${denying('be', 'have')}`,
  },
});
