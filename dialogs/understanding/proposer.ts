import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

const APPLY =
  '(?:(?:応募|申請|提案|参加|やる|やり)(?:(?:を)?(?:します|する|したい|しました|です)|ます|たい)?(?:予定|つもり)?|の(?:応募|申請|提案)|の予定)?';
const OTHERS =
  '(?:(?:ほか|他|別)の(?:会社|企業|法人|団体|ところ)(?:など)?|他社|取引先|協力会社|パートナー(?:企業)?|大学|同業者|仲間|複数の(?:会社|企業))';
const ALONE = `(?:${SELF}|代表|弊社)(?:だけ|のみ|単独|1社|一社)|単独|1社(?:だけ|のみ|単独)?|一社(?:だけ|のみ|単独)?|ひとり|一人|1人`;
const TOGETHER = `コンソーシアム|共同|合同|連名|グループ|複数(?:社|の会社|の企業)?|${OTHERS}と(?:一緒に?|共同|いっしょに?|組んで|連携して|コンソーシアム)?|(?:${SELF})と${OTHERS}|一緒に?|いっしょに?|連携して|みんな`;

const stated = statementReader({
  before: `(?:${SELF})は、?|今回は|(?:we|i) |(?:will |want to |plan to |would like to |are going to )?(?:apply|applying|propose|do it) `,
  said: {
    alone: `(?:${ALONE})(?:で|の)?${APPLY}|alone|by ourselves|on our own|solo|just us|only us|just our company|our company only|as (?:one|a single) company`,
    consortium: `(?:${TOGETHER})(?:で|の|を組んで|を組みます|を組む|を作って|として)?${APPLY}|together|jointly|as a (?:consortium|group)|in a consortium|(?:a |as )?consortium|(?:together |jointly )?with (?:others|(?:an)?other compan(?:y|ies)|(?:our |some |a )?partners?|(?:our |some |a )?clients?|a university|several companies)`,
  },
});

const COUNTED = new RegExp(
  `^(?<beside>(?:${SELF}(?:と|の)?)?(?:ほか|他|あと|もう)に?)?(?<count>${NUMERAL})(?:社|者|法人|団体|つの会社)(?:の(?:会社|共同))?(?:で|と|の|が)?(?:一緒に|共同で)?${APPLY}${COPULA}$|^(?:(?:we are|with|the|as) )?(?<english>${NUMERAL}) (?<others>other )?companies(?: together)?$`,
  'u',
);

/** One company or several together: 「うちだけで」「3社で」. Two are several, the speaker's own among them. */
export function readProposer(text: string): 'alone' | 'consortium' | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  const { beside, count, english, others } = COUNTED.exec(said)?.groups ?? {};
  const numeral = count ?? english;
  if (numeral === undefined) return stated(text);
  const number = parseNumeral(numeral);
  if (!number) return undefined;
  return number > 1 || beside !== undefined || others !== undefined ? 'consortium' : 'alone';
}
