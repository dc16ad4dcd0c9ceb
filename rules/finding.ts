import type { Cite } from './cite.ts';
import type { FactPath } from './fact-path.ts';

/**
 * `pending`: can still be fulfilled, something is to be done. `unknown`: a fact is missing.
 * `advised`: the guideline recommends something, and shuts nobody out for it.
 */
export type Status = 'met' | 'advised' | 'pending' | 'unmet' | 'unknown';

/** What a rule says of the facts: a status, why, and the figures that belong to it. */
export type Judgement = {
  readonly status: Status;
  /** which of the rule's reasons it is; texts for people are found by it */
  readonly reason: string;
  readonly numbers?: Readonly<Record<string, number>>;
  /** facts that could settle an unknown */
  readonly missing?: readonly FactPath[];
};

/** One criterion's outcome for one case. */
export type Finding = {
  readonly criterion: string;
  readonly rule: string;
  readonly status: Status;
  readonly reason: string;
  readonly cite: Cite;
  readonly numbers: Readonly<Record<string, number>>;
  readonly missing: readonly FactPath[];
};

export const met = (reason = 'met', numbers?: Record<string, number>): Judgement =>
  numbers ? { status: 'met', reason, numbers } : { status: 'met', reason };
export const advised = (reason: string): Judgement => ({ status: 'advised', reason });
export const pending = (reason: string, numbers?: Record<string, number>): Judgement =>
  numbers ? { status: 'pending', reason, numbers } : { status: 'pending', reason };
export const unmet = (reason: string, numbers?: Record<string, number>): Judgement =>
  numbers ? { status: 'unmet', reason, numbers } : { status: 'unmet', reason };
export const unknown = (...missing: FactPath[]): Judgement => ({
  status: 'unknown',
  reason: 'unknown',
  missing,
});
