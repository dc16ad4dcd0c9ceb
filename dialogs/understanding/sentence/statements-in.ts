import type { FactPath } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { predicateOf, unsure } from './predicate.ts';
import { type Anchor, LATIN, type Part, partsOf, sameSentence } from './statements/parts.ts';
import { type Words, wordsOf } from './statements/words-of.ts';
import type { Topic } from './topic.ts';

/**
 * What the pieces of a text say of the topics: each from its own words up to the next topic, or with its neighbours'.
 * In answer to a list a name alone says that it is so: `bare`.
 */
export function statementsIn(
  clauses: readonly Clause[],
  topics: readonly Topic[],
  asked: readonly FactPath[] = [],
  bare?: 'so',
): Mention[] {
  const parts = partsOf(clauses, topics, asked);
  const found: { mention: Mention; topic: Topic; name: string }[] = [];
  // from the last to the first: a list shares the words that follow its last member
  const spoken = new Map<Anchor, string>();
  for (let place = parts.length - 1; place >= 0; place -= 1) {
    const part = parts[place];
    if (!part || part.clause.asks || part.clause.ofThePast) continue;
    for (let index = part.anchors.length - 1; index >= 0; index -= 1) {
      const anchor = part.anchors[index];
      if (!anchor) continue;
      if (part.clause.supposes && !anchor.topic.conditional) continue;
      if (part.clause.ofOthers && !anchor.topic.byAnyone && !anchor.topic.others?.test(part.text)) continue;
      const words = wordsOf(parts, place, index, spoken);
      if (words === undefined) continue;
      spoken.set(anchor, words.text);
      for (const topic of [anchor.topic, ...(anchor.also ?? [])]) {
        const mention = mentionOf(parts, place, { ...anchor, topic }, words, bare);
        if (mention) found.unshift({ mention, topic, name: part.text.slice(anchor.at, anchor.end) });
      }
    }
  }
  const enough = found.filter(
    ({ topic, mention }) => topic.anyOf && mention.value === true && !mention.doubtful,
  );
  return found
    .filter(({ topic, name }) => !enough.some((one) => one.topic === topic && one.name !== name))
    .concat(enough.filter((one, at) => enough.findIndex(({ topic }) => topic === one.topic) === at))
    .filter((one, at, all) => all.indexOf(one) === at)
    .map(({ mention }) => mention);
}

/** "no other public money", "registered on the platform": in English the name may say it as well. */
function predicateWith(name: string, words: string) {
  const named = LATIN.test(name) ? predicateOf(name) : undefined;
  return named === 'notSo' ? named : (predicateOf(words) ?? named);
}

/** A guess that leans to one side: what it says is worth asking back, as against 「分からない」. */
const GUESS =
  /(?:よう)?な気(?:が|も)し(?:ます|て)|た(?:はず|ような)|\b(?:i think|i guess|i believe|i suppose|i'd say|i reckon|i don'?t think|don'?t think|maybe|perhaps|probably|possibly|hopefully|presumably|as far as i know|afaik|that (?:i|we) know of|should be)\b/gu;

function mentionOf(
  parts: readonly Part[],
  place: number,
  { topic, at, end }: Anchor,
  { text: words, from }: Words,
  bare: 'so' | undefined,
): Mention | undefined {
  const part = parts[place];
  if (!part) return undefined;
  const doubtful = topic.hedgedToo !== true && from.some(({ hedged, text }) => hedged || unsure(text));
  if (doubtful && from.some(({ text }) => unsure(text.replace(GUESS, '')))) return undefined;
  const { clause } = part;
  const name = part.text.slice(at, end);
  const rest = parts
    .slice(place)
    .filter((other) => sameSentence(part, other))
    .map(({ text }) => text)
    .join('');
  const value = topic.value({
    // "registered on the platform in spring" has its verb in the name
    predicate: predicateWith(name, words) ?? bare,
    words,
    name,
    piece: clause.text,
    rest,
  });
  if (value === undefined) return undefined;
  return {
    kind: 'statement',
    start: clause.start + part.at + at,
    end: clause.start + part.at + end,
    value: typeof value === 'object' ? true : value,
    sets: [[topic.fact, value]],
    ...(doubtful && { doubtful }),
  };
}
