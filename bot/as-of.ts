import * as z from 'zod';

// seconds may be left out
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]);

/** A command-line option that cannot be used. */
export class OptionError extends Error {
  constructor(option: string, given: string, expected: string) {
    super(`${option}: expected ${expected}, not "${given}"`);
    this.name = 'OptionError';
  }
}

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
