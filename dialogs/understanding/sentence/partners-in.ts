import type { Clause } from './clauses.ts';
import { type Joined, sentencesOf } from './joined.ts';
import type { Mention } from './mention.ts';
import { PRACTISING, STARTED } from './partners/practising.ts';
import { MORE, NONE_AT_ALL, SEEKING } from './partners/seeking.ts';
import { WITH_OTHERS } from './partners/who.ts';
import { predicateOf, unsure } from './predicate.ts';

/** Whether a text says that partners are still to be found, or that the members already work together. */
export function partnersIn(clauses: readonly Clause[]): Mention[] {
  const own = clauses.filter(({ asks, supposes, hedged, ofOthers, text }) => {
    if (asks || ofOthers) return false;
    // "firms that might join" are no doubt that they are sought
    return THAT_MAY.test(text) ? !unsure(text.replace(THAT_MAY, '')) : !(supposes || hedged || unsure(text));
  });
  const withOthers = own.some(({ text }) => WITH_OTHERS.test(text));
  // what was so, and is not said to last until today
  const now = own.filter(({ ofThePast, text }) => !ofThePast || LASTS.test(text));
  return sentencesOf(now).flatMap((sentence): Mention[] => {
    const { text } = sentence;
    const seeking = SEEKING.exec(text);
    if (seeking) return [mention(sentence, seeking, 'seeking', NONE_AT_ALL.test(text) && !MORE.test(text))];
    const practising = PRACTISING.exec(text) ?? (withOthers ? STARTED.exec(text) : null);
    return practising && !/まだ|な(?:い|く)|ません|\bnot\b|n't/u.test(practising[0])
      ? [mention(sentence, practising, 'practising', false)]
      : [];
  });
}

const THAT_MAY = /\b(?:that|who|which) (?:would|might|could|may|will|can)\b/u;
const LASTS = /から|まだ|(?:て|で)(?:い?(?:る|ます)|おり)|\b(?:since|for (?:a|two|three|half))\b/u;

const mention = (
  { start }: Joined,
  { index, 0: { length } }: RegExpExecArray,
  value: 'seeking' | 'practising',
  alone: boolean,
): Mention => ({
  kind: 'partners',
  start: start + index,
  end: start + index + length,
  value,
  sets: [['partnerStage', value], ...(alone ? [['corporations', 1] as const] : [])],
});

const STILL_LOOKING =
  /見つから|リスト|選(?:び|ん|ぶ|定)|検討|物色|アプローチ|回って|当たっ(?!た)|あたっとる|迷|口説|探|さがし|募集|声(?:を)?(?:か|掛)け|声かけ|交渉|打診|当たって|あたって|相談中|返事待ち|口説|まだ|これから|未定|いない|いません|おらん|おりません|ゼロ|一部|足[りら]|欲しい|ほしい|増やし|広げ|紹介|候補|決まっとらん|決まってな|\b(?:no|not|none|nobody|looking|searching|asking around|seeking|talks|talking|still|more|yet|need|want|talking|talks|negotiat|approach\w*|candidates?|maybe|tbd|searching|hunt(?:ing)?)\b/u;
const DECIDED =
  /決ま|決め|固ま|揃|そろ|見つけ|見つか(?:り|っ)|一緒に|始め|始ま|動い|動き|走り|走っ|覚書|契約|締結|毎週|毎月|集まって|着手|スタート|キックオフ|顔合わせ|活動|取り組|やって|やっと|やりよ|組んで|確保|合意|\b(?:yes|yeah|decided|found|fixed|working|started|together|already|signed|agreed|confirmed|on board|set|sorted|ready|begun|began|shaken|shook|(?:everyone|everybody)(?:'s| is) in|weekly|meet)\b/u;

/** What an answer says to the question for partners, without naming them: 「まだ声かけよるとこ」. */
export function partnersAnswered(text: string): 'practising' | 'seeking' | undefined {
  if (STILL_LOOKING.test(text)) return 'seeking';
  return DECIDED.test(text) && predicateOf(text) !== 'notSo' ? 'practising' : undefined;
}
