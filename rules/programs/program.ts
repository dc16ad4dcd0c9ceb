import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { criterionSchema } from '../criteria.ts';
import type { SupportTerms } from '../estimate.ts';
import { factIsSchema } from '../fact-is.ts';
import { factPathSchema as factPath } from '../fact-path.ts';
import { idSchema } from '../facts.ts';
import { rateSchema } from '../yen.ts';
import { daySchema as day } from './day.ts';
import { documentSchema } from './document-schema.ts';
import { expensesSchema } from './expenses-schema.ts';
import { activityPeriodSchema, intakeSchema } from './period-schema.ts';
import { figures, month, phone, readings, yen } from './values.ts';

export const topics = [
  'location',
  'corporateStatus',
  'members',
  'activity',
  'track',
  'registration',
  'organisation',
  'otherFunding',
  'tax',
  'standing',
  'companySize',
  'sales',
  'expenses',
] as const;
export type Topic = (typeof topics)[number];

const ratesSchema = z.union([rateSchema, z.strictObject({ small: rateSchema, other: rateSchema })], {
  error:
    'a rate as a fraction of two whole numbers, e.g. 2/3, or one by the size of the company, e.g. {small: 2/3, other: 1/2}',
});

const trackSchema = z.strictObject({
  id: idSchema,
  suits: factIsSchema.optional().describe('the fact that makes this track the fitting one'),
  rate: ratesSchema,
  cap: yen.describe('yen'),
  upTo: z.boolean().default(false).describe('the guideline calls the rate a ceiling (以内)'),
  about: z.boolean().default(false).describe('the guideline calls the cap approximate (程度)'),
  reading: readings,
  cite,
});

/** One edition of one program. What people read about it is in `locales/<language>/programs/<id>.json`. */
export const programSchema = z.strictObject({
  id: idSchema,
  draft: z.boolean().default(false).describe('checked, but not consulted on yet'),
  fiscalYear: z.int().min(2019).max(2100).describe('fiscal year (年度) in which it begins'),
  document: z.strictObject({
    url: z.url(),
    sections: z.record(idSchema, z.string().min(1)),
  }),
  intake: intakeSchema,
  activityPeriod: activityPeriodSchema,
  adoptions: z.strictObject({ about: z.int().min(1), cite }).optional(),
  tracks: z.array(trackSchema).min(1),
  frames: z
    .array(z.strictObject({ id: idSchema, suits: factIsSchema, cite }))
    .min(2)
    .optional()
    .describe('kinds of proposal within every track (一般枠, テーマ枠 …)'),
  expenses: expensesSchema,
  criteria: z.array(criterionSchema).min(1),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        topic: z.enum(topics),
        facts: z.array(factPath).min(1).describe('facts of yes or no; several are asked as a list to tick'),
      }),
    )
    .default([])
    .describe('questions in the words of the program'),
  review: z.array(z.strictObject({ id: idSchema, figures, cite })),
  documents: z.array(documentSchema),
  schedule: z.array(
    z.strictObject({
      id: idSchema,
      day: day.optional(),
      month: month.optional(),
      part: z.enum(['early', 'middle', 'late']).optional(),
      latest: z.boolean().optional(),
      figures,
      cite,
    }),
  ),
  terms: z
    .array(z.strictObject({ id: idSchema, figures, cite }))
    .default([])
    .describe('what an applicant has to know of review, grant and afterwards'),
  registries: z.array(z.strictObject({ id: idSchema, url: z.url(), cite })).optional(),
  contact: z.strictObject({
    mail: z.email().optional(),
    phone: phone.optional(),
    fax: phone.optional(),
    figures,
    cite,
  }),
  readings: z.array(idSchema),
  consultation: z
    .array(z.enum(topics))
    .min(1)
    .describe('order of the topics, as in the guideline; what decides more is asked first'),
});

export type ProgramData = z.infer<typeof programSchema>;
export type Track = ProgramData['tracks'][number];
export type Criterion = ProgramData['criteria'][number];
export type Figures = NonNullable<ProgramData['terms'][number]['figures']>;

/** A checked program, with the lookups that every assessment needs made once. */
export type Program = ProgramData & {
  /** criteria that bind a track, by track id, in the order of the file */
  readonly binding: ReadonlyMap<string, ReadonlySet<string>>;
  /** what a track supports, by track id */
  readonly support: ReadonlyMap<string, SupportTerms>;
  readonly categories: ReadonlySet<string>;
  /** milliseconds since the epoch */
  readonly intakeOpens: number;
  readonly intakeCloses: number;
  /** names the text of its file, so that a later edit can be told */
  readonly hash: string;
};
