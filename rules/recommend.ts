import type { FactPath, Facts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs/program.ts';

export type Recommendation = {
  /** the track to apply for; null where none is open, or where the choice is still open */
  readonly track: string | null;
  /**
   * `stage`: it is meant for groups at this stage · `onlyOpen`: the other tracks are closed to this case ·
   * `undecided`: several are open and the stage of the partnership is not known · `none`: no track is open
   */
  readonly basis: 'stage' | 'onlyOpen' | 'undecided' | 'none';
  /** the other open tracks */
  readonly alternatives: readonly string[];
  readonly missing: readonly FactPath[];
};

/** 枠の選び方: the track whose purpose fits the stage of the partnership, among those that are not ruled out. */
export function recommend(
  program: Program,
  tracks: readonly { readonly track: string; readonly outcome: Outcome }[],
  facts: Facts,
): Recommendation {
  const open = tracks.filter(({ outcome }) => outcome !== 'ineligible').map(({ track }) => track);
  const [first, ...others] = open;
  if (first === undefined) return { track: null, basis: 'none', alternatives: [], missing: [] };
  if (others.length === 0) return { track: first, basis: 'onlyOpen', alternatives: [], missing: [] };
  const fitting = program.tracks.find(
    ({ id, suits }) => suits === facts.partnerStage && open.includes(id),
  )?.id;
  if (fitting === undefined) {
    const missing: FactPath[] = facts.partnerStage === undefined ? ['partnerStage'] : [];
    return { track: null, basis: 'undecided', alternatives: open, missing };
  }
  return {
    track: fitting,
    basis: 'stage',
    alternatives: open.filter((track) => track !== fitting),
    missing: [],
  };
}
