import type { Patch } from '../../../rules/fact-path.ts';

/** Kinds of things that are found in a sentence. */
export const kinds = [
  'place',
  'form',
  'industry',
  'count',
  'employees',
  'capital',
  'expense',
  'yen',
  'date',
  'partners',
  'proposer',
  'activity',
  'statement',
] as const;
export type Kind = (typeof kinds)[number];

/** One thing that a text says, and where it says it: `start` and `end` count characters of the text as it was read. */
export type Mention = {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** what it was read as: an area with its state, a form, a number, yen … */
  readonly value: string | number | boolean;
  readonly sets: Patch;
  /** it may well be meant, but is not said: to be asked, never taken */
  readonly doubtful?: true;
  /** a number with no word that says what it is of: 「3社です」, which may answer another question */
  readonly plain?: true;
};
