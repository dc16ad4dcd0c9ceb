import * as z from 'zod';
import { type FactPath, type Facts, factAt, isFactPath } from './facts.ts';

const factPath = z.string({ error: 'a fact, e.g. offices.kitakyushu' }).refine(isFactPath);

/** A fact and the value that makes something hold, e.g. `{fact: offices.kitakyushu, is: planned}`. */
export const factIsSchema = z.strictObject({
  fact: factPath,
  is: z.union([z.string(), z.boolean()], { error: 'text, true or false' }),
});
export type FactIs = { readonly fact: FactPath; readonly is: string | boolean };

/** Whether it holds; undefined while the fact is unknown. */
export function holds(facts: Facts, { fact, is }: FactIs): boolean | undefined {
  const value = factAt(facts, fact);
  return value === undefined ? undefined : value === is;
}
