import { type Criterion, factsOf, judge } from '../criteria.ts';
import { ratesBySize } from '../estimate.ts';
import { withFact } from '../fact-path.ts';
import { type Expense, type Facts, UNLISTED, UNSORTED } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Program } from '../programs/program.ts';
import { everyCase, possibleValues } from './possible-values.ts';

/** A finding, and facts that bring it about. */
type SampleFinding = { readonly finding: Finding; readonly facts: Facts };

/** Everything that can come of a criterion, each status and reason once. */
export function everyFinding(criterion: Criterion): SampleFinding[] {
  const found = new Map<string, SampleFinding>();
  for (const facts of casesOf(criterion)) {
    const finding = judge(facts, criterion);
    const name = `${finding.status} ${finding.reason}`;
    if (!found.has(name)) found.set(name, { finding, facts });
  }
  return [...found.values()];
}

const casesOf = (criterion: Criterion): Facts[] => {
  const bounds = Object.values(criterion).filter((value) => typeof value === 'number');
  return [...everyCase(factsOf(criterion), bounds), ...sizeCases];
};

/** A case of which every criterion is met, as far as one case can meet them all; nothing else is known of it. */
function readyCase({ criteria }: Program): Facts {
  let ready: Facts = {};
  const settled: Criterion[] = [];
  for (const criterion of criteria) {
    const cases = casesOf(criterion).map((facts) => ({ ...ready, ...merged(ready, facts) }));
    const good = cases.find((facts) =>
      [...settled, criterion].every((each) => ['met', 'advised'].includes(judge(facts, each).status)),
    );
    if (!good) continue;
    ready = good;
    settled.push(criterion);
  }
  return ready;
}

/** The facts of `more`, and those of `facts` that it does not name; facts of a record one by one. */
function merged(facts: Facts, more: Facts): Facts {
  const entries = Object.entries(more).map(([key, value]) => {
    const before: unknown = facts[key as keyof Facts];
    const record = typeof value === 'object' && !Array.isArray(value) && typeof before === 'object';
    return [key, record ? { ...before, ...value } : value];
  });
  return { ...facts, ...Object.fromEntries(entries) };
}

/** Companies of every size that a rate can depend on, and how each of them is told. */
const sizeCases: readonly Facts[] = (() => {
  const company: Facts = {
    legalForm: 'stockCompany',
    ownedByOneLarge: false,
    ownedByLarges: false,
    directorsFromLarge: false,
    controlledByLarge: false,
  };
  const retail: Facts = { industry: 'retail', capitalYen: 60_000_000, employees: 50 };
  return [
    { ...company, industry: 'retail', capitalYen: 10_000_000 },
    { ...company, ...retail },
    { ...company, ...retail, employees: 51 },
    { ...company, ...retail, ownedByOneLarge: true },
    { ...company, ...retail, controlledByLarge: true },
    { legalForm: 'cooperative', cooperativeKind: 'business' },
    { legalForm: 'cooperative', cooperativeKind: 'other' },
    { legalForm: 'soleProprietor', industry: 'retail', employees: 5 },
    { legalForm: 'soleProprietor', industry: 'retail', employees: 500 },
    { legalForm: 'npo' },
  ];
})();

const SAMPLE_YEN = 100_001;

const inEveryCategory = ({ categories }: Program): Expense[] =>
  [...categories].map((category) => ({ category, yen: SAMPLE_YEN }));

/** Lists of expenses that a program treats each in another way. */
export function sampleExpenses(program: Program): Expense[][] {
  const { expenses, tracks } = program;
  const { categories, notSupported } = expenses;
  const most = Math.max(...tracks.map(({ cap }) => cap));
  const each = (category: string, more: Partial<Expense> = {}): Expense => ({
    category,
    yen: SAMPLE_YEN,
    ...more,
  });
  const first = categories[0]?.id ?? UNSORTED;
  return [
    [],
    [each(UNSORTED, { yen: most * 20 })],
    [each(UNLISTED)],
    [each('other:PC')],
    [each(first), each('other:PC')],
    inEveryCategory(program),
    ...notSupported.map(({ id }) => [each(id), each(first)]),
    ...categories.flatMap(({ id }) => [
      [each(id, { yen: most * 20 }), each(UNSORTED)],
      [each(id, { taxIncluded: true })],
      [each(id, { eachYen: 1, usableMonths: 0 })],
      [each(id, { generalPurpose: true })],
    ]),
  ];
}

/** Cases that between them bring out everything that can be told as the result of a consultation on a program. */
export function sampleCases(program: Program): Facts[] {
  const ready = readyCase(program);
  const { academic } = program.expenses;
  const spending = { ...ready, expenses: inEveryCategory(program) };
  const suits = [...program.tracks, ...(program.frames ?? [])].flatMap((each) => each.suits ?? []);
  const choices = everyCase([...new Set(suits.map(({ fact }) => fact))]);
  return [
    {},
    ready,
    ...choices.map((facts) => merged(ready, facts)),
    ...choices.map((facts) => merged(spending, facts)),
    ...sampleExpenses(program).map((expenses) => ({ ...ready, expenses })),
    ...program.criteria.flatMap((criterion) =>
      everyFinding(criterion).map(({ facts }) => merged(without(spending, criterion), facts)),
    ),
    ...(program.tracks.some(({ rate }) => ratesBySize(rate))
      ? sizeCases.map((facts) => merged(spending, facts))
      : []),
    ...(academic
      ? [0, 50_000, 500_000_000].map((academicYen) => ({
          ...withFact(spending, academic.when.fact, academic.when.is),
          academicYen,
        }))
      : []),
    ...program.documents.flatMap(({ varies }) =>
      varies === undefined ? [] : possibleValues(varies).map((value) => withFact(spending, varies, value)),
    ),
  ];
}

const without = (facts: Facts, criterion: Criterion): Facts =>
  factsOf(criterion).reduce((left, fact) => withFact(left, fact, undefined), facts);
