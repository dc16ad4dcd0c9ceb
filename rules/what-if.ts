import { allocationTerms, costForWish } from './allocation.ts';
import { assess } from './assess.ts';
import type { Assessment, TrackAssessment } from './assessment.ts';
import { ratesBySize, type SupportTerms } from './estimate.ts';
import type { Expense, Facts } from './facts.ts';
import { type Fulfilment, opening } from './opening.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs/program.ts';
import { costFor } from './yen.ts';

/**
 * One thing that a company can really change: to fulfil a criterion, to spend `yen` of unsupported expenses on
 * supported ones instead, or to spend `yen` more on supported ones.
 */
export type Change =
  | Fulfilment
  | { readonly kind: 'otherCategory'; readonly yen: number }
  | { readonly kind: 'spendMore'; readonly yen: number };

/** The smallest change found that opens a closed track or raises the amount. Amounts in yen. */
export type WhatIf = {
  readonly track: string;
  readonly changes: readonly Change[];
  /** the track is closed to this case without the change */
  readonly opens: boolean;
  readonly outcome: Outcome;
  /** criteria of the track that are not known yet */
  readonly open: number;
  readonly capYen: number;
  /** the amount then; null while the expenses are unknown */
  readonly amountYen: number | null;
  /** how much more that is than the best track gives now; null while the expenses are unknown */
  readonly gainYen: number | null;
};

/**
 * もし…なら: what would open a closed track, or raise the amount, with the gain. Only what a company can really change:
 * one more partner, a registration, an office, another use of the money; never another industry.
 * @param asOf ISO 8601 with offset
 */
export function whatIf(program: Program, facts: Facts, asOf: string): WhatIf[] {
  const now = assess(program, facts, asOf);
  const found = [
    ...now.tracks.flatMap(({ track, outcome }) => {
      const found = outcome === 'ineligible' ? opening(program, facts, now, track) : undefined;
      return found ? [told(now, found.opened, found.changes, true)] : [];
    }),
    ...raising(program, facts, now),
  ];
  const worthIt = found.filter(({ gainYen }) => gainYen === null || gainYen >= 0);
  return withoutLesser(worthIt).sort(
    (one, other) =>
      Number(other.opens) - Number(one.opens) ||
      (other.gainYen ?? 0) - (one.gainYen ?? 0) ||
      one.changes.length - other.changes.length ||
      other.capYen - one.capYen,
  );
}

/** What the case gets now at best; null while the expenses are unknown. */
function bestNow({ tracks }: Assessment): number | null {
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible');
  if (tracks.some(({ estimate }) => estimate.status === 'unknown')) return null;
  return Math.max(0, ...open.map(({ estimate }) => estimate.amountYen));
}

function told(now: Assessment, track: TrackAssessment, changes: readonly Change[], opens: boolean): WhatIf {
  const { status, amountYen, capYen } = track.estimate;
  const before = bestNow(now);
  const known = status === 'computed' && before !== null;
  return {
    track: track.track,
    changes,
    opens,
    outcome: track.outcome,
    open: track.findings.filter(({ status }) => status === 'unknown').length,
    capYen,
    amountYen: known ? amountYen : null,
    gainYen: known ? amountYen - before : null,
  };
}

/** Another use of the money, for the track that is recommended. */
function raising(program: Program, facts: Facts, now: Assessment): WhatIf[] {
  const track = now.tracks.find((each) => each.track === now.recommendation.track);
  const support = track && program.support.get(track.track);
  if (!track || !support || track.estimate.status === 'unknown') return [];
  // while it is open which rate holds, nobody can say what more money would bring
  if (track.estimate.ifSmall !== null) return [];
  const tried = (change: Change, expenses: Expense[]): WhatIf[] => {
    const then = assess(program, { ...facts, expenses }, now.asOf).tracks.find(
      (each) => each.track === track.track,
    );
    const raised = then && then.estimate.amountYen > track.estimate.amountYen;
    return raised ? [told(now, then, [change], false)] : [];
  };
  return [...otherCategory(program, track, tried), ...spendMore(program, facts, track, support, tried)];
}

type Try = (change: Change, expenses: Expense[]) => WhatIf[];

/** What is not supported, spent on something that is. */
function otherCategory({ categories }: Program, { estimate }: TrackAssessment, tried: Try): WhatIf[] {
  const [category] = categories;
  const yen = estimate.excludedYen;
  if (category === undefined || yen === 0) return [];
  return tried({ kind: 'otherCategory', yen }, [...estimate.eligible, { category, yen }]);
}

/** So much more on supported expenses that the cap is reached. */
function spendMore(
  { categories }: Program,
  { expenses = [] }: Facts,
  { estimate }: TrackAssessment,
  support: SupportTerms,
  tried: Try,
): WhatIf[] {
  const { eligibleYen, rate, capYen, limitedBy, allocation } = estimate;
  const [category] = categories;
  if (category === undefined || limitedBy === 'cap' || eligibleYen === 0) return [];
  const academicYen =
    allocation?.members.reduce((sum, { kind, yen }) => sum + (kind === 'academic' ? yen : 0), 0) ?? 0;
  // the cap itself is out of reach where it is no multiple of what amounts are rounded to
  const most = capYen - (capYen % support.roundingYen);
  const needed =
    support.academic && !ratesBySize(support.rates)
      ? costForWish(most, academicYen, allocationTerms(support, support.academic, rate))
      : costFor(most, rate);
  const yen = (needed ?? 0) + academicYen - eligibleYen;
  // a budget half as large again is no small change, and a hundredth of the cap no gain
  const gainYen = capYen - estimate.amountYen;
  if (yen <= 0 || yen * 2 > eligibleYen || gainYen * 100 < capYen) return [];
  return tried({ kind: 'spendMore', yen }, [...expenses, { category, yen }]);
}

/** Of suggestions with the same changes, the one that asks for the least besides, and then the one that gives most. */
function withoutLesser(found: readonly WhatIf[]): WhatIf[] {
  const best = new Map<string, WhatIf>();
  for (const suggestion of found) {
    const key = JSON.stringify(
      suggestion.changes.map((change) => (change.kind === 'fulfil' ? change.finding.criterion : change)),
    );
    const known = best.get(key);
    if (!known || isBetter(suggestion, known)) best.set(key, suggestion);
  }
  return [...best.values()];
}

/** What is certain comes before what still has open questions; of the same kind, the larger amount counts. */
const isBetter = (one: WhatIf, other: WhatIf): boolean =>
  one.open === other.open ? worth(one) > worth(other) : one.open < other.open;

const worth = ({ amountYen, capYen }: WhatIf): number => amountYen ?? capYen;
