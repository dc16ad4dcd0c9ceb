import * as z from 'zod';
import { idSchema } from './facts.ts';
import { met, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/** 税: the representative owes none of this tax. */
export const noArrears = defineRule(
  'noArrears',
  { tax: idSchema.describe('tax, e.g. kitakyushu-city-tax') },
  {
    facts: ({ tax }) => [`arrears.${tax}`],
    judge: (facts, { tax }) => {
      const owes = facts.arrears?.[tax];
      if (owes === undefined) return unknown(`arrears.${tax}`);
      return owes ? unmet('owes') : met();
    },
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
