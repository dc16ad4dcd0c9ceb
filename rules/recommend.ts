import { holds } from './fact-is.ts';
import { type FactPath, factAt } from './fact-path.ts';
import type { Facts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs/program.ts';

export type Recommendation = {
  /** the track to apply for; null where none is open, or where the choice is still open */
  readonly track: string | null;
  /**
   * `suits`: it is meant for cases like this · `terms`: it gives more than the others that are open · `only`: the
   * program has just one · `onlyOpen`: the other tracks are closed to this case · `undecided`: several are open and
   * what decides between them is not known · `none`: no track is open
   */
  readonly basis: 'suits' | 'terms' | 'only' | 'onlyOpen' | 'undecided' | 'none';
  /** the other open tracks */
  readonly alternatives: readonly string[];
  /** the kind of proposal that fits, where the program has several (一般枠, テーマ枠 …) and it is known */
  readonly frame: string | null;
  readonly missing: readonly FactPath[];
};

type Judged = {
  readonly track: string;
  readonly outcome: Outcome;
  readonly amountYen: number;
  readonly capYen: number;
};

/** 枠の選び方: among the tracks that are not ruled out, the one that is meant for this case, or that gives most. */
export function recommend(program: Program, tracks: readonly Judged[], facts: Facts): Recommendation {
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible');
  if (open.length === 0) return { track: null, basis: 'none', alternatives: [], frame: null, missing: [] };
  const choice = choose(program, open, facts);
  const frame = program.frames?.find(({ suits }) => holds(facts, suits) === true)?.id ?? null;
  const undecidedFrame = frame === null ? unknownOf(facts, program.frames ?? []) : [];
  return {
    track: choice.track,
    basis: choice.basis,
    alternatives: open.map(({ track }) => track).filter((track) => track !== choice.track),
    frame,
    missing: [...choice.missing, ...undecidedFrame],
  };
}

type Choice = Pick<Recommendation, 'track' | 'basis' | 'missing'>;

function choose(program: Program, open: readonly Judged[], facts: Facts): Choice {
  const [only, ...others] = open;
  if (only && others.length === 0) {
    return { track: only.track, basis: program.tracks.length === 1 ? 'only' : 'onlyOpen', missing: [] };
  }
  const candidates = program.tracks.filter(({ id }) => open.some(({ track }) => track === id));
  const suited = candidates.filter(({ suits }) => suits !== undefined);
  const fitting = suited.find(({ suits }) => suits && holds(facts, suits) === true);
  if (fitting) return { track: fitting.id, basis: 'suits', missing: [] };
  if (suited.length > 0) return { track: null, basis: 'undecided', missing: unknownOf(facts, suited) };
  const best = bestTerms(open);
  return best
    ? { track: best, basis: 'terms', missing: [] }
    : { track: null, basis: 'undecided', missing: [] };
}

/**
 * Of the tracks that are settled, the one with the greatest amount, and with the highest cap where several give the
 * same; none while no track is settled. What is still open stays an alternative.
 */
function bestTerms(open: readonly Judged[]): string | null {
  const settled = open.filter(({ outcome }) => outcome !== 'undetermined');
  const [best] = settled.toSorted(
    (one, other) => other.amountYen - one.amountYen || other.capYen - one.capYen,
  );
  return best?.track ?? null;
}

const unknownOf = (
  facts: Facts,
  choices: readonly { readonly suits?: { readonly fact: FactPath } | undefined }[],
) => [
  ...new Set(
    choices.flatMap(({ suits }) => (suits && factAt(facts, suits.fact) === undefined ? [suits.fact] : [])),
  ),
];
