import type { Cite } from './cite.ts';
import { holds } from './fact-is.ts';
import type { Facts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs/program.ts';
import type { Recommendation } from './recommend.ts';

/**
 * A paper to hand in. `maybe`: what decides it is not known yet · `ifApplies`: only where there is such a thing
 * (該当する場合) · `optional`: nobody has to (任意)
 */
export type DocumentNeed = {
  readonly document: string;
  readonly needed: 'yes' | 'maybe' | 'ifApplies' | 'optional';
  readonly cite: Cite;
};

type Judged = { readonly track: string; readonly outcome: Outcome };

/** 用意する書類: the papers that this case needs, in the order of the program file. */
export function documentsFor(
  program: Program,
  facts: Facts,
  tracks: readonly Judged[],
  { track: recommended }: Recommendation,
): DocumentNeed[] {
  const forTrack = (id: string): DocumentNeed['needed'] | undefined => {
    if (recommended === id) return 'yes';
    const open = tracks.some(({ track, outcome }) => track === id && outcome !== 'ineligible');
    return open ? 'maybe' : undefined;
  };
  return program.documents.flatMap(({ id, needed, cite }): DocumentNeed[] => {
    const document = (need: DocumentNeed['needed'] | undefined): DocumentNeed[] =>
      need ? [{ document: id, needed: need, cite }] : [];
    if (needed === 'always') return document('yes');
    if (typeof needed === 'string') return document(needed);
    if ('track' in needed) return document(forTrack(needed.track));
    const holding = holds(facts, needed);
    return document(holding === undefined ? 'maybe' : holding ? 'yes' : undefined);
  });
}
