import type { LegalForm } from './facts.ts';
import { met, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

const notCorporations: ReadonlySet<LegalForm> = new Set([
  'unincorporatedGroup',
  'soleProprietor',
  'individual',
]);

export const isCorporation = (form: LegalForm): boolean => !notCorporations.has(form);

/** 法人格: the representative is a corporation. Others can still take part in a group that a corporation leads. */
export const representativeIsCorporation = defineRule(
  'representativeIsCorporation',
  {},
  {
    facts: () => ['legalForm'],
    judge: ({ legalForm }) => {
      if (legalForm === undefined) return unknown('legalForm');
      if (isCorporation(legalForm)) return met();
      return unmet(legalForm === 'unincorporatedGroup' ? 'group' : 'individual');
    },
  },
);
