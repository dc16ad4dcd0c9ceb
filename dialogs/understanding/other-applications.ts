import { statementReader } from './statements.ts';
import { readYesNo } from './yes-no.ts';

const applying = statementReader({
  before:
    '(?:(?:ほか|他)(?:の(?:団体|代表|団体の代表))?(?:としても|として|では|でも|には|は|も|の)?|(?:代表)(?:としては|としても|では|でも|は)|今回は|今のところ)',
  yes: 'yes',
  no: 'no',
  said: {
    yes: '(?:応募|申請)?(?:します|する)|(?:代表を)?やります',
    no: "(?:応募|申請)?(?:しません|しない)|やりません|(?:これ|ここ|この(?:団体|1件|一件|申請|応募)|今回)(?:1つ|一つ|1件|一件)?(?:だけ|のみ)|(?:構成員|メンバー)(?:として)?(?:だけ|のみ)|代表(?:では|じゃ)(?:ない|ありません)|(?:we (?:only |just )?apply for |it is |it's )?(?:only|just) (?:this|this one|one|as a member)|this (?:one )?only|this is the only (?:one|group)",
  },
});

/** Whether the representative applies as that of another group too. */
export const readRepresentsAnother = (text: string): 'yes' | 'no' | undefined =>
  readYesNo(text) ?? applying(text);
