import { readNumeral } from '../../../../dialogs/understanding/numerals.ts';

/**
 * Reads figures (「250,000」「２５万」「1億2,000万円」「5 million yen」) for what is shown under a form while it is filled in.
 * An empty field is 0; null where the figure is written in a way that only the talk itself reads. What counts is what
 * the talk reads.
 */
export function readPlainAmount(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^¥|円$|yen$/gi, '');
  return text === '' ? 0 : (readNumeral(text) ?? null);
}

/** The sum of all fields, or null as soon as one of them is not a plain figure. */
export function runningTotal(typed: Iterable<string>): number | null {
  let total = 0;
  for (const field of typed) {
    const amount = readPlainAmount(field);
    if (amount === null) return null;
    total += amount;
  }
  return total;
}
