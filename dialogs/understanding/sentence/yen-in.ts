import type { Expense } from '../../../rules/facts.ts';
import { UNSORTED } from '../../../rules/facts.ts';
import type { Category } from '../amounts.ts';
import type { Clause } from './clauses.ts';
import { labelAfter, labelBefore, type MoneyLabel } from './expense-names.ts';
import type { Mention } from './mention.ts';
import { type Money, moneyIn } from './money-said.ts';

type Found = { start: number; end: number; yen: number; tax: boolean; label: MoneyLabel | 'bare' };

const TAKES_BACK =
  /(?:^|[、。,. ])(?:いや|いえ|あ、|もとい|やっぱ|やはり)|訂正|間違|まちがえ|正しくは|修正|\b(?:sorry|actually|wait|no|correction|rather|i mean|scratch|make (?:that|it))\b/u;

/**
 * Yen that a text names: capital, expenses by category or all of them. Amounts without a word for what they are stay
 * doubtful, unless the question that was `asked` is about them.
 */
export function yenIn(
  said: string,
  clauses: readonly Clause[],
  categories: readonly Category[],
  asked?: 'expenses' | 'capitalYen',
): Mention[] {
  const found: Found[] = [];
  let spoilt = false;
  let taken = 0;
  let carried: MoneyLabel | undefined;
  for (const money of moneyIn(said, clauses)) {
    const since = money.since.slice(Math.min(taken, money.since.length));
    const { label: told, length } = labelOf(money, since, categories);
    taken = length;
    const label = told ?? carried ?? bare(asked);
    if (!money.certain && (label === 'bare' || (told === undefined && asked === undefined))) continue;
    carried = undefined;
    if (money.range || label === 'other') continue;
    if (money.denied) {
      carried = label === 'bare' ? undefined : label;
      continue;
    }
    // 「1回3万円」 is not what is spent
    if (money.perUnit) {
      spoilt ||= label !== 'capital';
      continue;
    }
    const { start, end, yen, tax } = money;
    const previous = found.at(-1);
    const corrects =
      previous &&
      (told === undefined || isSame(told, previous.label)) &&
      TAKES_BACK.test(said.slice(previous.end, start));
    if (corrects)
      found[found.length - 1] = { start, end, yen, tax: tax || previous.tax, label: previous.label };
    else found.push({ start, end, yen, tax, label });
  }
  return mentions(said, found, spoilt, asked);
}

const bare = (asked: 'expenses' | 'capitalYen' | undefined): MoneyLabel | 'bare' =>
  asked === 'capitalYen' ? 'capital' : asked === 'expenses' ? 'total' : 'bare';
const isSame = (one: MoneyLabel, other: MoneyLabel | 'bare'): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What an amount is, by the words before it or else behind it; `length` of the words behind are used up. */
function labelOf(
  { until }: Money,
  since: string,
  categories: readonly Category[],
): { label: MoneyLabel | undefined; length: number } {
  const behind = labelAfter(until, categories);
  const before = labelBefore(since, categories);
  // 「予算5万円の旅費」: a category says more than 予算
  if (behind?.direct && (typeof before !== 'object' || /^ ?(?:yen |jpy )?(?:for|on) /u.test(until)))
    return { label: behind.label, length: behind.length };
  if (before !== undefined) return { label: before, length: 0 };
  return { label: behind?.label, length: 0 };
}

const ALL_WITH_TAX =
  /(?:全部|全て|すべて|どれも|いずれも|みんな|両方|どちらも|金額は)(?:とも)?(?:が|は|も)?税込|税込(?:み)?(?:です|の金額です|になります)[。]?$|^税込(?:み)?で|(?:all|both|everything)(?: of (?:them|it|these))?(?: amounts| figures| prices)?(?: are| is)? ?(?:including tax|tax[- ]inc|incl|with tax)/mu;

/** What was found, as facts: a total beside lines has to be their sum, or nothing of the expenses is taken. */
function mentions(
  said: string,
  found: readonly Found[],
  spoilt: boolean,
  asked: 'expenses' | 'capitalYen' | undefined,
): Mention[] {
  const withTax = ALL_WITH_TAX.test(said);
  const spent = found.filter(({ label }) => label === 'total' || typeof label === 'object');
  const lines = spent.filter(({ label }) => typeof label === 'object');
  const totals = spent.filter(({ label }) => label === 'total');
  const expense = ({ yen, tax, label }: Found): Expense => ({
    category: typeof label === 'object' ? label.category : UNSORTED,
    yen,
    ...((tax || withTax) && { taxIncluded: true }),
  });
  const sum = lines.reduce((total, { yen }) => total + yen, 0);
  const last = totals.at(-1);
  const same = totals.every(({ yen }) => yen === last?.yen);
  const consistent = !spoilt && same && (lines.length === 0 || !last || last.yen === sum);
  const expenses = lines.length > 0 ? lines.map(expense) : last ? [expense(last)] : [];
  return [
    ...spent.map(
      ({ start, end, yen }): Mention => ({
        kind: 'expense',
        start,
        end,
        value: yen,
        sets: consistent ? [['expenses', expenses]] : [],
        ...(!consistent && { doubtful: true }),
      }),
    ),
    ...found.flatMap((each): Mention[] => {
      const at = { start: each.start, end: each.end, value: each.yen };
      if (each.label === 'capital') return [{ kind: 'capital', ...at, sets: [['capitalYen', each.yen]] }];
      if (each.label !== 'bare' || asked) return [];
      return [{ kind: 'yen', ...at, sets: [['expenses', [expense(each)]]], doubtful: true }];
    }),
  ];
}
