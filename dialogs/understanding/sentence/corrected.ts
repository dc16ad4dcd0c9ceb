import type { Clause } from './clauses.ts';

/** 「あ違います」, 「間違えました」 between what was said first and what is meant */
const WRONG =
  /^(?:あ[、っ]?|いや、?|いえ、?|すみません、?){0,3}(?:違|ちが)(?:い?ます|う|った|いました)[^ぁ-ん]?|^(?:あ[、っ]?|いや、?|すみません、?){0,3}(?:間違|まちが)/u;
/** 「ありますじゃなくて、まだ案です」 */
const NOT_BUT = /^.{0,40}(?:じゃ|では|や)なく(?:て)?、?/u;

/** Where what is meant begins, if what was said first is put right at once. */
export function takenBackUpTo(clauses: readonly Clause[]): number | undefined {
  const wrong = clauses.findLastIndex(({ text }) => WRONG.test(text));
  return wrong > 0 ? clauses[wrong + 1]?.start : undefined;
}

/** What is left of an answer that is put right at once: 「続けます、あ違います、続けないです」. */
export function asCorrected(clauses: readonly Clause[]): readonly Clause[] {
  const wrong = clauses.findLastIndex(({ text }) => WRONG.test(text));
  const but = clauses.findLastIndex(({ text }) => NOT_BUT.test(text));
  const from = Math.max(wrong, but);
  const clause = clauses[from];
  if (!clause) return clauses;
  const cut = (but === from ? NOT_BUT : WRONG_ALL).exec(clause.text)?.[0].length ?? 0;
  const rest = clause.text.slice(cut);
  const meant = [
    ...(/[^、。!. ]/u.test(rest) ? [{ ...clause, start: clause.start + cut, text: rest }] : []),
    ...clauses.slice(from + 1),
  ];
  return from > 0 || but === from ? (meant.length > 0 ? meant : clauses) : clauses;
}

const WRONG_ALL =
  /^.*?(?:(?:違|ちが)(?:います|ます|いました|う|った)|(?:間違|まちが)え?(?:ました|た|い(?:です|でした)?))[、。]?/u;
