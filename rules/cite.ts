import * as z from 'zod';

/** 「対象となる団体について 2」: the title of a section, and the paragraph where it has one (※1 for the first note below). */
const place = z.string().min(1);

/** Where a statement stands in the guideline: one place or several. */
export const citeSchema = z
  .union([place.transform((cite): readonly string[] => [cite]), z.array(place).min(1).readonly()], {
    error: 'a section of the guideline, or a list of them',
  })
  .describe('section of the guideline, and the number of the paragraph');

/** One or more places in a guideline. */
export type Cite = z.infer<typeof citeSchema>;
