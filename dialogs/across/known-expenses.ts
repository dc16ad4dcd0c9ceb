import { type Expense, type Facts, UNSORTED } from '../../rules/facts.ts';
import { inCategoriesOf } from '../../rules/in-categories-of.ts';
import type { Program } from '../../rules/programs/program.ts';
import { maybeProgramText } from '../program-texts.ts';
import { normalise } from '../understanding/normalise.ts';
import type { Words } from '../words.ts';

type Where = {
  readonly program: Program;
  readonly programs: ReadonlyMap<string, Program>;
  readonly words: Words;
};

/**
 * The expenses as one program sees them. A word of the person's own (`other:機械装置費`) is that program's category
 * where it is called so; a category of another program is not sorted yet in this one.
 */
export function knownExpenses({ program, programs, words }: Where, facts: Facts): Facts {
  if (!facts.expenses?.some(({ category }) => category.startsWith(OWN_WORDS))) {
    return inCategoriesOf(program, programs, facts);
  }
  const named = (expense: Expense): Expense => {
    if (!expense.category.startsWith(OWN_WORDS)) return expense;
    const said = normalise(expense.category.slice(OWN_WORDS.length));
    const here = categoryCalled(program, words, said);
    const elsewhere = [...programs.values()].some(
      (other) => categoryCalled(other, words, said) !== undefined,
    );
    return { ...expense, category: here ?? (elsewhere ? UNSORTED : expense.category) };
  };
  return inCategoriesOf(program, programs, { ...facts, expenses: facts.expenses.map(named) });
}

const OWN_WORDS = 'other:';

function categoryCalled(program: Program, words: Words, said: string): string | undefined {
  const { categories, notSupported } = program.expenses;
  return [...categories, ...notSupported]
    .map(({ id }) => id)
    .find((id) => normalise(maybeProgramText({ program, words }, `categories.${id}`) ?? '') === said);
}
