import { type Expense, UNSORTED } from './facts.ts';
import { applyRate, type Rate } from './yen.ts';

/** What a program says of one category of expense (費目). */
export type CategoryTerms = {
  readonly id: string;
  /** one piece costs at least so much (yen, without tax); what is cheaper belongs to the category `otherwise` */
  readonly eachYen?: number | undefined;
  /** one piece can be used for at least so many months; what wears out sooner belongs to `otherwise` */
  readonly usableMonths?: number | undefined;
  readonly otherwise?: string | undefined;
  /** never holds consumption tax, such as wages */
  readonly untaxed?: boolean | undefined;
  /** PCs and other things of general use are out */
  readonly noGeneralPurpose?: boolean | undefined;
  /** counted up to this share of all eligible expenses, itself included */
  readonly shareLimit?: Rate | undefined;
};

export type ExpenseTerms = {
  readonly categories: ReadonlyMap<string, CategoryTerms>;
  /** consumption tax is not supported: an amount given with tax is converted */
  readonly taxExcluded: boolean;
};

/** What was done to an expense before it counted. Amounts in yen. */
export type Adjustment =
  | {
      readonly kind: 'taxRemoved';
      readonly category: string;
      readonly fromYen: number;
      readonly toYen: number;
    }
  | { readonly kind: 'moved'; readonly category: string; readonly to: string; readonly yen: number }
  | { readonly kind: 'generalPurpose'; readonly category: string; readonly yen: number }
  | {
      readonly kind: 'overShare';
      readonly category: string;
      readonly fromYen: number;
      readonly toYen: number;
    };

export type SortedExpenses = {
  /** what counts, in the order given; a category over its share still stands here whole */
  readonly eligible: readonly Expense[];
  /** what the program does not support */
  readonly excluded: readonly Expense[];
  readonly adjustments: readonly Adjustment[];
  /** what counts, categories over their share cut down to it */
  readonly eligibleYen: number;
  readonly excludedYen: number;
  /** part of `eligibleYen` that counts only if its category turns out to be one of the program's */
  readonly assumedYen: number;
  /** everything as it was given, tax included where it was */
  readonly givenYen: number;
};

/** 消費税 and 地方消費税 together, since October 2019. */
const TAX_PERCENT = 10;

/** An amount with tax, without it, floored to whole yen. */
export const withoutTax = (yen: number): number =>
  applyRate(yen, { numerator: 100, denominator: 100 + TAX_PERCENT });

/** Sorts planned expenses into what a program supports and what it does not. */
export function sortExpenses(expenses: readonly Expense[], terms: ExpenseTerms): SortedExpenses {
  const eligible: Expense[] = [];
  const excluded: Expense[] = [];
  const adjustments: Adjustment[] = [];
  let [eligibleYen, excludedYen, assumedYen, givenYen] = [0, 0, 0, 0];
  for (const given of expenses) {
    givenYen += given.yen;
    const expense = holdsTax(given, terms) ? untaxed(given, adjustments) : given;
    const category = categoryOf(expense, terms, adjustments);
    if (category === undefined) {
      excluded.push(expense);
      excludedYen += expense.yen;
    } else {
      eligible.push(category === expense.category ? expense : { ...expense, category });
      eligibleYen += expense.yen;
      if (category === UNSORTED) assumedYen += expense.yen;
    }
  }
  const within = withinShares(eligible, eligibleYen, terms, adjustments);
  return { eligible, excluded, adjustments, eligibleYen: within, excludedYen, assumedYen, givenYen };
}

const holdsTax = ({ category, taxIncluded }: Expense, { categories, taxExcluded }: ExpenseTerms): boolean =>
  taxExcluded && taxIncluded === true && !categories.get(category)?.untaxed;

function untaxed(given: Expense, adjustments: Adjustment[]): Expense {
  const yen = withoutTax(given.yen);
  adjustments.push({ kind: 'taxRemoved', category: given.category, fromYen: given.yen, toYen: yen });
  const eachYen = given.eachYen === undefined ? undefined : withoutTax(given.eachYen);
  return { ...given, taxIncluded: false, yen, ...(eachYen !== undefined && { eachYen }) };
}

/** The category that an expense counts in; undefined where it does not count. */
function categoryOf(
  expense: Expense,
  { categories }: ExpenseTerms,
  adjustments: Adjustment[],
): string | undefined {
  const { category, yen } = expense;
  if (category === UNSORTED) return category;
  const terms = categories.get(category);
  if (!terms) return undefined;
  if (terms.noGeneralPurpose && expense.generalPurpose) {
    adjustments.push({ kind: 'generalPurpose', category, yen });
    return undefined;
  }
  const { eachYen, usableMonths, otherwise } = terms;
  // one piece never costs more than all of them
  const tooCheap = eachYen !== undefined && yen > 0 && (expense.eachYen ?? yen) < eachYen;
  const tooShort =
    usableMonths !== undefined && expense.usableMonths !== undefined && expense.usableMonths < usableMonths;
  if (!(tooCheap || tooShort)) return category;
  if (otherwise !== undefined) adjustments.push({ kind: 'moved', category, to: otherwise, yen });
  return otherwise;
}

/** The eligible sum once every category keeps to its share of that sum. */
function withinShares(
  eligible: readonly Expense[],
  sumYen: number,
  { categories }: ExpenseTerms,
  adjustments: Adjustment[],
): number {
  const limited = [...categories.values()].flatMap(({ id, shareLimit }) => {
    if (!shareLimit) return [];
    const yen = eligible.reduce((sum, expense) => (expense.category === id ? sum + expense.yen : sum), 0);
    return [{ id, shareLimit, yen, counted: yen }];
  });
  if (limited.length === 0) return sumYen;
  const freeYen = sumYen - limited.reduce((sum, { yen }) => sum + yen, 0);
  // cutting one category lowers the sum that the others are a share of: on until nothing changes any more
  for (let total = sumYen, before = -1; total !== before; ) {
    before = total;
    for (const each of limited) each.counted = Math.min(each.yen, applyRate(total, each.shareLimit));
    total = freeYen + limited.reduce((sum, { counted }) => sum + counted, 0);
  }
  for (const { id, yen, counted } of limited) {
    if (counted < yen) adjustments.push({ kind: 'overShare', category: id, fromYen: yen, toYen: counted });
  }
  return freeYen + limited.reduce((sum, { counted }) => sum + counted, 0);
}
