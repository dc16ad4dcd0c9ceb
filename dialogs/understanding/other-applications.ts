import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

const OTHERS = '(?:ほか|他)';
const APPLY = '(?:応募|申請)';
const AS_REPRESENTATIVE = `${OTHERS}(?:の(?:団体|代表|団体の代表))?(?:としても|として|では|でも|には)|${OTHERS}の(?:団体の)?代表(?:も|は)|${OTHERS}(?:も|は)|代表(?:としては|としても|では|でも|は)`;

/** Whether the representative applies as that of another group too; being a member of one is something else. */
export const readRepresentsAnother = statementReader({
  before: `${AS_REPRESENTATIVE}|${SELF}は、?|今回は|今のところ|今は|特に|もちろん`,
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${APPLY})?(?:します|する|する予定|するつもり)|${APPLY}して${IS_DOING}|(?:代表を)?やります|ある|あります|${affirming('do', 'will')}`,
    no: [
      `(?:${APPLY})?(?:しません|しない)|${APPLY}して(?:い)?(?:ない|ません)|やりません|ない|無い|なし|ありません|(?:${APPLY})?(?:する)?(?:つもり|予定)(?:は|も)?(?:ない|ありません|なし)`,
      '(?:これ|ここ|この(?:団体|1件|一件|申請|応募)|今回)?(?:1つ|一つ|1件|一件)(?:だけ|のみ)|(?:これ|ここ|この(?:団体|申請|応募)|今回)(?:だけ|のみ)',
      '(?:構成員|メンバー)(?:として)?(?:だけ|のみ)|代表(?:では|じゃ)(?:ない|ありません)',
      `(?:we (?:only |just )?apply for |it is |it's )?(?:only|just) (?:this|this one|one|as a member)|this (?:one )?only|this is the only (?:one|group)|none|${denying('do', 'will')}`,
    ].join('|'),
  },
});
