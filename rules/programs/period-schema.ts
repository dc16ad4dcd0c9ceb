import * as z from 'zod';
import { citeSchema as cite } from '../cite.ts';
import { daySchema as day, momentSchema as moment } from './day.ts';
import { readings } from './values.ts';

/** 応募受付 */
export const intakeSchema = z.strictObject({
  opens: day,
  closes: moment,
  mustArrive: z.boolean(),
  reading: readings,
  cite,
  additionalRound: z
    .strictObject({ around: z.enum(['spring', 'summer', 'autumn', 'winter']), cite })
    .optional(),
});

/** 対象活動期間 */
export const activityPeriodSchema = z.strictObject({
  from: z
    .union([z.literal('decision'), day], { error: 'a date, or decision for the day the grant is decided' })
    .describe('first day'),
  to: day.optional().describe('last day'),
  months: z.int().min(1).max(120).optional().describe('length in months, where there is no last day'),
  extendedTo: day.optional().describe('the latest last day, where the guideline allows an extension'),
  cite,
});
