import * as z from 'zod';
import { idSchema } from './facts.ts';
import { met, pending, unknown, unmet } from './finding.ts';
import { defineRule } from './rule.ts';

/**
 * 申告: what an applicant answers with yes or no, in a program's own words. With it a new program can ask for
 * something that no rule here knows of, without a line of code.
 */
export const declared = defineRule(
  'declared',
  {
    statement: idSchema.describe(
      'what is answered with yes or no; programs that use the same id share the answer',
    ),
    must: z.boolean().describe('the answer that fulfils it'),
    otherwise: z
      .enum(['unmet', 'pending'])
      .default('unmet')
      .describe('what another answer means: shut out, or something to be done first'),
    changeable: z.boolean().default(false).describe('a company can really change it'),
  },
  {
    facts: ({ statement }) => [`declared.${statement}`],
    judge: (facts, { statement, must, otherwise }) => {
      const answer = facts.declared?.[statement];
      if (answer === undefined) return unknown(`declared.${statement}`);
      if (answer === must) return met();
      return otherwise === 'pending' ? pending('not') : unmet('not');
    },
    remedy: (_facts, { statement, must, changeable }) =>
      changeable ? [[`declared.${statement}`, must]] : undefined,
  },
);

/** 確認: a bar that stands in another document, such as the regulation (規程), which the applicant has to look up. */
export const confirmed = defineRule(
  'confirmed',
  { item: idSchema.describe('what is to be looked up') },
  {
    facts: ({ item }) => [`confirmed.${item}`],
    judge: (facts, { item }) => {
      const confirmation = facts.confirmed?.[item];
      switch (confirmation) {
        case undefined:
          return unknown(`confirmed.${item}`);
        case 'clear':
          return met();
        case 'notYet':
          return pending('notYet');
        case 'applies':
          return unmet('applies');
        default:
          return confirmation satisfies never;
      }
    },
  },
);
