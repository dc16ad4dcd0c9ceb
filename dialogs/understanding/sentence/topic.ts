import type { FactPath, FactValue } from '../../../rules/fact-path.ts';
import type { Predicate } from './predicate.ts';

/** What a text says of a topic. */
export type Said = {
  readonly predicate: Predicate | undefined;
  /** the words that speak of it: behind its name in Japanese, around it (§) in English */
  readonly words: string;
  /** the words that name it; empty where they were not said, but asked for */
  readonly name: string;
  /** the piece of the text that it is named in, and all of its sentence from there on */
  readonly piece: string;
  readonly rest: string;
};

/** Something that can be so or not, the words that name it, and what is said of it then. */
export type Topic = {
  readonly fact: FactPath;
  readonly about: RegExp;
  readonly value: (said: Said) => FactValue | undefined;
  /**
   * Pieces that speak of something else with the same words; `before` is what the sentence said up to there, `asked` what
   * the open question is for, `part` the part of an English piece between two "and"s.
   */
  readonly elsewhere?: (piece: string, before: string, asked: readonly FactPath[], part: string) => boolean;
  /** words of the next piece that change what was said: 「規約はありますが、案のままです」 */
  readonly refined?: RegExp;
  /** of topics that are one matter of different people: who is named where the matter is left out, 「市外の会社はまだ」 */
  readonly elided?: RegExp;
  /** how it is called where a list was asked for: 「管理」 */
  readonly short?: RegExp;
  /** a rough guess will do, and a wish is an answer */
  readonly hedgedToo?: true;
  /** said with a condition that will come true: 「助成が終わったら解散します」 */
  readonly conditional?: true;
  /** whoever does it: 「経理は妻がやっています」 */
  readonly byAnyone?: true;
  /** it is about other groups itself, and these words bring it back to the speaker: 「そっちの代表も僕です」 */
  readonly others?: RegExp;
  /** several names for which one is enough: 「大学は入らないが、公設試は入る」 */
  readonly anyOf?: true;
  /** it must be so of everyone: 「1社だけまだ」 answers it with its number */
  readonly ofAll?: true;
  /** verbs and nouns that a short answer to its question is made of, where its name is left out */
  readonly answers?: RegExp;
};

export const yesNo = ({ predicate }: Said): boolean | undefined =>
  predicate === undefined ? undefined : predicate === 'so';

/** A plan is no state of today, and leaves open what will be. */
export const certain = ({ predicate }: Said): boolean | undefined =>
  predicate === 'so' ? true : predicate === 'notSo' ? false : undefined;
