import type { Assessment } from '../../rules/assessment.ts';
import type { Facts } from '../../rules/facts.ts';
import { dayInJapan } from '../../rules/japan.ts';
import type { State } from '../state.ts';
import type { Talk } from '../talk.ts';

/** What the result is shown under; `isNew`: it is still to be kept under it. */
type Shown = { readonly receipt: State['receipt']; readonly isNew: boolean };

/**
 * The receipt (控え) of a result. Shown again unchanged it keeps its number: the same program, facts and day (JST), and
 * applications are taken or not as before.
 * @param facts those that the result is worked out from
 */
export function receiptOf(
  { state, program, now, receipt: number }: Talk,
  facts: Facts,
  { intake }: Assessment,
): Shown {
  const key = keyOf([program.id, program.hash, dayInJapan(now), intake.status, facts]);
  const isNew = number === undefined || state.receipt?.key !== key;
  return { receipt: isNew ? (number === undefined ? null : { number, key }) : state.receipt, isNew };
}

/** JSON in which the same things are the same text, in whatever order they were told. */
const keyOf = (value: unknown): string => JSON.stringify(value, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
