import * as z from 'zod';
import { OptionError } from './command.ts';

// seconds may be left out
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]);

/**
 * The moment that a command is to answer for; now, if none is given.
 * @throws OptionError when it is no time with an offset
 */
export function asOfOption(given: string | undefined): () => string {
  if (given === undefined) return () => new Date().toISOString();
  if (!moment.safeParse(given).success) {
    throw new OptionError('--as-of', given, 'a time with its offset, e.g. 2025-06-10T10:00+09:00');
  }
  return () => given;
}
