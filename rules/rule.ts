import * as z from 'zod';
import { citeSchema } from './cite.ts';
import { factIsSchema } from './fact-is.ts';
import type { FactPath, Patch } from './fact-path.ts';
import { type Facts, idSchema } from './facts.ts';
import type { Judgement } from './finding.ts';

/** What every criterion of a program file has, whatever its rule. */
const criterionShape = {
  id: idSchema.describe('name of the criterion, unique in the file'),
  tracks: z.array(idSchema).min(1).optional().describe('tracks that it binds; all of them when left out'),
  cite: citeSchema,
  reading: idSchema.optional().describe('reading (解釈) that it rests on'),
  when: factIsSchema.optional().describe('the fact that makes it apply; always when left out'),
};

export type RuleSchema<K extends string, S extends z.ZodRawShape> = z.ZodObject<
  { rule: z.ZodLiteral<K> } & typeof criterionShape & S,
  z.core.$strict
>;

/** A shared rule: a program file names it and gives its parameters, the facts of a case decide it. */
export type Rule<K extends string, S extends z.ZodRawShape> = {
  readonly kind: K;
  readonly schema: RuleSchema<K, S>;
  /** every fact that the rule may look at */
  readonly facts: (criterion: z.infer<RuleSchema<K, S>>) => readonly FactPath[];
  readonly judge: (facts: Facts, criterion: z.infer<RuleSchema<K, S>>) => Judgement;
  /**
   * What a company can really change so that an unmet criterion is unmet no more; left out where nothing can be
   * done: nobody can be another industry.
   */
  readonly remedy?: (facts: Facts, criterion: z.infer<RuleSchema<K, S>>) => Patch | undefined;
  /** the same done in a way that helps with another criterion too; told in words of its own */
  readonly widerRemedy?: (facts: Facts, criterion: z.infer<RuleSchema<K, S>>) => Patch | undefined;
};

export function defineRule<K extends string, S extends z.ZodRawShape>(
  kind: K,
  parameters: S,
  rule: Pick<Rule<K, S>, 'facts' | 'judge' | 'remedy' | 'widerRemedy'>,
): Rule<K, S> {
  const schema = z.strictObject({ rule: z.literal(kind), ...criterionShape, ...parameters });
  return { kind, schema: schema as RuleSchema<K, S>, ...rule };
}
