import type { Cite } from './cite.ts';
import { type Facts, factAt } from './facts.ts';
import type { Program } from './programs/program.ts';

/** A paper to hand in. `maybe`: a fact that decides it is not known yet. */
export type DocumentNeed = {
  readonly document: string;
  readonly needed: 'yes' | 'maybe';
  readonly cite: Cite;
};

/** 用意する書類: the papers that this case needs, in the order of the program file. */
export function documentsFor(program: Program, facts: Facts): DocumentNeed[] {
  return program.documents.flatMap(({ id, needed, cite }): DocumentNeed[] => {
    if (needed === 'always') return [{ document: id, needed: 'yes', cite }];
    const value = factAt(facts, needed.fact);
    if (value === undefined) return [{ document: id, needed: 'maybe', cite }];
    return value === needed.is ? [{ document: id, needed: 'yes', cite }] : [];
  });
}
