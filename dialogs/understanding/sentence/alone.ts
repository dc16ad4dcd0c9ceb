import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';

/** 「うちだけです」「単独で応募」, not 「うちだけの製品」 nor 「うちだけ登録していない」. */
const OUR_COMPANY = `(?:${SELF}|自分の会社|代表の会社)`;
const ENDS =
  '(?=$|[、。,.!)]|です|だ|や|ばい|っちゃ|なん|っす|になり|しか|で(?:す|応募|申請|やる|やり|やっ|参加|進め|動|出(?:す|し|ます)|取り組|、|。|$)|の(?:応募|申請|予定|参加|状態|団体|グループ))';
const ALONE = new RegExp(
  [
    `${OUR_COMPANY}(?:の)?(?:1社|一社)?(?:だけ|のみ)${ENDS}`,
    `${OUR_COMPANY}(?:の)?(?:1社|一社)(?:だけ|のみ)?${ENDS}`,
    `${OUR_COMPANY}(?:の会社)?しか(?:い|お|ない|参加)`,
    `(?:1社|一社|ひとつ)(?:だけ|のみ|きり)${ENDS}`,
    `(?<!他に|ほかに)単独(?:で(?:す|の?応募|の?申請|の?提案|やる|やり|やっ|参加|進め|出|、|。|$)|$|の?(?:応募|申請|参加))`,
    `\\b(?:just|only) (?:us|our company|my company|our own company|my own company|my firm|our firm|one company|ourselves|the one company)\\b(?! (?:is|are|has|have|will|do|does|can))`,
    '(?<!for )\\b(?:us|our company|my company) (?:only|alone)\\b',
    '\\bby ourselves\\b|\\bon our own\\b|\\bwe are alone\\b|^alone (?:for now|so far|at the moment|yet)|\\bwe apply alone\\b',
    "\\b(?:i am|i'm|we are|we're|my company is|ours is) the only (?:company|corporation|firm|member|one)\\b",
    '\\b(?:a )?(?:single|one) (?:company|corporation)(?: only)?$|\\bnobody else\\b(?! (?:uses|needs|knows|does|has|can|will use))|\\bno other (?:compan|firm|corporation|member)|\\b(?:zero|no) partners(?: (?:yet|so far|at all))?$',
  ].join('|'),
  'u',
);
/** 「まだ一社も見つかっていない」: nobody else, so far. */
const NOBODY_YET =
  /(?:1社|一社|1つ|ひとつ|どこ|誰|だれ|ひとり|1人|一人)も(?:まだ)?(?:見つ|みつ|決ま|きま|集ま|声を)[^、。]{0,8}(?:ない|ません|ん(?:$|の|と|です|よ|ばい|ちゃ|けど|、|。)|ず)/u;
/** In answer to how many there are, the speaker is enough. */
const ME_ALONE =
  /^(?:今(?:のところ)?は?|いまんとこ|まだ)?、?(?:わし|儂|俺|おれ|僕|ぼく|私|わたし|あたし|自分|代表|うち|社長)(?:んとこ|のとこ|のところ|んち|とこ|の会社|の所)?(?:1人|一人|ひとり)?(?:だけ|のみ|しか(?:いない|いません|おらん|おりません))|^(?:it's |it is )?(?:just|only) (?:me|myself|i|mine|ours|us)\b|^me (?:alone|only)\b|^alone\b/u;

/** Whether a piece says that nobody but the speaker's own company takes part. */
export function aloneIn(
  clause: Clause,
  asked = false,
): { start: number; end: number; count: number } | undefined {
  const { text, start, asks, supposes, ofOthers, ofThePast } = clause;
  if (asks || supposes || ofOthers || ofThePast) return undefined;
  const match = ALONE.exec(text) ?? NOBODY_YET.exec(text) ?? (asked ? ME_ALONE.exec(text) : null);
  if (!match || /^[^、。]{0,6}(?:では|じゃ)(?:な|あり|困)/u.test(text.slice(match.index + match[0].length)))
    return undefined;
  if (/\b(?:not|isn't|aren't|n't) (?:\w+ )?$/u.test(text.slice(0, match.index))) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length, count: 1 };
}
