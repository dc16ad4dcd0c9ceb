import * as z from 'zod';
import { idSchema, MOST_YEN } from '../facts.ts';

export const month = z.string({ error: 'a month, e.g. 2025-07' }).regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const yen = z
  .int({ error: 'whole yen in digits, e.g. 200000' })
  .min(1, { error: 'at least 1 yen' })
  .max(MOST_YEN);

export const phone = z.string({ error: 'a phone number, e.g. 0948-00-0000' }).regex(/^0[\d-]{9,12}$/);

/** How passages were read that the guideline leaves open. */
export const readings = z
  .union(
    [idSchema.transform((reading): readonly string[] => [reading]), z.array(idSchema).min(1).readonly()],
    {
      error: 'the id of a reading, or a list of them',
    },
  )
  .optional();

/** Figures that a text about the program is filled with, so that none is typed twice. */
export const figures = z
  .record(
    z.string({ error: 'a name of letters, e.g. workDays' }).regex(/^[a-z][A-Za-z]*$/),
    z.union([z.int(), z.string()], { error: 'a whole number or a text' }),
  )
  .describe('by name; one that ends in Yen is told as yen')
  .optional();
