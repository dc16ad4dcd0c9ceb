import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { factIsSchema } from '../fact-is.ts';
import { idSchema } from '../facts.ts';
import { rateSchema } from '../yen.ts';
import { yen } from './values.ts';

const categorySchema = z.strictObject({
  id: idSchema,
  hint: idSchema.optional(),
  eachYen: yen.optional().describe('one piece costs at least so much, in yen'),
  usableMonths: z.int().min(1).max(1_200).optional().describe('one piece can be used at least so long'),
  otherwise: idSchema.optional().describe('category of what is cheaper or wears out sooner'),
  untaxed: z.boolean().optional().describe('never holds consumption tax, such as wages'),
  noGeneralPurpose: z.boolean().optional().describe('PCs and other things of general use are out'),
  shareLimit: rateSchema
    .optional()
    .describe('counted up to this share of the eligible expenses, itself included'),
  cite: cite.optional(),
});

/** 対象経費: what the support can pay for, and how the amount is worked out from it. */
export const expensesSchema = z.strictObject({
  cite,
  tax: z.enum(['included', 'excluded']).default('included').describe('whether consumption tax is supported'),
  roundedTo: yen.default(1).describe('the amount is rounded down to a multiple of so many yen'),
  categories: z.array(categorySchema).min(1),
  notSupported: z
    .array(z.strictObject({ id: idSchema, cite }))
    .default([])
    .describe('expenses that the guideline names as not supported'),
  academic: z
    .strictObject({ when: factIsSchema, rate: rateSchema, share: rateSchema, cite })
    .optional()
    .describe('universities and public institutes: their own rate, and their part of the whole at most'),
});
