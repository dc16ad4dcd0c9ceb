import { insolvencies } from '../../rules/facts.ts';
import { readNoneOrAll } from './none-or-all.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

type Insolvency = (typeof insolvencies)[number];

const PROCEEDINGS = '(?:の?(?:法的)?(?:手続き?))?';
const UNDER_WAY = `${PROCEEDINGS}(?:の?(?:最中|途中)|中|を?(?:(?:し|受け|行っ)て)い?(?:る|ます)|に入って(?:い)?(?:る|ます))`;
const STOPPED =
  '(?:銀行)?取引停止(?:の)?(?:処分)?(?:中|を受けて(?:い)?(?:る|ます)|になって(?:い)?(?:る|ます))?';
const NO_PROSPECT =
  '(?:事業)?(?:の)?(?:継続|を続ける|続ける)?(?:の|できる)?見通し(?:が|は|も)(?:立たない|立ちません|たたない|たちません|立っていない|ない|ありません)';

/** A state of now: 「以前、破産しました」 says nothing of today, 私的整理 alone nothing of its prospect. */
const named = statementReader({
  before: `(?:${SELF}|代表(?:の会社)?|構成員(?:の(?:1社|一社))?)(?:は|が)、?|今は?|現在は?|(?:we are|we're|it is|the company is|a member is|one member is) (?:now |currently )?`,
  said: {
    bankruptcy: `破産${UNDER_WAY}|破産状態|(?:in bankruptcy|bankrupt)(?: proceedings)?`,
    civilRehabilitation: `民事再生(?:法)?${UNDER_WAY}|(?:in|under) civil rehabilitation(?: proceedings)?`,
    corporateReorganisation: `会社更生(?:法)?${UNDER_WAY}|(?:in|under) corporate reorgani[sz]ation(?: proceedings)?`,
    specialLiquidation: `特別清算${UNDER_WAY}|(?:in|under) special liquidation(?: proceedings)?`,
    privateWorkout: `私的整理${UNDER_WAY}(?:で|、|だが|ですが)、?${NO_PROSPECT}|in a private workout (?:without|with no) prospects?(?: of going on)?`,
    billsSuspended: `(?:(?:手形|小切手|手形・小切手)の)?(?:不渡り(?:で|により|があり|を出して|を出し)、?)?${STOPPED}`,
  },
});

const ONCE = '(?:1回|一回|1度|一度|初めて)';
const FIRST_BILL = `(?:(?:手形|小切手)(?:の|で))?(?:(?:第1回|第一回|1回目|一回目|初回)(?:の)?不渡り|${ONCE}(?:だけ)?(?:の)?不渡り|不渡り(?:を|が)?${ONCE}(?:だけ)?)`;
const AGO = `(?:去年|昨年|一昨年|おととし|以前|(?<before>${NUMERAL})年(?:以上)?前|数年前)`;
const HAPPENED =
  '(?:を|が|は)?(?:出しました|出した|出して|出し|ありました|あった|あって|あり|発生しました|発生した|発生して|発生)?(?:が|けど|けれど|ものの|から)?';
const SINCE = `(?:(?<months>${NUMERAL})(?:か月|カ月|ヶ月|ヵ月|ケ月|箇月|個月)|(?<years>${NUMERAL})年|(?<half>半年))(?:以上)?(?:が|は)?(?:たち|たって|たった|たっ|経ち|経って|経った|経っ|経過し|経過|過ぎ|前)(?:ました|ており|ていて|ています|ている|て|た)?(?:が|し)?`;
const GOING_ON =
  '(?:事業|経営|営業|今)?(?:の)?(?:継続)?(?:に|は|には)?(?:何も|特に|まったく|全く)?問題(?:は|が|も)?(?:ない|ありません|なし)';
const OLD_FIRST_BILL = new RegExp(
  `^(?:${SELF}は、?)?(?:${AGO}(?:に|の)?、?)?${FIRST_BILL}${HAPPENED}、?(?:それから|その後|もう|すでに)?(?:${SINCE})?、?(?:今は)?${GOING_ON}${COPULA}$`,
  'u',
);
const LEAST_MONTHS = 6;

/** The state of insolvency that a company is in; none only where all of them are denied. */
export function readInsolvency(text: string): Insolvency | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  if (isOldFirstBill(said)) return 'oldFirstBill';
  return readNoneOrAll(text, insolvencies.length) === 'none' ? 'none' : named(text);
}

/** 「6か月以上たち」: a time that is named has to be long enough; 去年 alone may be five months ago. */
function isOldFirstBill(said: string): boolean {
  const groups = OLD_FIRST_BILL.exec(said)?.groups;
  if (!groups) return false;
  const { before, months, years, half } = groups;
  if (half !== undefined) return true;
  if (months !== undefined) return (parseNumeral(months) ?? 0) >= LEAST_MONTHS;
  return (parseNumeral(years ?? before ?? '') ?? 0) >= 1;
}
