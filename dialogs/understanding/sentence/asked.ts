import type { FactPath, Patch } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import { predicateOf } from './predicate.ts';
import type { Vocabulary } from './read-sentence.ts';

/** Pieces that name no topic of their own, read as what was asked for: 「つくっちょらん」 of the charter. */
export function readAsked(
  facts: readonly FactPath[],
  pieces: readonly Clause[],
  { topics }: Vocabulary,
): Patch | undefined {
  const [fact, ...others] = facts;
  const topic = topics.find((each) => each.fact === fact);
  if (!topic || !fact || others.length > 0) return undefined;
  for (const { text, hedged, ofThePast } of pieces) {
    if ((hedged && topic.hedgedToo !== true) || ofThePast) continue;
    const said = predicateOf(text);
    const value = said === undefined ? undefined : topic.value(said, `§${text}`);
    if (value !== undefined) return [[fact, value]];
  }
  return undefined;
}
