import * as z from 'zod';
import { type Facts, idSchema } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

const area = { area: idSchema.describe('area, e.g. kitakyushu') };

/** Areas that lie in one another: what is known of one says something of the other. */
const nested = {
  ...area,
  includes: z.array(idSchema).optional().describe('areas that lie in it: an office there is one here'),
  within: z.array(idSchema).optional().describe('areas that it lies in: no office there means none here'),
};
type Nested = { area: string; includes?: string[] | undefined; within?: string[] | undefined };
type Office = 'existing' | 'planned' | 'none';

/** The office in an area, as far as it is known of the area itself or follows from another one. */
function officeIn({ offices = {} }: Facts, { area, includes = [], within = [] }: Nested): Office | undefined {
  const own = offices[area];
  if (own !== undefined) return own;
  if (includes.some((inner) => offices[inner] === 'existing')) return 'existing';
  return within.some((outer) => offices[outer] === 'none') ? 'none' : undefined;
}

/** 所在地: the representative has an office in the area; some programs also take one that is still to be set up. */
export const officeInArea = defineRule(
  'officeInArea',
  {
    ...nested,
    planned: z
      .literal('allowed')
      .optional()
      .describe(
        'an office set up by the end of the activity will do; left out: the guideline does not say so',
      ),
  },
  {
    facts: ({ area }) => [`offices.${area}`],
    judge: (facts, criterion) => {
      const { area, planned } = criterion;
      const office = officeIn(facts, criterion);
      switch (office) {
        case undefined:
          return unknown(`offices.${area}`);
        case 'existing':
          return met();
        case 'planned':
          return pending(planned === 'allowed' ? 'planned' : 'notYet');
        case 'none':
          return unmet('none');
        default:
          return office satisfies never;
      }
    },
    remedy: (_facts, { area }) => [[`offices.${area}`, 'planned']],
  },
);

/** 所在地: the proposer, or one of the members of its consortium, has an office in the area. */
export const officeOfAnyMember = defineRule('officeOfAnyMember', nested, {
  facts: ({ area }) => [`offices.${area}`, 'proposer', `memberOffices.${area}`],
  judge: (facts, criterion) => {
    const { area } = criterion;
    const office = officeIn(facts, criterion);
    if (office === 'existing') return met();
    const member = facts.proposer === 'consortium' ? facts.memberOffices?.[area] : undefined;
    // whoever else has one there settles it
    if (member) return met('member');
    if (office === undefined) return unknown(`offices.${area}`);
    if (facts.proposer === undefined) return unknown('proposer');
    if (facts.proposer === 'consortium' && member === undefined) return unknown(`memberOffices.${area}`);
    if (office === 'planned') return pending('notYet');
    return unmet(facts.proposer === 'alone' ? 'none' : 'noMember');
  },
  remedy: (_facts, { area }) => [
    ['proposer', 'consortium'],
    [`memberOffices.${area}`, true],
  ],
});

/** 活動場所: the activity takes place mainly in the area. */
export const activityInArea = defineRule('activityInArea', area, {
  facts: ({ area }) => [`mainSite.${area}`],
  judge: (facts, { area }) => {
    const inside = facts.mainSite?.[area];
    if (inside === undefined) return unknown(`mainSite.${area}`);
    return inside ? met() : unmet('elsewhere');
  },
});
