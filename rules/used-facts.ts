import { sizeFacts } from './company-size.ts';
import { factsOf } from './criteria.ts';
import { ratesBySize } from './estimate.ts';
import type { FactPath } from './fact-path.ts';
import type { Program } from './programs/program.ts';

const used = new WeakMap<Program, ReadonlySet<FactPath>>();

/** Every fact that can matter for a program: to its criteria, its amount, or the choice of the track. */
export function usedFacts(program: Program): ReadonlySet<FactPath> {
  let facts = used.get(program);
  if (!facts) {
    const { academic } = program.expenses;
    facts = new Set<FactPath>([
      ...program.criteria.flatMap(factsOf),
      ...choosing(program),
      ...(program.tracks.some(({ rate }) => ratesBySize(rate)) ? sizeFacts : []),
      ...(academic ? [academic.when.fact, 'academicYen' as const] : []),
      'expenses',
    ]);
    used.set(program, facts);
  }
  return facts;
}

/** Facts that decide which track, and which kind of proposal in it, is the fitting one. */
const choosing = ({ tracks, frames = [] }: Program): FactPath[] =>
  [...tracks, ...frames].flatMap(({ suits }) => (suits ? [suits.fact] : []));

/** The ids after a record fact that the program uses: `offices` → kitakyushu. */
export const usedIds = (program: Program, record: string): string[] =>
  [...usedFacts(program)]
    .filter((path) => path.startsWith(`${record}.`))
    .map((path) => path.slice(record.length + 1));
