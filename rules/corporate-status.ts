import * as z from 'zod';
import { type LegalForm, legalForms } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

const notCorporations: ReadonlySet<LegalForm> = new Set([
  'unincorporatedGroup',
  'soleProprietor',
  'individual',
]);

const isCorporation = (form: LegalForm): boolean => !notCorporations.has(form);

/** 法人格: the representative is a corporation. Others can still take part in a group that a corporation leads. */
export const representativeIsCorporation = defineRule(
  'representativeIsCorporation',
  {
    unclear: z
      .array(z.enum(legalForms))
      .optional()
      .describe('corporations of which the guideline does not say whether they can lead'),
  },
  {
    facts: () => ['legalForm'],
    judge: ({ legalForm }, { unclear = [] }) => {
      if (legalForm === undefined) return unknown('legalForm');
      if (unclear.includes(legalForm)) return pending('unclear');
      if (isCorporation(legalForm)) return met();
      return unmet(legalForm === 'unincorporatedGroup' ? 'group' : 'individual');
    },
  },
);

/**
 * 法人格: the representative has one of the forms that the guideline names. Of the others it leaves the definition
 * to the regulation (規程): the secretariat has to say.
 */
export const representativeForm = defineRule(
  'representativeForm',
  { accepted: z.array(z.enum(legalForms)).min(1).describe('forms that the guideline names') },
  {
    facts: () => ['legalForm'],
    judge: ({ legalForm }, { accepted }) => {
      if (legalForm === undefined) return unknown('legalForm');
      return accepted.includes(legalForm) ? met() : pending('unclear');
    },
  },
);
