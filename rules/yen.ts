import { Decimal } from 'decimal.js';
import * as z from 'zod';

/** A rate (補助率) is a fraction of two integers: 2/3 is never 0.666…. */
export type Rate = { readonly numerator: number; readonly denominator: number };

export const rateSchema = z
  .string({ error: 'a rate as a fraction of two whole numbers, e.g. 2/3' })
  .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/)
  .transform((text): Rate => {
    const [numerator = 1, denominator = 1] = text.split('/').map(Number);
    return { numerator, denominator };
  })
  .refine((rate) => rate.numerator <= rate.denominator, { error: 'a rate of at most 1/1' });

// 40 digits hold every product of two amounts (200 expenses of 13 digits each) exactly
const Exact = Decimal.clone({ precision: 40 });

/** `yen` × `rate`, floored to whole yen. */
export function applyRate(yen: number, { numerator, denominator }: Rate): number {
  if (numerator === denominator) return yen;
  return new Exact(yen).times(numerator).dividedToIntegerBy(denominator).toNumber();
}

/** The least cost in whole yen of which `rate` comes to `yen`. */
export function costFor(yen: number, { numerator, denominator }: Rate): number {
  return new Exact(yen).times(denominator).dividedBy(numerator).ceil().toNumber();
}
