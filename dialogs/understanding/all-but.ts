import { type ReadableOption, readOptions } from './options.ts';
import { COPULA, IS_DOING, isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';

const READY = `(?:(?:ok|ある|あります|できました|揃いました|準備済み)|(?:できて|準備できて|用意できて|用意して|揃って|そろって)${IS_DOING})`;
const ALL_BUT = new RegExp(
  `^(?:(?<besides>.{1,40}?)以外(?:は|が)、?(?:もう)?(?:全部|すべて|全て|ぜんぶ|みんな)${READY}?|(?<missing>.{1,40}?)だけ(?:が|は)?まだ)${COPULA}$|^(?:all|everything|we have everything) (?:but|except|except for) (?<but>.{1,40})$|^only (?<only>.{1,40}?) (?:is missing|is not ready)(?: yet)?$`,
  'u',
);

/** 「計画以外は全部」「計画だけまだ」: every option but those that are named. */
export function readAllBut(text: string, options: readonly ReadableOption[]): string[] | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  const { besides, missing, but, only } = ALL_BUT.exec(said)?.groups ?? {};
  const named = besides ?? missing ?? but ?? only;
  const excepted = named === undefined ? undefined : readOptions(named, options);
  if (!excepted || excepted.length === 0 || excepted.length === options.length) return undefined;
  return options.map(({ value }) => value).filter((value) => !excepted.includes(value));
}
