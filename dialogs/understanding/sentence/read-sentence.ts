import type { FactPath, FactValue, Patch } from '../../../rules/fact-path.ts';
import type { Category } from '../amounts.ts';
import { activityIn } from './activity-in.ts';
import { type Clause, type Clauses, clausesOf } from './clauses.ts';
import { corporationsIn } from './corporations-in.ts';
import { employeesIn } from './employees-in.ts';
import { formIn } from './forms-in.ts';
import { industryIn } from './industries-in.ts';
import type { Mention } from './mention.ts';
import { partnersIn } from './partners-in.ts';
import { type Areas, placesIn } from './places-in.ts';
import { planningMembersIn } from './planning-in.ts';
import { proposerIn } from './proposer-in.ts';
import { TAKES_BACK } from './put-right.ts';
import { rolesIn } from './roles-in.ts';
import { statementsIn } from './statements-in.ts';
import type { Topic } from './topic.ts';
import { yenIn } from './yen-in.ts';

/** What to look for in a text: what the programs in question ask. */
export type Vocabulary = {
  readonly facts: ReadonlySet<FactPath>;
  readonly areas: Areas;
  readonly categories: readonly Category[];
  readonly topics: readonly Topic[];
};

export type SentenceReading = {
  /** the text as it was typed */
  readonly text: string;
  /** the text as it was read */
  readonly said: string;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  /** the facts that are said for certain */
  readonly sets: Patch;
  /** facts that the text says in two ways without taking either back */
  readonly contradicted: readonly FactPath[];
};

/**
 * Everything that a text says, wherever in it: what is asked, supposed, past or somebody else's is left out. `asked` are
 * the facts of the question that is open; the pieces of the text, where they are known already.
 */
export function readSentence(
  text: string,
  vocabulary: Vocabulary,
  asked: readonly FactPath[] = [],
  { said, clauses }: Clauses = clausesOf(text),
): SentenceReading {
  const { facts } = vocabulary;
  const corporations = facts.has('corporations') ? corporationsIn(said, clauses) : [];
  const mentions = [
    ...corporations,
    ...(facts.has('planningMembers') ? planningMembersIn(said, clauses, theOne(corporations)) : []),
    ...(facts.has('expenses') || facts.has('capitalYen') ? yenIn(said, clauses, vocabulary.categories) : []),
    ...placesIn(clauses, vocabulary.areas, asked),
    ...(facts.has('employees') ? employeesIn(said, clauses) : []),
    ...(facts.has('proposer') ? proposerIn(said, clauses) : []),
    ...clauses.flatMap((clause, at) => [
      ...list(facts.has('legalForm') && formIn(clause, clauses[at + 1])),
      ...list(facts.has('industry') && industryIn(clause)),
    ]),
    ...(facts.has('partnerStage') ? partnersIn(clauses) : []),
    ...(facts.has('digital') ? activityIn(clauses) : []),
    ...statementsIn(clauses, vocabulary.topics, asked),
    ...(facts.has('declared.has-developer') ? rolesIn(clauses, false) : []),
  ]
    .map((mention) => ({ ...mention, sets: mention.sets.filter(([fact]) => facts.has(fact)) }))
    .filter(({ sets, kind }) => sets.length > 0 || kind === 'yen')
    .filter((each, _, all) => !(isAlone(each) && all.some(isForOneself)))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return { text, said, clauses, mentions, ...settled(said, mentions) };
}

const list = <T>(found: T | undefined | false): T[] => (found ? [found] : []);

/** 「対象は自社だけです」 says whom the activity is for, not how many there are. */
const isAlone = ({ kind, value }: Mention): boolean => kind === 'count' && value === 1;
const isForOneself = ({ sets }: Mention): boolean =>
  sets.some(([fact, value]) => fact === 'beyondOwnCompany' && value === false);

/** The number that is mentioned, where there is one only. */
const theOne = ([first, ...others]: readonly Mention[]): number | undefined =>
  others.length === 0 && typeof first?.value === 'number' ? first.value : undefined;

/** Of two values for one fact the later counts where the first is taken back; otherwise neither does. */
function settled(said: string, mentions: readonly Mention[]): Pick<SentenceReading, 'sets' | 'contradicted'> {
  const values = new Map<FactPath, { value: FactValue; end: number; key: string }>();
  const contradicted = new Set<FactPath>();
  for (const { sets, start, end, doubtful, kind } of mentions) {
    if (doubtful) continue;
    for (const [fact, value] of sets) {
      const before = values.get(fact);
      const key = JSON.stringify(value);
      if (before && before.key !== key && !contradicted.has(fact)) {
        const taken =
          TAKES_BACK.test(said.slice(before.end, start)) || TAKES_BACK.test(said.slice(end, end + 8));
        // what no partner found yet implies is weaker than a number
        if (kind === 'partners' && fact === 'corporations') continue;
        if (!taken) contradicted.add(fact);
      }
      values.set(fact, { value, end, key });
    }
  }
  for (const fact of contradicted) values.delete(fact);
  return {
    sets: [...values].map(([fact, { value }]) => [fact, value] as const),
    contradicted: [...contradicted],
  };
}
