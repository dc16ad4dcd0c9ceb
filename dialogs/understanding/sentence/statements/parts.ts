import type { FactPath } from '../../../../rules/fact-path.ts';
import type { Clause } from '../clauses.ts';
import type { Topic } from '../topic.ts';

/** Words that name a topic, in the piece of text that they stand in. */
export type Anchor = { topic: Topic; at: number; end: number; also?: readonly Topic[] };
/** A clause, or in English the part of one between "and" and "and". */
export type Part = { clause: Clause; at: number; text: string; anchors: Anchor[]; before: string };

export const LATIN = /^[\x20-\x7e]*$/u;
/** Where one thing that is said in English ends and the next begins. */
const ENGLISH_PART = /,? (?:and|but|also|plus|though|yet(?= [a-z]))(?= )|[,;]/gu;

/** 「規約?まだないよ」: what looks like a question is the name of what comes next. */
const answeredThere = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, place) => {
    const next = clauses[place + 1];
    return next && clause.asks && ONLY_NAMES.test(clause.text) && !next.asks && !next.supposes
      ? { ...clause, asks: false, sentence: next.sentence }
      : clause;
  });
const ONLY_NAMES =
  /^(?:(?:[^、。?a-z]{1,12}|[\p{Script=Han}\p{Script=Katakana}ー・の]{1,24})(?:です)?(?:か)?[?]|(?:[a-z']+ ){0,4}[a-z]+ ?[?]|[\p{Script=Han}\p{Script=Katakana}ー・の]{1,24}ですか[、。])$/u;

/** A text in parts, with the topics that each of them names. */
export function partsOf(
  said: readonly Clause[],
  topics: readonly Topic[],
  asked: readonly FactPath[],
): Part[] {
  const clauses = answeredThere(said);
  const parts = clauses.flatMap((clause, place) => {
    const before = saidBefore(clauses, place);
    return cut(clause.text).map(({ at, text }) => ({
      clause,
      at,
      text,
      before,
      anchors: anchorsIn(
        text,
        topics,
        (topic) => topic.elsewhere?.(clause.text, before, asked, text) === true,
      ),
    }));
  });
  for (const [place, part] of parts.entries())
    if (part.anchors.length === 0)
      part.anchors = elidedIn(part.text, parts[place - 1]?.anchors ?? [], topics);
  return parts;
}

/** 「うちは登録済みで、市外の会社はまだ」: the second piece is of the same matter, of somebody else. */
function elidedIn(text: string, before: readonly Anchor[], topics: readonly Topic[]): Anchor[] {
  if (before.every(({ topic }) => topic.elided === undefined)) return [];
  for (const topic of topics) {
    const match = topic.elided?.exec(text.replace(/[。.!]\s*$/u, ''));
    if (match) return [{ topic, at: match.index, end: match.index + match[0].length }];
  }
  return [];
}

const ANAPHOR =
  /^(?:、|また|で、|ただ、?|ただし、?|でも、?|しかし、?|けど、?|だけど、?|なお、?){0,2}(?:あれ|そこ|そちら|そっち|その|両|どちら|どっち|みんな|みな|全員|全社|[0-9一二三四]社とも|いずれも|they|these|those|both|all of (?:them|these)|none|neither|all)/u;

/** What a sentence said up to a piece; with the sentence before, where the piece takes that up. */
function saidBefore(clauses: readonly Clause[], place: number): string {
  const { sentence, text } = clauses[place] ?? { sentence: 0, text: '' };
  const first = clauses.findIndex((clause) => clause.sentence === sentence);
  const from = ANAPHOR.test(first === place ? text : (clauses[first]?.text ?? '')) ? sentence - 1 : sentence;
  return clauses
    .slice(0, place)
    .filter((clause) => clause.sentence >= from)
    .map((clause) => clause.text)
    .join('');
}

function cut(text: string): { at: number; text: string }[] {
  if (!/^[\x20-\x7e]*$/u.test(text.replace(/[、。’“”é]/gu, ''))) return [{ at: 0, text }];
  const cuts = [0, ...[...text.matchAll(ENGLISH_PART)].map(({ index }) => index), text.length];
  const parts: { at: number; text: string }[] = [];
  for (const [index, to] of cuts.slice(1).entries()) {
    const piece = { at: cuts[index] ?? 0, text: text.slice(cuts[index] ?? 0, to) };
    const last = parts.at(-1);
    // a comma with nothing behind it belongs to what is before it
    if (last && !/\w/u.test(piece.text)) last.text += piece.text;
    else if (piece.text !== '') parts.push(piece);
  }
  return parts;
}

const OF_ANOTHER = /(?:別|よそ|ほか|他|隣)の(?:団体|会|グループ|会社|ところ|とこ)の?$/u;
const OWNER = /^(?:団体|会|グループ)の?/u;

/** 「別の団体の口座でした」, 「よその会の規約」 */
const isOfAnother = (topic: Topic, text: string, { index, 0: name }: RegExpExecArray): boolean =>
  topic.others === undefined && OF_ANOTHER.test(text.slice(0, index) + (OWNER.exec(name)?.[0] ?? ''));

function anchorsIn(text: string, topics: readonly Topic[], isElsewhere: (topic: Topic) => boolean): Anchor[] {
  const all = topics
    .flatMap((topic): Anchor[] => {
      const match = topic.about.exec(text);
      if (!match || isElsewhere(topic) || isOfAnother(topic, text, match)) return [];
      return [{ topic, at: match.index, end: match.index + listed(topic, text, match) }];
    })
    .sort((one, other) => one.at - other.at || other.end - one.end);
  const kept = all.filter(
    (anchor, index) =>
      !all.some(
        (other, place) =>
          other !== anchor &&
          other.at <= anchor.at &&
          other.end >= anchor.end &&
          (other.end - other.at > anchor.end - anchor.at || place < index),
      ),
  );
  // 「当社も市外の2社も登録済みです」
  return kept.map((anchor) => {
    const also = all.filter(
      (other) =>
        other !== anchor &&
        other.topic.elided !== undefined &&
        anchor.topic.elided !== undefined &&
        other.at >= anchor.at &&
        other.at < anchor.end,
    );
    return also.length === 0 ? anchor : { ...anchor, also: also.map(({ topic }) => topic) };
  });
}

/** How far a topic's name goes where it is a list itself: 「宗教や政治」. */
function listed({ about }: Topic, text: string, { index, 0: { length } }: RegExpExecArray): number {
  const between = /^(?:[やと・も]|、|とか| or | and |\/){1,12}/u.exec(text.slice(index + length));
  if (!between) return length;
  const behind = length + between[0].length;
  const again = about.exec(text.slice(index + behind));
  return again?.index === 0 ? behind + again[0].length : length;
}

export const sameSentence = (one: Part, other: Part): boolean =>
  one.clause.sentence === other.clause.sentence;
