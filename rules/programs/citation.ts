import type { ProgramData } from './program.ts';

/** A place in a guideline: the id of its section, and the number of the paragraph where it has one. */
export type Citation = { section: string; paragraph: string | null };

/** Reads 「対象となる団体について 2」. `undefined` where the guideline has no such section. */
export function citation(program: Pick<ProgramData, 'document'>, cite: string): Citation | undefined {
  const [, title, paragraph = null] = /^(.+?)(?: (\d+|※\d+))?$/.exec(cite) ?? [];
  const section = Object.entries(program.document.sections).find(([, name]) => name === title);
  return section && { section: section[0], paragraph };
}
