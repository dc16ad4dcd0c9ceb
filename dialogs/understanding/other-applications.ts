import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

const OTHERS = '(?:ほか|他)';
const APPLY = '(?:応募|申請)';
const AS_ANOTHER = `${OTHERS}(?:の(?:団体|代表|団体の代表))?(?:としても|として|では|でも|には)|${OTHERS}の(?:団体の)?代表(?:も|は|を)|${OTHERS}(?:も|は)`;
/** 「代表はします」 may be said of this group: the representative of another is meant only where it is denied. */
const AS_REPRESENTATIVE = '(?:代表(?:としては|としても|では|でも|は))?';

/** Whether the representative applies as that of another group too; being a member of one is something else. */
export const readRepresentsAnother = statementReader({
  before: `${AS_ANOTHER}|${SELF}は、?|今回は|今のところ|今は|特に|もちろん`,
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${APPLY})?(?:します|する|する予定|するつもり)|${APPLY}して${IS_DOING}|やります|ある|あります|${affirming('do', 'will')}`,
    no: [
      `${AS_REPRESENTATIVE}(?:(?:${APPLY}は?)?(?:しません|しない)|${APPLY}して(?:い)?(?:ない|ません)|やりません)|ない|無い|なし|ありません|(?:${APPLY})?(?:する)?(?:つもり|予定)(?:は|も)?(?:ない|ありません|なし)`,
      '(?:これ|ここ|この(?:団体|1件|一件|申請|応募)|今回)?(?:1つ|一つ|1件|一件)(?:だけ|のみ)|(?:これ|ここ|この(?:団体|申請|応募)|今回)(?:だけ|のみ)',
      '(?:構成員|メンバー)(?:として)?(?:だけ|のみ)|代表(?:では|じゃ)(?:ない|ありません)',
      `(?:we (?:only |just )?apply for |it is |it's )?(?:only|just) (?:this|this one|one|as a member)|this (?:one )?only|this is the only (?:one|group)|none|${denying('do', 'will')}`,
    ].join('|'),
  },
});
