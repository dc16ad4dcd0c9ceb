import type { Allocation } from '../../rules/allocation.ts';
import type { Estimate } from '../../rules/estimate.ts';
import type { Adjustment } from '../../rules/expenses.ts';
import { type Expense, UNLISTED } from '../../rules/facts.ts';
import { applyRate, type Rate } from '../../rules/yen.ts';
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
    ...(estimate.ownYen > 0 && stray.length === 0
      ? [step(paysMore(estimate) ? 'ownOfAll' : 'own', { own: ownRange(talk, estimate) })]
      : []),
  ];
}

/** Whether what is paid oneself holds more than a share of the eligible expenses. */
const paysMore = ({ adjustments, excludedYen }: Estimate): boolean =>
  excludedYen > 0 || adjustments.some(({ kind }) => kind === 'taxRemoved');

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
    ...(allocation ? allocationSteps(talk, estimate) : [step('rate')]),
    step(estimate.limitedBy === 'cap' ? 'overCap' : 'underCap'),
    ...(rounded ? [step('rounded', { unit: words.yen(roundingYen), amount: words.yen(amountYen) })] : []),
    ...(ifSmall && ifSmall.amountYen !== amountYen
      ? [
          step(size?.size === 'secretariat' ? 'sizeForSecretariat' : 'sizeOpen', {
            amount: words.yen(amountYen),
            smallRate: formatRate(ifSmall.rate),
            smallAmount: words.yen(ifSmall.amountYen),
          }),
        ]
      : []),
    ...(ifSmall?.amountYen === amountYen ? [step('sizeNoMatter', { amount: words.yen(amountYen) })] : []),
    ...(allocation ? shareSteps(talk, allocation) : []),
  ];
}

const sizeStep = (
  { words }: Talk,
  { size, because }: { size: 'small' | 'other' | 'secretariat'; because: string },
) => words.t(`result:estimate.size.${size}.${because}`);

/** Companies and universities: what the rates come to on each side, and what both may get together. */
function allocationSteps({ words, program }: Talk, { rate, allocation, beforeCapYen }: Estimate): string[] {
  const { academic } = program.expenses;
  if (!academic || !allocation) return [];
  const step = (name: string, params: Record<string, string>) =>
    words.t(`result:estimate.allocation.${name}`, params);
  const side = (kind: 'company' | 'academic', of: Rate) => {
    const members = allocation.members.filter((member) => member.kind === kind);
    const cost = members.reduce((sum, { yen }) => sum + yen, 0);
    const most = members.reduce((sum, { yen }) => sum + applyRate(yen, of), 0);
    return { most, told: { cost: words.yen(cost), rate: formatRate(of), most: words.yen(most) } };
  };
  const companies = side('company', rate);
  const academics = side('academic', academic.rate);
  const beside = beforeCapYen - companies.most;
  return [
    step('company', companies.told),
    step('academic', academics.told),
    ...(beside < academics.most
      ? [step('share', { share: formatRate(academic.share), academic: words.yen(beside) })]
      : []),
    step('total', { before: words.yen(beforeCapYen) }),
  ];
}

/** One way to split it, and what each side then pays itself. */
function shareSteps({ words }: Talk, { members }: Allocation): string[] {
  const shares = members.map(({ member, kind, supportYen, ownYen }) =>
    words.t('result:estimate.allocation.member', {
      member: member === '' ? words.t(`result:estimate.allocation.${kind}Together`) : member,
      support: words.yen(supportYen),
      own: words.yen(ownYen),
    }),
  );
  return [words.t('result:estimate.allocation.example', { shares: words.list(shares) })];
}
