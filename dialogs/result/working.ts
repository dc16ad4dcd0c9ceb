import type { Allocation } from '../../rules/allocation.ts';
import type { Estimate } from '../../rules/estimate.ts';
import type { Adjustment } from '../../rules/expenses.ts';
import { type Expense, UNLISTED } from '../../rules/facts.ts';
import { formatRate } from '../format.ts';
import type { Talk } from '../talk.ts';
import { categoryName } from '../topics/texts.ts';
import { capText, ownRange } from './cap-text.ts';

/** Expenses that the person named in words of their own: it is not clear which category they are. */
export const strayOf = ({ program }: Talk, { excluded }: Estimate): Expense[] =>
  excluded.filter(
    ({ category }) =>
      category !== UNLISTED &&
      !program.categories.has(category) &&
      !program.expenses.notSupported.some(({ id }) => id === category),
  );

/** How the amount comes about, one step a line, so that a person can follow it with a pocket calculator. */
export function working(talk: Talk, estimate: Estimate): string[] {
  const { words } = talk;
  const step = (name: string, params: Record<string, string | number> = {}) =>
    words.t(`result:estimate.${name}`, params);
  const sum = (expenses: readonly Expense[]) =>
    expenses.map(({ category, yen }) => `${categoryName(talk, category)} ${words.yen(yen)}`).join(' + ');
  const stray = strayOf(talk, estimate);
  const out = estimate.excluded.filter((expense) => !stray.includes(expense));
  return [
    ...estimate.adjustments.map((adjustment) => adjustmentStep(talk, adjustment)),
    eligibleStep(talk, estimate, sum(estimate.eligible)),
    ...(estimate.assumedYen > 0 ? [step('assumed', { assumed: words.yen(estimate.assumedYen) })] : []),
    ...(out.length > 0 ? [step('excluded', { sum: sum(out) })] : []),
    ...(stray.length > 0 ? [step('stray', { sum: sum(stray) })] : []),
    ...(estimate.eligible.length > 0 ? amountSteps(talk, estimate) : []),
    ...(estimate.ownYen > 0 && stray.length === 0 ? [step('own', { own: ownRange(talk, estimate) })] : []),
  ];
}

function eligibleStep({ words }: Talk, { eligible, eligibleYen }: Estimate, sum: string): string {
  if (eligible.length === 0) return words.t('result:estimate.eligibleNone');
  if (eligible.length === 1) return words.t('result:estimate.eligibleOne', { sum });
  return words.t('result:estimate.eligibleSum', { sum, eligible: words.yen(eligibleYen) });
}

/** What was done to an expense before it counted. */
function adjustmentStep(talk: Talk, adjustment: Adjustment): string {
  const { words } = talk;
  const category = categoryName(talk, adjustment.category);
  switch (adjustment.kind) {
    case 'taxRemoved':
    case 'overShare':
      return words.t(`result:estimate.${adjustment.kind}`, {
        category,
        from: words.yen(adjustment.fromYen),
        to: words.yen(adjustment.toYen),
      });
    case 'moved':
      return words.t('result:estimate.moved', {
        category,
        to: categoryName(talk, adjustment.to),
        yen: words.yen(adjustment.yen),
      });
    case 'generalPurpose':
      return words.t('result:estimate.generalPurpose', { category, yen: words.yen(adjustment.yen) });
    default:
      return adjustment satisfies never;
  }
}

function amountSteps(talk: Talk, estimate: Estimate): string[] {
  const { words } = talk;
  const { allocation, rate, roundingYen, amountYen, ifSmall, size } = estimate;
  const params = {
    eligible: words.yen(estimate.eligibleYen),
    rate: formatRate(rate),
    before: words.yen(estimate.beforeCapYen),
    cap: capText(talk, estimate),
  };
  const step = (name: string, more: Record<string, string | number> = {}) =>
    words.t(`result:estimate.${name}`, { ...params, ...more });
  const rounded = roundingYen > 1 && Math.min(estimate.beforeCapYen, estimate.capYen) !== amountYen;
  return [
    ...(size?.size === 'small' || size?.size === 'other' ? [sizeStep(talk, size)] : []),
    ...(allocation ? allocationSteps(talk, allocation) : [step('rate')]),
    step(estimate.limitedBy === 'cap' ? 'overCap' : 'underCap'),
    ...(rounded ? [step('rounded', { unit: words.yen(roundingYen), amount: words.yen(amountYen) })] : []),
    ...(ifSmall
      ? [
          step(size?.size === 'secretariat' ? 'sizeForSecretariat' : 'sizeOpen', {
            amount: words.yen(amountYen),
            smallRate: formatRate(ifSmall.rate),
            smallAmount: words.yen(ifSmall.amountYen),
          }),
        ]
      : []),
  ];
}

const sizeStep = (
  { words }: Talk,
  { size, because }: { size: 'small' | 'other' | 'secretariat'; because: string },
) => words.t(`result:estimate.size.${size}.${because}`);

/** Companies and universities: what each side spends and can get, and who gets what. */
function allocationSteps({ words, program }: Talk, allocation: Allocation): string[] {
  const step = (name: string, params: Record<string, string | number>) =>
    words.t(`result:estimate.allocation.${name}`, params);
  const { academic } = program.expenses;
  return [
    ...allocation.members.map(({ member, kind, yen, supportYen, ownYen }) =>
      step(kind, {
        member: member === '' ? words.t(`result:estimate.allocation.${kind}Together`) : member,
        cost: words.yen(yen),
        support: words.yen(supportYen),
        own: words.yen(ownYen),
      }),
    ),
    ...(allocation.limit === 'academicShare' && academic
      ? [step('share', { share: formatRate(academic.share), academic: words.yen(allocation.academicYen) })]
      : []),
    step('total', {
      companies: words.yen(allocation.companiesYen),
      academic: words.yen(allocation.academicYen),
      total: words.yen(allocation.totalYen),
    }),
  ];
}
