import { idSchema } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

const area = { area: idSchema.describe('area, e.g. kitakyushu') };

/** 所在地: the representative has an office in the area, or will have set one up by the end of the activity period. */
export const officeInArea = defineRule('officeInArea', area, {
  facts: ({ area }) => [`offices.${area}`],
  judge: (facts, { area }) => {
    const office = facts.offices?.[area];
    switch (office) {
      case undefined:
        return unknown(`offices.${area}`);
      case 'existing':
        return met();
      case 'planned':
        return pending('planned');
      case 'none':
        return unmet('none');
    }
  },
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
