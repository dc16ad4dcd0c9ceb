import type { ProgramData } from './program.ts';

/** A place in a guideline: the id of its section, and the number of the paragraph where it has one. */
export type Citation = { section: string; paragraph: string | null };

/** Reads 「対象となる団体について 2」. `undefined` where the guideline has no such section. */
export function citation(program: Pick<ProgramData, 'document'>, cite: string): Citation | undefined {
  const titled = (title: string | undefined) =>
    Object.entries(program.document.sections).find(([, name]) => name === title)?.[0];
  // a title may end in a number of its own (様式 1)
  const whole = titled(cite);
  if (whole !== undefined) return { section: whole, paragraph: null };
  const [, title, paragraph = null] = /^(.+?) (\d+|※\d+|[①-⑳])$/.exec(cite) ?? [];
  const section = titled(title);
  return section === undefined ? undefined : { section, paragraph };
}
