import { factsOf } from './criteria.ts';
import type { FactPath } from './facts.ts';
import type { Program } from './programs/program.ts';

const used = new WeakMap<Program, ReadonlySet<FactPath>>();

/** Every fact that can matter for a program: to its criteria, its amount, or the choice of the track. */
export function usedFacts(program: Program): ReadonlySet<FactPath> {
  let facts = used.get(program);
  if (!facts) {
    facts = new Set<FactPath>([...program.criteria.flatMap(factsOf), 'expenses', 'partnerStage']);
    used.set(program, facts);
  }
  return facts;
}

/** The ids after a record fact that the program uses: `offices` → kitakyushu. */
export const usedIds = (program: Program, record: string): string[] =>
  [...usedFacts(program)]
    .filter((path) => path.startsWith(`${record}.`))
    .map((path) => path.slice(record.length + 1));
