/** Negated verbs typed without their apostrophe: dont, isnt, wont. "cant" and "wont" are words too, but nobody means them. */
const NEGATED = /\b(do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo|ai)nt\b/gu;
/** im, ive, thats, theres, theyre, youre, were not. */
const SHORTENED =
  /\b(i)(m|ve)\b|\b(that|there|here|what|where|who|he|she|let)(s)\b|\b(they|you|we)(ve|(?<!we)ll)\b|\b(they|you)(re)\b/gu;
/** "its" belongs to something, but "its a" and "its just" are "it is". */
const IT_IS =
  /\bits(?= (?:an?|the|not|just|only|really|all|about|my|our|for|in|at|no|more|mainly|still|only|us|me|me,|called|made|[0-9])\b)/gu;
/** "were 3 companies", "were not", at the beginning: we are. */
const WE_ARE =
  /(?<=^|[.,;!?] )were(?= (?:an?|the|not|just|only|all|in|from|based|still|[0-9]|two|three|four|five)\b)/gu;

/** English as it is typed in a hurry, with its apostrophes: "dont" → "don't", "its just us" → "it's just us". Takes lower case. */
export const withApostrophes = (text: string): string =>
  text
    .replace(NEGATED, "$1n't")
    .replace(SHORTENED, (word) => word.replace(/(?:m|ve|s|ll|re)$/u, "'$&"))
    .replace(IT_IS, "it's")
    .replace(WE_ARE, "we're");
