import { type Expense, type Facts, UNSORTED } from './facts.ts';
import type { Program } from './programs/program.ts';

/**
 * The facts with expenses as one program sees them: what was sorted by the categories of another one, and is none of
 * its own, has no category here yet.
 */
export function inCategoriesOf(
  program: Program,
  programs: ReadonlyMap<string, Program>,
  facts: Facts,
): Facts {
  const foreign = ({ category }: Expense) =>
    !program.categories.has(category) &&
    [...programs.values()].some(({ categories }) => categories.has(category));
  if (!facts.expenses?.some(foreign)) return facts;
  const unsorted = facts.expenses.filter((expense) => foreign(expense) || expense.category === UNSORTED);
  const yen = unsorted.reduce((sum, expense) => sum + expense.yen, 0);
  const taxed = unsorted.every(({ taxIncluded }) => taxIncluded);
  return {
    ...facts,
    expenses: [
      ...facts.expenses.filter((expense) => !unsorted.includes(expense)),
      { category: UNSORTED, yen, ...(taxed && { taxIncluded: true }) },
    ],
  };
}
