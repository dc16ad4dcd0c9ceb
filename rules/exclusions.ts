import * as z from 'zod';
import { idSchema } from './facts.ts';
import { met, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/** 税: the representative owes none of this tax. */
export const noArrears = defineRule(
  'noArrears',
  {
    tax: idSchema.describe('tax, e.g. kitakyushu-city-tax'),
    includes: z
      .array(idSchema)
      .optional()
      .describe('taxes that belong to it: whoever owes one of them owes it'),
    within: z
      .array(idSchema)
      .optional()
      .describe('what it belongs to: whoever owes none of that owes none of it'),
  },
  {
    facts: ({ tax }) => [`arrears.${tax}`],
    judge: ({ arrears = {} }, { tax, includes = [], within = [] }) => {
      const owes =
        arrears[tax] ??
        (includes.some((part) => arrears[part] === true) ||
          (within.some((whole) => arrears[whole] === false) ? false : undefined));
      if (owes === undefined) return unknown(`arrears.${tax}`);
      return owes ? unmet('owes') : met();
    },
    remedy: (_facts, { tax, includes = [] }) =>
      [tax, ...includes].map((each) => [`arrears.${each}`, false] as const),
  },
);

const grounds = ['religiousOrPolitical', 'organisedCrime', 'otherPublicFunding'] as const;

/** 対象外の事由: a ground that shuts a group out. */
export const notExcluded = defineRule(
  'notExcluded',
  { ground: z.enum(grounds).describe('what would shut the group out') },
  {
    facts: ({ ground }) => [ground],
    judge: (facts, { ground }) => {
      const applies = facts[ground];
      if (applies === undefined) return unknown(ground);
      return applies ? unmet('is') : met();
    },
  },
);

/** 財務内容: none of the states of insolvency that the guideline lists; an old first dishonoured bill is none. */
export const notInsolvent = defineRule(
  'notInsolvent',
  {},
  {
    facts: () => ['insolvency'],
    judge: ({ insolvency }) => {
      switch (insolvency) {
        case undefined:
          return unknown('insolvency');
        case 'none':
          return met();
        case 'oldFirstBill':
          return met('exception');
        case 'bankruptcy':
        case 'civilRehabilitation':
        case 'corporateReorganisation':
        case 'specialLiquidation':
        case 'privateWorkout':
        case 'billsSuspended':
          return unmet('insolvent');
        default:
          return insolvency satisfies never;
      }
    },
  },
);
