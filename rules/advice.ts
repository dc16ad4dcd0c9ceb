import { companySize } from './company-size.ts';
import { advised, met } from './finding.ts';
import { defineRule } from './rule.ts';

/**
 * 大企業への推奨: a large company is advised to propose together with small ones. It shuts nobody out, so nobody is
 * asked for the size of the company because of it.
 */
export const smallPartnersAdvised = defineRule(
  'smallPartnersAdvised',
  {},
  {
    facts: () => [],
    judge: (facts) => {
      const { size } = companySize(facts);
      return size === 'small' ? met() : advised(size === 'other' ? 'large' : 'ifLarge');
    },
  },
);
