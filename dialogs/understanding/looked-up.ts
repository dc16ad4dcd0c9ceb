import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

const CHECK = '(?:確かめ|たしかめ|確認し|確認をし|調べ)';
const CHECKED = `(?:もう|すでに|ちゃんと|きちんと)?(?:${CHECK}(?:た|ました|て(?:ある|あります|${IS_DOING}))|確認(?:済み|済|ずみ)|確認完了|チェック(?:済み|しました|した))`;
const DOES_NOT_HOLD =
  '(?:特に|とくに|もちろん|どれにも)?(?:(?:当てはま|あてはま|該当し)(?:らない|りません|ない|ません)|該当(?:なし|無し|はない|はありません))';
const HOLDS = '(?:(?:当てはま|あてはま)(?:る|ります)|該当(?:する|します|あり))';
const LOOKING = '(?:確かめて|確認して|調べて|見て|読んで|チェックして)';
const NEVERTHELESS = '(?:いいえ|いえ|no)、? ?';

/** Whether something was looked up, and what came of it: that it was looked up says that nothing stands in the way. */
export const readLookedUp = statementReader({
  before: '(?:第?13条|規程|それ|これ)?(?:には|は|に|を|も)、?',
  yes: 'clear',
  no: 'notYet',
  said: {
    clear: [
      `(?:${NEVERTHELESS})?${DOES_NOT_HOLD}(?:ことを、?${CHECKED})?|${CHECKED}(?:(?:が|けど|けれど)、?|。|、)?(?:${DOES_NOT_HOLD})?`,
      "(?:(?:yes,? )?(?:we|i) (?:have |'ve )?(?:already )?)?checked(?: (?:it|that|this))?(?: already)?|(?:no,? )?(?:it |this )?(?:does not|doesn't) apply(?: to us)?|not applicable|we have|we did",
    ].join('|'),
    notYet: [
      `(?:まだ)?${LOOKING}${IS_NOT_DOING}|まだ|(?:まだ)?未確認|(?:まだ)?これから(?:${CHECK}(?:ます|る)|確認(?:する|します)?|見ます|見る|です)?|${CHECK}て${IS_NOT_DOING}`,
      "not (?:yet|checked)(?: yet)?|(?:we |i )?(?:haven't|have not|did not|didn't)(?: (?:checked|check)(?: it)?)?(?: yet)?|(?:we |i )?(?:will|are going to) (?:check|look it up)|to be checked|unchecked",
    ].join('|'),
    applies: `${HOLDS}|(?:it |this |article 13 )?applies(?: to us)?|it does apply(?: to us)?`,
  },
});
