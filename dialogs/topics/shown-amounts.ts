import { withoutTax } from '../../rules/expenses.ts';
import { factsFor, type Talk } from '../talk.ts';

/**
 * The known amounts as they would be typed: with tax where it was said to be in them. A field holds one amount: of
 * what was told apart it is the sum, without tax where the program does not support it.
 */
export function shownAmounts(talk: Talk): Record<string, string> {
  const { program, words } = talk;
  const { expenses = [] } = factsFor(talk);
  const byCategory = Map.groupBy(expenses, ({ category }) => category);
  return Object.fromEntries(
    [...byCategory].map(([category, lines]) => {
      const taxed = lines.every(({ taxIncluded }) => taxIncluded);
      const untaxed = program.expenses.categories.some(({ id, untaxed }) => id === category && untaxed);
      const without = !taxed && !untaxed && program.expenses.tax === 'excluded';
      const yen = lines.reduce(
        (sum, line) => sum + (without && line.taxIncluded ? withoutTax(line.yen) : line.yen),
        0,
      );
      const amount = yen.toLocaleString('en-US');
      return [category, taxed ? words.t('questions:expenses.taxIncluded', { amount }) : amount];
    }),
  );
}

/** Whether a form of amounts is given back as it was shown, filled in. */
export function isAsShown(
  talk: Talk,
  categories: readonly string[],
  value: Readonly<Record<string, string>>,
): boolean {
  const shown = shownAmounts(talk);
  return (
    Object.keys(shown).length > 0 &&
    categories.every((category) => (value[category]?.trim() ?? '') === (shown[category] ?? ''))
  );
}
