import { type Expense, type Facts, UNSORTED } from './facts.ts';
import type { Program } from './programs/program.ts';

/**
 * The facts with expenses as one program sees them: what was sorted by the categories of another one, and is none of
 * its own, has no category here yet. What is with tax, and what a university spends, stays apart.
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
  const isUnsorted = (expense: Expense) => foreign(expense) || expense.category === UNSORTED;
  const unsorted = new Map<string, Expense>();
  for (const { yen, taxIncluded, academic, member } of facts.expenses.filter(isUnsorted)) {
    const kind = {
      ...(taxIncluded && { taxIncluded }),
      ...(academic !== undefined && { academic }),
      ...(member !== undefined && { member }),
    };
    const key = JSON.stringify(kind);
    unsorted.set(key, { category: UNSORTED, yen: (unsorted.get(key)?.yen ?? 0) + yen, ...kind });
  }
  return {
    ...facts,
    expenses: [...facts.expenses.filter((expense) => !isUnsorted(expense)), ...unsorted.values()],
  };
}
