import * as z from 'zod';
import { met, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/** 活動内容: what the activity has to be. Whether it is good enough is for the reviewers. */
export const activityIs = defineRule(
  'activityIs',
  { trait: z.enum(['digital', 'beyondOwnCompany', 'continues']).describe('what it has to be') },
  {
    facts: ({ trait }) => [trait],
    judge: (facts, { trait }) => {
      const is = facts[trait];
      if (is === undefined) return unknown(trait);
      return is ? met() : unmet('not');
    },
  },
);

/** 対象とならない活動: what the activity must not be. */
export const activityIsNot = defineRule(
  'activityIsNot',
  { trait: z.enum(['socialisingOnly', 'ownProductOnly']).describe('what it must not be') },
  {
    facts: ({ trait }) => [trait],
    judge: (facts, { trait }) => {
      const is = facts[trait];
      if (is === undefined) return unknown(trait);
      return is ? unmet('is') : met();
    },
  },
);
