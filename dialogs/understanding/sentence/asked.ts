import type { FactPath, FactValue, Patch } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import { asCorrected } from './corrected.ts';
import { isAboutAnother } from './other-subject.ts';
import { partnersAnswered } from './partners-in.ts';
import { predicateOf, unsure } from './predicate.ts';
import type { Vocabulary } from './read-sentence.ts';
import { rolesIn } from './roles-in.ts';
import { salesDownIn } from './sales-in.ts';
import { statementsIn } from './statements-in.ts';

/** What a question asks for. */
export type AskedFor = {
  readonly facts: readonly FactPath[];
  /** of a list to tick: what a fact is if it is ticked, and if it is not */
  readonly ticks?: { readonly ticked: FactValue; readonly unticked: FactValue };
};

/** Puts an answer off, or speaks of the talk itself: 「後ほど担当から回答いたします」. */
const PUTS_OFF =
  /^(?:あ|いや|すみません|ごめん)?、?(?:間違え|まちがえ)(?:まし)?た[^、。]{0,6}$|確認|回答|返事|返答|連絡|相談|聞い|聞か|調べ|問い合わせ|質問|教え|お待ち|待って|後ほど|後で|あとで|のちほど|折り返|ちょっと(?:待|ね|$)|パス|スキップ|次(?:へ|の質問)|意味|(?<![ぁ-ん])なに|何(?:です|の|を|が|で)|どう(?:い|や|し|な)|お願い|ありがとう|天気|(?:お)?昼|忙し|難し(?:い|く)(?:ね|です|な)|\b(?:later|ask|check|thanks|thank you|please|hold on|wait|moment|question|skip|next|what|why|how|who|weather|lunch|tell you|call you|get back|let you know)\b/u;
const MOST_OF_AN_ANSWER = 60;
/** What short answers are made of, whatever was asked. */
const ANSWER =
  /^[未済無有]$|^(?:とっくに|とうに)|^(?:はい|うん|ええ|いいえ|いや|いえ)|^(?:yes|yeah|yep|sure|of course|no|nope|nah|not|none|never|all|every|both|done)\b|ある|あり|いる|います|いて|おる|おり|済|(?:し|っ|き|い|ん|け|れ|せ|め|て)(?:た|ました|てます|てる|ている|とる|とります|ちょる|ております)(?:$|よ|ね|が|け|、|。|ば|の)|出と|無縁|唯一|ok|大丈夫|完璧|よし|なんも|何も|完了|全部|全員|全社|みんな|ばっちり|ない|なし|なか|ありません|ません|まだ|これから|途中|最中|予定|準備|未|(?:ら|せ|でき|わ|め|なら|え|れ)ん|ゼロ|もちろん|当然|\b(?:haven't|hasn't|don't|doesn't|not yet|didn't|isn't|aren't|n't|already|we do|we have|we are|i do|i have|i am|they are|it is|it's|i'll|we'll|exactly|did|nothing|nobody|zero|just this|only this|waiting|pending|in progress|soon|tomorrow|next (?:week|month)|built|made|did|since|forgot|we (?:want|plan|intend|hope) to)\b/u;

/** Pieces that name no topic of their own, read as what was asked for: 「つくっちょらん」 of the charter. */
export function readAsked(
  { facts, ticks }: AskedFor,
  clauses: readonly Clause[],
  pieces: readonly Clause[],
  vocabulary: Vocabulary,
): Patch {
  const said = clauses.map(({ text }) => text).join('');
  if (unsure(said)) return [];
  if (facts.includes('salesDownLatestMonth')) return salesDownIn(said);
  if (ticks) return readTicks(facts, ticks, clauses, vocabulary);
  const [fact, ...others] = facts;
  if (!fact || others.length > 0) return [];
  if (PUTS_OFF.test(said) && fact !== 'partnerStage') return [];
  const topic = vocabulary.topics.find((each) => each.fact === fact);
  // 「1年やったら終わり」, 「3社でやることに決めました」 with its number, and 「未」
  const whole =
    topic?.conditional === true || topic?.ofAll === true || fact === 'partnerStage' || said.length <= 2;
  for (const piece of whole ? asCorrected(clauses).filter(({ asks }) => !asks) : pieces) {
    const { text, hedged, ofThePast } = piece;
    if (ofThePast || text.length > MOST_OF_AN_ANSWER) continue;
    const value = answered(fact, hedged, text, said, vocabulary);
    if (value !== undefined) return [[fact, value]];
  }
  return [];
}

function answered(
  fact: FactPath,
  hedged: boolean,
  text: string,
  said: string,
  { topics }: Vocabulary,
): FactValue | undefined {
  const topic = topics.find((each) => each.fact === fact);
  if (isAboutAnother(text, fact) && topic?.about.test(text) !== true) return undefined;
  if (fact === 'partnerStage') return hedged ? undefined : partnersAnswered(text);
  if (!topic || (hedged && topic.hedgedToo !== true)) return undefined;
  if (!ANSWER.test(text) && topic.answers?.test(text) !== true) return undefined;
  const predicate = predicateOf(text);
  return topic.value({ predicate, words: text, name: '', piece: text, rest: said });
}

const ALL =
  /全部|ぜんぶ|すべて|全て|みんな|(?:[2-9二三四]つ|両方|いずれ|どちら|どっち|どれ)(?:と)?も|両方|一通り|ひと通り|一式|\b(?:all|both|everything|the lot|each of them)\b/u;
const NONE =
  /何も|なにも|なんも|なーんも|わけ(?:が|は)?ない|まさか|とんでもない|(?:[1一]つ|ひとつ|一個|どれ|いずれ|どちら|どっち)(?:も|にも|とも)|(?:該当|当てはま|あてはま|あたら|心当たり)|一緒に(?:せん|しない)で|失礼な|冗談|一切|まったく|全く|^(?:ない|なし|ありません|特に|とくに)|\b(?:none|nothing|neither|god no|no way|not (?:any|one|a single|a thing)|nope|no, ?(?:we|i|of)|don't have (?:any|either))\b|n't (?:any|either)\b/u;
/** Says by itself that nothing of the list is so, without a denial. */
const CLEAN =
  /(?:まっとう|真っ当|堅気|普通|ふつう)(?:な|の)|(?:ある|いる)わけ|\b(?:we're|we are|all) clean\b|\b(?:doesn't|does not|don't|do not) apply\b/u;
/** 「口座以外はそろってます」 */
const EXCEPT =
  /(?:以外|を除|のほか|の他|抜き)(?:は|いて|に|で)?[^、。]*(?:全部|すべて|揃|そろ|ある|あり|でき|ok|済|大丈夫)|(?:以外|のほか)(?:は|なら)?(?:です)?$|\b(?:everything|all|both)\b.*\b(?:except|apart from|but|other than)\b/u;
const OTHERS =
  /(?:ほか|他|あと|残り|それ以外)(?:の[^、。]{1,4})?は(?:全部|みんな|すべて)?(?<said>[^、。]+)|\b(?:the rest|the others?|everything else)\b(?<said>[^.;]*)/u;
const ONLY = /だけ|のみ|しか|くらい|ぐらい|\b(?:only|just|nothing else|the rest (?:is|are)n'?t)\b/u;

/** An answer to a list to tick: all of it, nothing of it, or the things that it names. */
function readTicks(
  facts: readonly FactPath[],
  { ticked, unticked }: { readonly ticked: FactValue; readonly unticked: FactValue },
  clauses: readonly Clause[],
  { topics }: Vocabulary,
): Patch {
  const certain = clauses.filter(({ asks, supposes, hedged }) => !(asks || supposes || hedged));
  const said = certain.map(({ text }) => text).join('');
  const mine = topics
    .filter(({ fact }) => facts.includes(fact))
    .map((topic) =>
      topic.short
        ? { ...topic, about: new RegExp(`${topic.about.source}|${topic.short.source}`, 'u') }
        : topic,
    );
  const named = [
    ...(facts.includes('declared.has-developer')
      ? rolesIn(certain, true)
      : statementsIn(certain, mine, facts, 'so')),
  ]
    .flatMap(({ sets, doubtful }) => (doubtful ? [] : sets))
    .filter(([fact]) => facts.includes(fact));
  if (named.length > 0 && EXCEPT.test(said)) {
    const excepted = named.map(([fact]) => fact);
    return facts.map((fact) => [fact, excepted.includes(fact) ? unticked : ticked]);
  }
  const allDenied = named.length === 0 && /^not/u.test(predicateOf(said) ?? '');
  if (
    ALL.test(said) &&
    !allDenied &&
    !NONE.test(said) &&
    named.every(([, value]) => value === ticked) &&
    !ONLY.test(said)
  )
    return facts.map((fact) => [fact, ticked]);
  const whole = (value: FactValue): Patch => facts.map((fact) => [fact, value]);
  if (named.length === 0) {
    const predicate = predicateOf(said);
    const denied = predicate !== 'so';
    if (PUTS_OFF.test(said)) return [];
    if ((NONE.test(said) && denied) || CLEAN.test(said)) return whole(unticked);
    if (ALL.test(said))
      return predicate === undefined || predicate === 'so' ? whole(ticked) : whole(unticked);
    return [];
  }
  const rest = facts.filter((fact) => !named.some(([set]) => set === fact));
  // 「口座はこれから、ほかは大丈夫」
  const others = predicateOf(OTHERS.exec(said)?.groups?.said ?? '');
  if (others !== undefined)
    return [...named, ...rest.map((fact) => [fact, others === 'so' ? ticked : unticked] as const)];
  // what is not named of a list to tick is not ticked, unless a thing is named only to deny it
  return ONLY.test(said) || named.some(([, value]) => value === ticked)
    ? [...named, ...rest.map((fact) => [fact, unticked] as const)]
    : named;
}
