import { normalise } from './normalise.ts';

const correction = new RegExp(
  [
    '(?:答え|回答|入力|数字|数|内容|さっきの|前の|先ほどの|の答え)(?:を|は)?(?:変え|変更|直し|訂正|修正)',
    'を?(?:変えたい|変えます|変更したい|変更します|直したい|訂正したい|訂正します|修正したい)(?:です|のですが)?$',
    '^(?:訂正|修正|変更)(?:し|を|、|です|$)',
    '^(?:間違い|勘違い|まちがい|かんちがい)(?:です|でした|だった)?$|勘違い(?:です|でし|して)',
    '間違え(?:まし|た|て)|間違い(?:です|でし|まし)|まちがえ(?:まし|た)',
    "change (?:my|the|an) answer|correct (?:my|an|the)|i (?:made|was) (?:a mistake|wrong)|that(?: was|'s) (?:wrong|a mistake)",
  ].join('|'),
);
const ABOUT_THE_ACTIVITY = /(?:ビジネスモデル|働き方|業務|仕事|会社|地域|形|やり方|パートナー|登録内容)を/;

/** Whether somebody says that an earlier answer was wrong. 「働き方を変えたい」 speaks of the activity. */
export function wantsCorrection(text: string): boolean {
  const plain = normalise(text);
  return correction.test(plain) && !ABOUT_THE_ACTIVITY.test(plain);
}
