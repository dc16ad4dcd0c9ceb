import { asksFigure } from './asks-a-figure.ts';
import type { Clause } from './clauses.ts';
import { countedIn } from './counted.ts';
import { isDenied, isPlanning, isRange } from './counted-role.ts';
import type { Mention } from './mention.ts';

/** How many members a text says plan and run the activity; 「全員」 of them where it says how many there are. */
export function planningMembersIn(
  said: string,
  clauses: readonly Clause[],
  corporations: number | undefined,
  asked = false,
): Mention[] {
  const found = countedIn(said, clauses).filter(
    (counted) =>
      !asksFigure(counted.clause) &&
      !counted.clause.ofThePast &&
      counted.count > 0 &&
      !isRange(counted) &&
      !isDenied(counted) &&
      (isPlanning(counted) || (asked && counted.unit !== 'individuals')),
  );
  const own = found.filter(isPlanning);
  const { start, end, count } = own.at(0) ?? (found.length === 1 ? found[0] : undefined) ?? {};
  if (count !== undefined && start !== undefined && end !== undefined)
    return [{ kind: 'count', start, end, value: count, sets: [['planningMembers', count]] }];
  const all = clauses.find(({ text, asks, supposes }) => !asks && !supposes && EVERYONE.test(text));
  return all && corporations !== undefined
    ? [
        {
          kind: 'count',
          start: all.start,
          end: all.start + all.text.length,
          value: corporations,
          sets: [['planningMembers', corporations]],
        },
      ]
    : [];
}

const EVERYONE =
  /(?:企画[・や、と]*運営|運営)(?:も|は|に)?[^、。]{0,6}(?:全員|全社|みんな|皆で|全構成員|全メンバー)|(?:全員|全社|みんな|皆で)(?:で|が)?[^、。]{0,6}(?:企画[・や、と]*運営)|\b(?:all of (?:us|them)|everyone|everybody|all members) (?:will |do(?:es)? |help |helps |is |are )*(?:plan|run|organi[sz])/u;
