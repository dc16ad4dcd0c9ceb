import { denying } from './auxiliaries.ts';
import { parseNumeral } from './numerals.ts';
import { COPULA, IS_DOING, IS_NOT_DOING, spoken } from './phrases.ts';
import { readYesNoWord } from './yes-no.ts';

const ANY = '(?:どれ|いずれ|どちら|どっち|どの項目|何|なに|ひとつ|一つ|1つ|1個)(?:に|に対して)?も、?';
const DENIED = `(?:ない|なし|無し|ありません|ございません|違う|違います|ちがう|ちがいます|(?:該当|用意)しない|該当しません|(?:当てはま|あてはま)(?:らない|りません)|でき(?:ない|ません)|(?:できて|出来て|用意して|用意できて|準備して|準備できて|揃って)${IS_NOT_DOING})`;
const AT_ALL = '(?:特に|とくに|一切|全く|まったく|全然|もちろん)';
const EVERY = '(?:全部|すべて|全て|ぜんぶ|みんな|どれも)';
/** 「計画はまだ」 denies one thing: only what denies all of them, or the question as a whole, is none. */
const NONE = new RegExp(
  `^(?:なし|無し|ない|無い|ありません|ございません|該当(?:なし|無し)|該当(?:しない|しません|するものは(?:ない|ありません))|(?:当てはま|あてはま)(?:らない|りません)|当てはまるものは(?:ない|ありません)|${AT_ALL}(?:ない|なし|無し|ありません|ございません)|(?:まだ)?${ANY}(?:まだ)?${DENIED}|(?:どれ|いずれ|どちら|どっち)でも(?:ない|ありません)|(?:we have |there are |there is )?(?:none|nothing)(?: of (?:these|them|the above))?(?: yet| so far| applies| apply)?|neither(?: of (?:these|them))?|${denying('do', 'have')}|we (?:don't|do not) have any(?: of (?:these|them))?(?: yet)?)${COPULA}$`,
  'u',
);
/** Of what rules a group out, not of what it has to have ready: there 「関係ありません」 would be no answer. */
const DOES_NOT_APPLY = new RegExp(
  `^(?:${AT_ALL}?(?:関係(?:は|も)?)?(?:ありません|ない|なし)|${AT_ALL}?(?:いません|いない)|はい、?(?:どれ|いずれ|どちら|どっち)にも(?:当てはま|あてはま)(?:らない|りません)|はい、?(?:どれ|いずれ|どちら|どっち)にも該当しません)${COPULA}$|^(?:(?:it |this )?(?:does not|doesn't) apply|(?:they )?(?:do not|don't) apply|not applicable|n/a|neither applies|none applies)$`,
  'u',
);
const NOT_YET = new RegExp(`^(?:(?:まだ|(?:まだ)?${ANY}まだ|${EVERY}まだ)${COPULA}|not yet)$`, 'u');
const HOLD = `(?:に|が|は)?(?:もう|すでに)?(?:ok|okay|オーケー|(?:当てはま|あてはま)(?:る|ります)|該当(?:する|します)|ある|あります|できます|できる|大丈夫|(?:できて|出来て|揃って|そろって|整って|用意できて|用意して|準備できて)${IS_DOING}|揃いました|(?:準備|用意)?できました|準備済み)`;
const ALL = new RegExp(
  `^(?:(?:どれも|いずれも)${HOLD}${COPULA}|(?:全部|すべて|全て|ぜんぶ|みんな)(?:${HOLD})?${COPULA}|(?:we have |we can do )?(?:all(?: of (?:these|them|the above))?|everything)(?: done| ready| is ready| is done)?)$`,
  'u',
);
/** 3つとも, both: a number of things, which has to be the number there is. */
const ALL_OF = new RegExp(
  `^(?:(?<ja>[0-9一二三四五]+)つとも(?:${HOLD})?${COPULA}|(?<two>(?:両方とも|両方|both)(?:${HOLD})?(?: of them)?|(?:どちらも|どっちも)${HOLD})${COPULA}|all (?<en>three|four|five)(?: of them)?)$`,
  'u',
);

const NONE_OF = new RegExp(
  `^(?:(?<ja>[0-9一二三四五]+)つとも|(?<two>両方とも|両方))${DENIED}${COPULA}$`,
  'u',
);

/** 両方います: of things to have ready it would be that they are needed. */
const ALL_THERE = new RegExp(
  `^(?:(?<ja>[0-9一二三四五]+)つとも|(?<two>両方とも|両方|どちらも|どっちも)|全部|すべて|全て|みんな|どれも)(?:い(?:る|ます))${COPULA}$`,
  'u',
);

/** Whether none or all of `count` things are meant; `notYet` where 「まだ」 says that none of them is there. */
export function readNoneOrAll(text: string, count: number, notYet = false): 'none' | 'all' | undefined {
  const said = spoken(text).replace(/^(?:いいえ|いえ|no)[、,] ?/u, '');
  if (readYesNoWord(said) === 'no' || NONE.test(said) || (notYet ? NOT_YET : DOES_NOT_APPLY).test(said))
    return 'none';
  const denied = NONE_OF.exec(said)?.groups;
  if (denied) return numberNamed(denied) === count ? 'none' : undefined;
  if (ALL.test(said)) return 'all';
  const there = notYet ? null : ALL_THERE.exec(said);
  if (there) return (numberNamed(there.groups ?? {}) ?? count) === count ? 'all' : undefined;
  const all = ALL_OF.exec(said)?.groups;
  return all && numberNamed(all) === count ? 'all' : undefined;
}

function numberNamed({ ja, en, two }: Record<string, string | undefined>): number | undefined {
  const numeral = ja ?? en;
  if (two !== undefined) return 2;
  return numeral === undefined ? undefined : parseNumeral(numeral);
}
