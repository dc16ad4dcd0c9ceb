import { asksFigure } from './asks-a-figure.ts';
import type { Clause } from './clauses.ts';
import { type Counted, countedIn } from './counted.ts';
import { isDenied, isPlanning, isRange } from './counted-role.ts';
import type { Mention } from './mention.ts';

/** How many members a text says plan and run the activity; 「全員」 of them where it says how many there are. */
export function planningMembersIn(
  said: string,
  clauses: readonly Clause[],
  corporations: number | undefined,
  asked = false,
): Mention[] {
  const all = countedIn(said, clauses);
  const found = all.filter(
    (counted) =>
      !asksFigure(counted.clause) &&
      !counted.clause.ofThePast &&
      counted.count > 0 &&
      !isRange(counted) &&
      !isDenied(counted) &&
      (isPlanning(counted) || (asked && counted.unit !== 'individuals')),
  );
  const own = found.filter(isPlanning);
  // 「3社じゃなくて2社」 puts right how many there are
  const corrects = countsFirms(all) && all.some(isDenied);
  if (corrects && own.length === 0) return [];
  const [first] = own;
  // 「企画運営は法人3社と個人1名の計4者」
  const inAll = all.find(
    ({ since, start: at, clause }) =>
      first && at > first.start && clause.sentence === first.clause.sentence && IN_ALL.test(since),
  );
  // 「企画・運営は3名ではなく2名」
  const denied = all.findIndex((counted) => isPlanning(counted) && isDenied(counted));
  const next = denied < 0 || first ? undefined : all[denied + 1];
  const instead = next && !isRange(next) && !isDenied(next) ? next : undefined;
  const { start, end, count } =
    instead ?? inAll ?? first ?? (found.length === 1 ? found[0] : found.find(isSome)) ?? {};
  if (count !== undefined && start !== undefined && end !== undefined)
    return [{ kind: 'count', start, end, value: count, sets: [['planningMembers', count]] }];
  const everyone = clauses.find(({ text, asks, supposes }) => !asks && !supposes && EVERYONE.test(text));
  return everyone && corporations !== undefined
    ? [
        {
          kind: 'count',
          start: everyone.start,
          end: everyone.start + everyone.text.length,
          value: corporations,
          sets: [['planningMembers', corporations]],
        },
      ]
    : [];
}

const countsFirms = (all: readonly Counted[]): boolean => all.some(({ unit }) => unit === 'firms');

/** 「4社のうち3社」, 「three of the five」 */
const isSome = ({ since, until }: Counted): boolean =>
  (/(?:うち|中)(?:の|で|から)?$/u.test(since) && !OF_SOME_KIND.test(until)) ||
  /^ (?:out )?of (?:the |those |our |all )?$/u.test(until);

/** 「うち1者は大学」 */
const OF_SOME_KIND =
  /^(?:は|が)[^、。]{0,6}(?:大学|個人|フリーランス|市[内外]|県[内外]|登録|npo|団体|学校|自治体|役所)/u;

const IN_ALL = /^[^はが]*(?:計|合わせて|あわせて|全部で|トータルで?)$/u;

const EVERYONE =
  /(?:企画[・や、と]*運営|運営)(?:も|は|に)?[^、。]{0,6}(?:全員|全社|みんな|皆で|全構成員|全メンバー)|(?:全員|全社|みんな|皆で)(?:で|が)?[^、。]{0,6}(?:企画[・や、と]*運営)|\b(?:all of (?:us|them)|everyone|everybody|all members) (?:will |do(?:es)? |help |helps |is |are ){0,8}(?:plan|run|organi[sz])/u;
