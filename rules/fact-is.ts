import * as z from 'zod';
import { type FactPath, factAt, factPathSchema } from './fact-path.ts';
import type { Facts } from './facts.ts';

/** A fact and the value that makes something hold, e.g. `{fact: offices.kitakyushu, is: planned}`. */
export const factIsSchema = z.strictObject({
  fact: factPathSchema,
  is: z.union([z.string(), z.boolean()], { error: 'text, true or false' }),
});
export type FactIs = { readonly fact: FactPath; readonly is: string | boolean };

/** Whether it holds; undefined while the fact is unknown. */
export function holds(facts: Facts, { fact, is }: FactIs): boolean | undefined {
  const value = factAt(facts, fact);
  return value === undefined ? undefined : value === is;
}
