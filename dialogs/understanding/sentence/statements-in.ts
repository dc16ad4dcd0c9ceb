import type { FactPath, FactValue } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { type Predicate, predicateOf } from './predicate.ts';

/** Something that can be so or not, the words that name it, and what is said of it then. */
export type Topic = {
  readonly fact: FactPath;
  readonly about: RegExp;
  readonly value: (said: Predicate | undefined, words: string) => FactValue | undefined;
  /** pieces that speak of something else with the same words */
  readonly unless?: RegExp;
  /** a rough guess will do, and a wish is an answer */
  readonly hedgedToo?: true;
};

type Anchor = { topic: Topic; at: number; end: number };

const LATIN = /^[\x20-\x7e]*$/u;
/** Where one thing that is said in English ends and the next begins. */
const ENGLISH_PART = /,? (?:and|but|also|plus|though|yet(?= [a-z]))(?= )|[,;]/gu;

/** What the pieces of a text say of the topics: each from its own words up to the next topic, or with its neighbour's. */
export function statementsIn(clauses: readonly Clause[], topics: readonly Topic[]): Mention[] {
  return clauses.flatMap((clause, at) => {
    if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast) return [];
    const anchors = anchorsIn(clause.text, topics);
    if (anchors.length === 0) return [];
    const follows = clauses[at + 1];
    const next =
      follows &&
      follows.sentence === clause.sentence &&
      anchorsIn(follows.text, topics).length === 0 &&
      !follows.ofOthers
        ? follows
        : undefined;
    if (next && (next.asks || next.supposes) && anchors.length > 0 && predicateOf(clause.text) === undefined)
      return [];
    let shared: string | undefined;
    const found: Mention[] = [];
    for (let index = anchors.length - 1; index >= 0; index -= 1) {
      const anchor = anchors[index];
      if (!anchor) continue;
      const own = wordsOf(clause.text, anchors, index);
      const openEnd = index === anchors.length - 1 && next && !next.hedged;
      const words =
        predicateOf(own) !== undefined
          ? own
          : index < anchors.length - 1 &&
              shared !== undefined &&
              /^[もとや、・はがの\s/・と]|^$|^ ?(?:and|or|nor|,)/u.test(own)
            ? own + shared
            : openEnd
              ? own + next.text
              : own;
      shared = words;
      const mention = mentionOf(clause, anchor, words, next);
      if (mention) found.unshift(mention);
    }
    return found;
  });
}

function anchorsIn(text: string, topics: readonly Topic[]): Anchor[] {
  const all = topics
    .flatMap((topic): Anchor[] => {
      if (topic.unless?.test(text)) return [];
      const match = topic.about.exec(text);
      return match ? [{ topic, at: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((one, other) => one.at - other.at || other.end - one.end);
  return all.filter(
    (anchor, index) =>
      !all.some(
        (other, place) =>
          other !== anchor &&
          other.at <= anchor.at &&
          other.end >= anchor.end &&
          (other.end - other.at > anchor.end - anchor.at || place < index) &&
          other.topic.fact !== anchor.topic.fact,
      ) && all.findIndex((other) => other.topic.fact === anchor.topic.fact) === index,
  );
}

/** The words that speak of a topic; in English they stand on both sides of its name. */
function wordsOf(text: string, anchors: readonly Anchor[], index: number): string {
  const anchor = anchors[index];
  if (!anchor) return '';
  const next = anchors[index + 1];
  const name = text.slice(anchor.at, anchor.end);
  if (!LATIN.test(name)) {
    // 「まだ規約はない」「もう登録は」: a word before belongs to it
    const before =
      /(?:まだ|これから|もう|未|特に|一切|すでに)[^、。]{0,6}$/u.exec(
        text.slice(anchors[index - 1]?.end ?? 0, anchor.at),
      )?.[0] ?? '';
    const inside = /(?:滞納|未納|済|案|ず|ない|払|納|登録|探|決|続|開発|導入)/u.test(name) ? name : '';
    return before + inside + text.slice(anchor.end, next?.at ?? text.length);
  }
  const from = anchors[index - 1]?.end ?? 0;
  const to = next?.at ?? text.length;
  const cuts = [...text.matchAll(ENGLISH_PART)].map((match) => match.index);
  const start = cuts.filter((cut) => cut >= from && cut < anchor.at).at(-1) ?? from;
  const end = cuts.find((cut) => cut >= anchor.end && cut <= to) ?? to;
  const near = `${text.slice(start, anchor.at)}§${text.slice(anchor.end, end)}`;
  // "a bank account" of "we have a charter and a bank account"
  return predicateOf(near) === undefined && start > 0 && index > 0
    ? `${text.slice(0, anchors[0]?.at ?? 0)} ${near}`
    : near;
}

function mentionOf(
  clause: Clause,
  { topic, at, end }: Anchor,
  words: string,
  next: Clause | undefined,
): Mention | undefined {
  if ((clause.hedged || next?.hedged === true) && topic.hedgedToo !== true) return undefined;
  const value = topic.value(predicateOf(words), `${clause.text.slice(0, at)}§${words}`);
  if (value === undefined) return undefined;
  return {
    kind: 'statement',
    start: clause.start + at,
    end: clause.start + end,
    value: typeof value === 'object' ? true : value,
    sets: [[topic.fact, value]],
  };
}
