import { idSchema } from './facts.ts';
import { met, pending, unknown } from './finding.ts';
import { defineRule } from './rule.ts';

const registry = { registry: idSchema.describe('where to register, e.g. ktq-dx-platform') };

/** 会員登録: the representative is registered; it can still be done before applying. */
export const representativeRegistered = defineRule('representativeRegistered', registry, {
  facts: ({ registry }) => [`registered.${registry}`],
  judge: (facts, { registry }) => {
    const registered = facts.registered?.[registry];
    if (registered === undefined) return unknown(`registered.${registry}`);
    return registered ? met() : pending('notYet');
  },
});

/** 活動会員に市外法人が含まれる場合: active members from outside the area are registered too. */
export const outsideMembersRegistered = defineRule(
  'outsideMembersRegistered',
  { ...registry, area: idSchema.describe('area whose outside is meant') },
  {
    facts: ({ registry, area }) => [
      'corporations',
      `outsideMembers.${area}`,
      `outsideMembersRegistered.${registry}`,
    ],
    judge: (facts, { registry, area }) => {
      const outside = facts.outsideMembers?.[area];
      const registered = facts.outsideMembersRegistered?.[registry];
      // the representative alone: there is no other corporation that could be from outside
      if (outside === false) return met('none');
      if (outside === undefined && (facts.corporations ?? 2) <= 1) return met('alone');
      if (registered === true) return outside ? met() : met('anyway');
      if (outside === undefined) return unknown(`outsideMembers.${area}`);
      return registered === undefined ? unknown(`outsideMembersRegistered.${registry}`) : pending('notYet');
    },
  },
);
