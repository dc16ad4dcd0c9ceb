import { type Allocation, allocate, allocationTerms, type MemberCost } from './allocation.ts';
import type { Cite } from './cite.ts';
import { type CompanySize, companySize } from './company-size.ts';
import { type ExpenseTerms, type SortedExpenses, sortExpenses } from './expenses.ts';
import { type FactIs, holds } from './fact-is.ts';
import type { FactPath } from './fact-path.ts';
import type { Expense, Facts } from './facts.ts';
import { applyRate, type Rate } from './yen.ts';

/** A rate for all, or one for small companies (中小企業者) and one for the others. */
export type Rates = Rate | { readonly small: Rate; readonly other: Rate };

export const ratesBySize = (rates: Rates): rates is Exclude<Rates, Rate> => 'small' in rates;

/** What the sorted expenses come to; what they all were together, as given, is not told again. */
export type Estimate = Omit<SortedExpenses, 'givenYen'> & {
  /** `unknown` while no expense is known, or not how much of it universities spend: only rate and cap can be told */
  readonly status: 'computed' | 'unknown';
  readonly rate: Rate;
  /** `eligibleYen` × `rate`, floored; of members with rates of their own, what these come to */
  readonly beforeCapYen: number;
  readonly capYen: number;
  /** the cap is a figure that the guideline calls approximate (程度) */
  readonly capAbout: boolean;
  /** the amount is rounded down to a multiple of so many yen */
  readonly roundingYen: number;
  /** the amount: at most the cap */
  readonly amountYen: number;
  readonly limitedBy: 'cap' | 'expenses' | 'academicShare' | null;
  /** what the group pays itself: all expenses less the amount */
  readonly ownYen: number;
  /** split over companies and universities, where the program has rules for it and some of them take part */
  readonly allocation: Allocation | null;
  /** whether the company is small, where the rate depends on it */
  readonly size: CompanySize | null;
  /** the rate and the amount for a small company, while it is not certain that it is one */
  readonly ifSmall: { readonly rate: Rate; readonly amountYen: number } | null;
  readonly cite: Cite;
};

export type SupportTerms = {
  readonly expenses: ExpenseTerms;
  readonly rates: Rates;
  readonly capYen: number;
  readonly capAbout: boolean;
  readonly roundingYen: number;
  /** universities and public institutes, where `when` holds: their own rate, and their share of the whole at most */
  readonly academic: { readonly when: FactIs; readonly rate: Rate; readonly share: Rate } | undefined;
  readonly cite: Cite;
};

/** 補助額・助成額: eligible expenses × rate, at most the cap. All amounts in whole yen. */
export function estimate(facts: Facts, terms: SupportTerms): Estimate {
  const known = facts.expenses !== undefined && !lacksShares(facts, terms);
  const sorted = sortExpenses(facts.expenses ?? [], terms.expenses);
  const { givenYen, ...supported } = sorted;
  const size = ratesBySize(terms.rates) ? companySize(facts) : null;
  const rate = rateFor(terms.rates, size);
  const amount = amountAt(facts, sorted, terms, rate);
  const { amountYen, beforeCapYen } = amount;
  return {
    status: known ? 'computed' : 'unknown',
    ...supported,
    rate,
    beforeCapYen,
    capYen: terms.capYen,
    capAbout: terms.capAbout,
    roundingYen: terms.roundingYen,
    amountYen,
    limitedBy: known ? amount.limitedBy : null,
    ownYen: givenYen - amountYen,
    allocation: amount.allocation,
    size,
    ifSmall: ifSmall(facts, sorted, terms, size),
    cite: terms.cite,
  };
}

/** The rate that is certain: while it is not known that a company is small, the one for the others. */
function rateFor(rates: Rates, size: CompanySize | null): Rate {
  if (!ratesBySize(rates)) return rates;
  return size?.size === 'small' ? rates.small : rates.other;
}

function ifSmall(facts: Facts, sorted: SortedExpenses, terms: SupportTerms, size: CompanySize | null) {
  const open = size?.size === 'unknown' || size?.size === 'secretariat';
  if (!open || !ratesBySize(terms.rates)) return null;
  const rate = terms.rates.small;
  return { rate, amountYen: amountAt(facts, sorted, terms, rate).amountYen };
}

type Amount = Pick<Estimate, 'amountYen' | 'beforeCapYen' | 'allocation'> & {
  limitedBy: 'cap' | 'expenses' | 'academicShare';
};

function amountAt(facts: Facts, sorted: SortedExpenses, terms: SupportTerms, rate: Rate): Amount {
  const { capYen, roundingYen } = terms;
  const members = terms.academic ? memberCosts(facts, sorted, terms.academic.when) : [];
  if (terms.academic && members.length > 0) {
    const allocation = allocate(members, allocationTerms(terms, terms.academic, rate));
    const limitedBy = allocation.limit === 'rate' ? 'expenses' : allocation.limit;
    return {
      amountYen: allocation.totalYen,
      beforeCapYen: allocation.beforeCapYen,
      allocation,
      limitedBy,
    };
  }
  const beforeCapYen = applyRate(sorted.eligibleYen, rate);
  const atMost = Math.min(beforeCapYen, capYen);
  return {
    amountYen: atMost - (atMost % roundingYen),
    beforeCapYen,
    allocation: null,
    limitedBy: beforeCapYen > capYen ? 'cap' : 'expenses',
  };
}

/** Who spends what; empty where it is all one company's, as far as is known. */
function memberCosts(facts: Facts, { eligible, eligibleYen }: SortedExpenses, when: FactIs): MemberCost[] {
  const costs = new Map<string, MemberCost>();
  for (const { member = '', academic = false, yen } of eligible) {
    const kind = academic ? 'academic' : 'company';
    const key = `${kind} ${member}`;
    costs.set(key, { member, kind, yen: (costs.get(key)?.yen ?? 0) + yen });
  }
  const members = [...costs.values()];
  if (members.length > 1 || members.some(({ kind }) => kind === 'academic')) return members;
  if (saysWhoSpends(eligible)) return [];
  const takePart = holds(facts, when) === true;
  const ofAcademics = takePart ? Math.min(facts.academicYen ?? 0, eligibleYen) : 0;
  if (ofAcademics === 0) return [];
  return [
    { member: '', kind: 'company', yen: eligibleYen - ofAcademics },
    { member: '', kind: 'academic', yen: ofAcademics },
  ];
}

/** Universities take part, and what they spend is not known: then the whole can be more or less. */
const lacksShares = (facts: Facts, { academic }: SupportTerms): boolean =>
  academic !== undefined && missingForAllocation(facts, academic.when).includes('academicYen');

/** Lines that name their members leave nothing to ask: a line without a name is the companies'. */
const saysWhoSpends = (expenses: readonly Expense[]): boolean =>
  expenses.some(({ member, academic }) => member !== undefined || academic !== undefined);

/** Facts that the amount still lacks, where they can change it. */
export function missingForAmount(
  { status, size, ifSmall, amountYen }: Estimate,
  facts: Facts,
  { academic }: SupportTerms,
): FactPath[] {
  const missing: FactPath[] = facts.expenses === undefined ? ['expenses'] : [];
  // as long as the expenses are open, the rate is worth knowing; at the cap it is not
  const sizeMatters = ifSmall !== null && (status === 'unknown' || ifSmall.amountYen !== amountYen);
  if (sizeMatters && size?.size === 'unknown') missing.push(...size.missing);
  if (academic) missing.push(...missingForAllocation(facts, academic.when));
  return missing;
}

/** Whether universities take part, and then what they spend. */
function missingForAllocation(facts: Facts, when: FactIs): FactPath[] {
  if (facts.expenses && saysWhoSpends(facts.expenses)) return [];
  const takePart = holds(facts, when);
  if (takePart === undefined) return [when.fact];
  return takePart && facts.academicYen === undefined ? ['academicYen'] : [];
}
