/** 「we do」「it isn't」: a short English answer takes up the verb of the question, so each question names its own. */
export type Auxiliary = 'do' | 'have' | 'be' | 'will';

const WHO = '(?:we|i|they|it|there)';
const YES: Readonly<Record<Auxiliary, string>> = {
  do: `${WHO} (?:do|does)`,
  have: `${WHO} (?:have|has)`,
  be: `${WHO} (?:are|am|is)`,
  will: `${WHO} will`,
};
const NO: Readonly<Record<Auxiliary, string>> = {
  do: `${WHO} (?:do not|don't|does not|doesn't)`,
  have: `${WHO} (?:have not|haven't|has not|hasn't)`,
  be: `${WHO} (?:are not|aren't|am not|is not|isn't)|(?:we're|i'm|they're|it's) not`,
  will: `${WHO} (?:will not|won't)`,
};

const joined = (of: Readonly<Record<Auxiliary, string>>, auxiliaries: readonly Auxiliary[]): string =>
  auxiliaries.map((auxiliary) => of[auxiliary]).join('|');

export const affirming = (...auxiliaries: Auxiliary[]): string => joined(YES, auxiliaries);
export const denying = (...auxiliaries: Auxiliary[]): string => `(?:${joined(NO, auxiliaries)})(?: yet)?`;
/** 「yes, we will」 where it is asked what is there now: not yet. */
export const ONLY_TO_COME = `(?:(?:yes|yeah),? )?${YES.will}`;
