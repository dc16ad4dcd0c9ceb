/**
 * Reads plain figures (「250,000」「２５万」「25万円」) for the running total under a form. An empty field is 0; null where
 * the figure is written in a way that only the talk itself reads. What counts is what the talk reads.
 */
export function readPlainAmount(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,、円¥]/g, '')
    .replace(/yen$/i, '');
  if (text === '') return 0;
  const match = /^(\d{1,9})(万)?$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * (match[2] ? 10_000 : 1);
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
