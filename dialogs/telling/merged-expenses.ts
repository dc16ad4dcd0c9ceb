import { type FactPath, type FactValue, factAt, type Patch } from '../../rules/fact-path.ts';
import { type Expense, type Facts, UNSORTED } from '../../rules/facts.ts';

/**
 * Expenses that are told one after the other: 「交通費は3万じゃなくて5万です」 changes that line and leaves the others,
 * 「会場費も2万かかります」 adds one. A sum for everything replaces them all, and so do lines that come after a sum.
 */
export function mergedExpenses(facts: Facts, sets: Patch): Patch {
  const known = facts.expenses ?? [];
  const told = sets.find(([fact]) => fact === 'expenses')?.[1] as Expense[] | undefined;
  if (told === undefined || !sorted(known) || !sorted(told)) return sets;
  const kept = known.filter(({ category }) => told.every((each) => each.category !== category));
  const changed = known.flatMap(({ category }) => told.filter((each) => each.category === category));
  const added = told.filter(({ category }) => known.every((each) => each.category !== category));
  const inPlace = known.flatMap((line) =>
    kept.includes(line) ? [line] : changed.filter(({ category }) => category === line.category),
  );
  const lines = [...new Set(inPlace), ...added];
  return sets.map(([fact, value]): readonly [FactPath, FactValue] => [
    fact,
    fact === 'expenses' ? lines : value,
  ]);
}

const sorted = (expenses: readonly Expense[]): boolean =>
  expenses.length > 0 && expenses.every(({ category }) => category !== UNSORTED);

/** Whether expenses only gain lines: nothing that was told before is different now. */
export function onlyAdds(facts: Facts, [fact, value]: Patch[number]): boolean {
  if (fact !== 'expenses') return false;
  const before = factAt(facts, 'expenses') as Expense[] | undefined;
  const now = JSON.stringify(value);
  return before !== undefined && sorted(before) && before.every((line) => now.includes(JSON.stringify(line)));
}
