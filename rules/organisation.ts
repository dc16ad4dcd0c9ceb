import * as z from 'zod';
import { idSchema } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/** 団体規約: a charter with the contents that the guideline asks for; a draft will do until the grant is decided. */
export const charter = defineRule(
  'charter',
  { contents: z.array(idSchema).min(1).describe('what the charter has to say') },
  {
    facts: () => ['charter'],
    judge: ({ charter }) => {
      switch (charter) {
        case undefined:
          return unknown('charter');
        case 'complete':
          return met();
        case 'draft':
          return pending('draft');
        case 'none':
          return pending('none');
      }
    },
  },
);

const aspects = ['activityPlan', 'administration', 'bankAccount'] as const;

/** 体制: a plan, proper accounts with records and a report, a bank account: there, still to come, or out of reach. */
export const prepared = defineRule(
  'prepared',
  { aspect: z.enum(aspects).describe('what has to be there') },
  {
    facts: ({ aspect }) => [aspect],
    judge: (facts, { aspect }) => {
      const readiness = facts[aspect];
      switch (readiness) {
        case undefined:
          return unknown(aspect);
        case 'ready':
          return met();
        case 'notYet':
          return pending('notYet');
        case 'cannot':
          return unmet('cannot');
      }
    },
  },
);
