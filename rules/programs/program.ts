import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { criterionSchema } from '../criteria.ts';
import type { SupportTerms } from '../estimate.ts';
import { factIsSchema } from '../fact-is.ts';
import { factPathSchema as factPath } from '../fact-path.ts';
import { idSchema, MOST_YEN } from '../facts.ts';
import { rateSchema } from '../yen.ts';
import { daySchema as day, momentSchema as moment } from './day.ts';

const month = z.string({ error: 'a month, e.g. 2025-07' }).regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const yen = z
  .int({ error: 'whole yen in digits, e.g. 200000' })
  .min(1, { error: 'at least 1 yen' })
  .max(MOST_YEN);
const phone = z.string({ error: 'a phone number, e.g. 0948-00-0000' }).regex(/^0[\d-]{9,12}$/);
const readings = z
  .union(
    [idSchema.transform((reading): readonly string[] => [reading]), z.array(idSchema).min(1).readonly()],
    {
      error: 'the id of a reading, or a list of them',
    },
  )
  .optional();

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

const documentNeed = z.union(
  [z.enum(['always', 'ifApplies', 'optional']), z.strictObject({ track: idSchema }), factIsSchema],
  {
    error:
      'always, ifApplies, optional, a track, e.g. {track: special}, or a fact and its value, e.g. {fact: offices.kitakyushu, is: planned}',
  },
);

const categorySchema = z.strictObject({
  id: idSchema,
  hint: idSchema.optional(),
  eachYen: yen.optional().describe('one piece costs at least so much, in yen'),
  usableMonths: z.int().min(1).max(1_200).optional().describe('one piece can be used at least so long'),
  otherwise: idSchema.optional().describe('category of what is cheaper or wears out sooner'),
  untaxed: z.boolean().optional().describe('never holds consumption tax, such as wages'),
  noGeneralPurpose: z.boolean().optional().describe('PCs and other things of general use are out'),
  shareLimit: rateSchema
    .optional()
    .describe('counted up to this share of the eligible expenses, itself included'),
  cite: cite.optional(),
});

/** Figures that a text about the program is filled with, so that none is typed twice. */
const figures = z
  .record(
    z.string({ error: 'a name of letters, e.g. workDays' }).regex(/^[a-z][A-Za-z]*$/),
    z.union([z.int(), z.string()], { error: 'a whole number or a text' }),
  )
  .describe('by name; one that ends in Yen is told as yen')
  .optional();

const activityPeriodSchema = z.strictObject({
  from: z
    .union([z.literal('decision'), day], { error: 'a date, or decision for the day the grant is decided' })
    .describe('first day'),
  to: day.optional().describe('last day'),
  months: z.int().min(1).max(120).optional().describe('length in months, where there is no last day'),
  extendedTo: day.optional().describe('the latest last day, where the guideline allows an extension'),
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
  intake: z.strictObject({
    opens: day,
    closes: moment,
    mustArrive: z.boolean(),
    reading: readings,
    cite,
    additionalRound: z
      .strictObject({ around: z.enum(['spring', 'summer', 'autumn', 'winter']), cite })
      .optional(),
  }),
  activityPeriod: activityPeriodSchema,
  adoptions: z.strictObject({ about: z.int().min(1), cite }).optional(),
  tracks: z.array(trackSchema).min(1),
  frames: z
    .array(z.strictObject({ id: idSchema, suits: factIsSchema, cite }))
    .min(2)
    .optional()
    .describe('kinds of proposal within every track (一般枠, テーマ枠 …)'),
  expenses: z.strictObject({
    cite,
    tax: z
      .enum(['included', 'excluded'])
      .default('included')
      .describe('whether consumption tax is supported'),
    roundedTo: yen.default(1).describe('the amount is rounded down to a multiple of so many yen'),
    categories: z.array(categorySchema).min(1),
    notSupported: z
      .array(z.strictObject({ id: idSchema, cite }))
      .default([])
      .describe('expenses that the guideline names as not supported'),
    academic: z
      .strictObject({ when: factIsSchema, rate: rateSchema, share: rateSchema, cite })
      .optional()
      .describe('universities and public institutes: their own rate, and their part of the whole at most'),
  }),
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
  documents: z.array(
    z.strictObject({
      id: idSchema,
      needed: documentNeed,
      copies: z.int().min(1).max(20).optional().describe('number of copies (部)'),
      of: z
        .enum(['representative', 'everyMember'])
        .optional()
        .describe('whose, where several apply together'),
      varies: factPath.optional().describe('the fact by which the note about it differs'),
      figures,
      cite,
    }),
  ),
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
  consultation: z.array(z.enum(topics)).min(1).describe('order of the topics, as in the guideline'),
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
