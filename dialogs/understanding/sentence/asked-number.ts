import type { FactPath, Patch } from '../../../rules/fact-path.ts';
import type { Category } from '../amounts.ts';
import type { Clause } from './clauses.ts';
import { corporationsIn } from './corporations-in.ts';
import { employeesIn } from './employees-in.ts';
import type { Mention } from './mention.ts';
import { namedOneByOne } from './named-one-by-one.ts';
import { planningMembersIn } from './planning-in.ts';
import { proposerIn } from './proposer-in.ts';
import { yenIn } from './yen-in.ts';

type Read = {
  readonly said: string;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
};

/** 「従業員は12人です」 counts no members. */
const OF_STAFF = /(?:従業員|社員|職員|スタッフ)(?:数)?(?:は|が|も)|\b(?:employees|staff)\b/u;

/**
 * A number in answer to the question for it, with as much around it as people say: 「わしだけ」 of corporations,
 * 「4 I guess, incl. us」 of members, 「10M」 of capital. It needs no word that says what it counts.
 */
export function readAskedNumber(
  facts: readonly FactPath[],
  reading: Read,
  categories: readonly Category[],
): Patch {
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0) return [];
  const { said, clauses } = reading;
  if (fact !== 'employees' && OF_STAFF.test(said)) return [];
  switch (fact) {
    case 'corporations': {
      const counted = corporationsIn(said, clauses, true);
      const named = counted.length === 0 ? namedOneByOne(said) : undefined;
      return named === undefined ? theOne(counted) : [['corporations', named]];
    }
    case 'planningMembers':
      return theOne(planningMembersIn(said, clauses, undefined, true));
    case 'employees':
      return theOne(employeesIn(said, clauses, true));
    case 'expenses':
    case 'capitalYen':
      return theSame(
        yenIn(said, clauses, categories, fact).filter(({ doubtful }) => !doubtful),
        fact,
      );
    case 'proposer':
      return theOne(proposerIn(said, clauses, true));
    default:
      return [];
  }
}

/** What the mentions set the fact to, where all of them agree. */
function theSame(mentions: readonly Mention[], fact: FactPath): Patch {
  const sets = mentions.flatMap((each) => each.sets.filter(([set]) => set === fact));
  const [first, ...others] = sets;
  const key = JSON.stringify(first);
  return first && others.every((each) => JSON.stringify(each) === key) ? [first] : [];
}

/** What is said once, or the same each time. */
function theOne([first, ...others]: readonly Mention[]): Patch {
  return first && others.every(({ value }) => value === first.value) ? first.sets : [];
}
