import * as z from 'zod';
import { idSchema } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

const minimum = {
  minimum: z.int().min(1).describe('how many there have to be, the representative included'),
};

/** 構成員: at least so many corporations in the group. */
export const minimumCorporations = defineRule('minimumCorporations', minimum, {
  facts: () => ['corporations'],
  judge: ({ corporations }, { minimum }) => atLeast(corporations, minimum, 'corporations'),
  remedy: (_facts, { minimum }) => [['corporations', minimum]],
  // whoever joins can plan and run it too
  widerRemedy: ({ corporations = 0, planningMembers }, { minimum }) =>
    planningMembers === undefined
      ? undefined
      : [
          ['corporations', minimum],
          ['planningMembers', planningMembers + minimum - corporations],
        ],
});

/** 構成員: at least so many members who plan and run the activity. */
export const minimumPlanningMembers = defineRule('minimumPlanningMembers', minimum, {
  facts: () => ['planningMembers'],
  judge: ({ planningMembers }, { minimum }) => atLeast(planningMembers, minimum, 'planningMembers'),
  remedy: (_facts, { minimum }) => [['planningMembers', minimum]],
});

function atLeast(count: number | undefined, minimum: number, fact: 'corporations' | 'planningMembers') {
  if (count === undefined) return unknown(fact);
  if (count >= minimum) return met('met', { count, minimum });
  return unmet('tooFew', { count, minimum, short: minimum - count });
}

/** 申請は1件まで: one corporation represents one applying group only; being a plain member of others is fine. */
export const representsOneGroup = defineRule(
  'representsOneGroup',
  {},
  {
    facts: () => ['representsAnotherGroup'],
    judge: ({ representsAnotherGroup }) => {
      if (representsAnotherGroup === undefined) return unknown('representsAnotherGroup');
      return representsAnotherGroup ? unmet('another') : met();
    },
    remedy: () => [['representsAnotherGroup', false]],
  },
);

/** 構成員の所在地: the guideline speaks of members from the area; whether others can join is the secretariat's to say. */
export const membersInArea = defineRule(
  'membersInArea',
  { area: idSchema.describe('area, e.g. fukuoka') },
  {
    facts: ({ area }) => [`outsideMembers.${area}`],
    judge: ({ outsideMembers }, { area }) => {
      const outside = outsideMembers?.[area];
      if (outside === undefined) return unknown(`outsideMembers.${area}`);
      return outside ? pending('outside') : met();
    },
  },
);
