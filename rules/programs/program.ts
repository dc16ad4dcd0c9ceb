import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { criterionSchema } from '../criteria.ts';
import { idSchema, isFactPath } from '../facts.ts';
import { rateSchema } from '../yen.ts';

const day = z.iso.date({ error: 'a date, e.g. 2025-05-28' });
const month = z.string({ error: 'a month, e.g. 2025-07' }).regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const moment = z.iso.datetime({
  offset: true,
  error: 'a time with its offset, e.g. 2025-06-30T17:00:00+09:00',
});
const yen = z
  .int({ error: 'whole yen in digits, e.g. 200000' })
  .min(1, { error: 'at least 1 yen' })
  .max(1_000_000_000_000);

const factPath = z.string({ error: 'a fact, e.g. offices.kitakyushu' }).refine(isFactPath);

export const topics = [
  'location',
  'corporateStatus',
  'members',
  'activity',
  'registration',
  'organisation',
  'otherFunding',
  'tax',
  'expenses',
] as const;
export type Topic = (typeof topics)[number];

const trackSchema = z.strictObject({
  id: idSchema,
  suits: z.enum(['seeking', 'practising']).describe('stage of the partnership that the track is meant for'),
  rate: rateSchema,
  cap: yen.describe('yen'),
  reading: idSchema.optional(),
  cite,
});

const documentNeed = z.union(
  [
    z.literal('always'),
    z.strictObject({
      fact: factPath,
      is: z.union([z.string(), z.boolean()], { error: 'text, true or false' }),
    }),
  ],
  { error: 'always, or a fact and its value, e.g. {fact: offices.kitakyushu, is: planned}' },
);

/** One edition of one program. What people read about it is in `locales/<language>/programs/<id>.json`. */
export const programSchema = z.strictObject({
  id: idSchema,
  fiscalYear: z.int().min(2019).max(2100).describe('fiscal year (年度) in which it begins'),
  document: z.strictObject({
    url: z.url(),
    sections: z.record(idSchema, z.string().min(1)),
  }),
  intake: z.strictObject({
    opens: day,
    closes: moment,
    mustArrive: z.boolean(),
    by: z.literal('mail'),
    reading: idSchema.optional(),
    cite,
    additionalRound: z.strictObject({ around: z.literal('summer'), cite }).optional(),
  }),
  activityPeriod: z.strictObject({ from: day, to: day, cite }),
  adoptions: z.strictObject({ about: z.int().min(1), cite }),
  tracks: z.array(trackSchema).min(1),
  expenses: z.strictObject({
    cite,
    categories: z
      .array(z.strictObject({ id: idSchema, hint: idSchema.optional(), cite: cite.optional() }))
      .min(1),
  }),
  criteria: z.array(criterionSchema).min(1),
  review: z.array(z.strictObject({ id: idSchema, cite })),
  documents: z.array(z.strictObject({ id: idSchema, needed: documentNeed, cite })),
  schedule: z.array(
    z.strictObject({
      id: idSchema,
      month,
      part: z.enum(['early', 'middle', 'late']).optional(),
      latest: z.boolean().optional(),
      cite,
    }),
  ),
  registries: z.array(z.strictObject({ id: idSchema, url: z.url(), cite })).optional(),
  contact: z.strictObject({ mail: z.email(), cite }),
  readings: z.array(idSchema),
  consultation: z.array(z.enum(topics)).min(1).describe('order of the topics, as in the guideline'),
});

export type ProgramData = z.infer<typeof programSchema>;
export type Track = ProgramData['tracks'][number];
export type Criterion = ProgramData['criteria'][number];

/** A checked program, with the lookups that every assessment needs made once. */
export type Program = ProgramData & {
  /** criteria that bind a track, by track id, in the order of the file */
  readonly binding: ReadonlyMap<string, ReadonlySet<string>>;
  readonly categories: ReadonlySet<string>;
  /** milliseconds since the epoch */
  readonly intakeOpens: number;
  readonly intakeCloses: number;
  /** names the text of its file, so that a later edit can be told */
  readonly hash: string;
};
