import fc from 'fast-check';
import {
  cooperativeKinds,
  type Expense,
  type Facts,
  industries,
  insolvencies,
  legalForms,
  readinessLevels,
} from '../../rules/facts.ts';
import { programs } from './context.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const flag = maybe(fc.boolean());

type Drawn = Record<string, unknown>;
const known = <T extends Drawn>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** A record fact with each of its ids known or not; left out altogether when none is. */
const recordOf = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .record(Object.fromEntries(ids.map((id) => [id, maybe(value)])))
    .map((drawn) => known(drawn))
    .map((drawn) => (Object.keys(drawn).length === 0 ? undefined : drawn));
const flags = (...ids: string[]) => recordOf(ids, fc.boolean());

/** Every category of expense (費目) of every program. */
export const categories: readonly string[] = [
  ...new Set([...programs.values()].flatMap((program) => program.expenses.categories.map(({ id }) => id))),
];

const expense: fc.Arbitrary<Expense> = fc
  .record({
    category: fc.constantFrom(...categories, 'unsorted', 'unlisted', 'other:パソコン'),
    yen: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 60_000_000 })),
    taxIncluded: flag,
    eachYen: maybe(fc.integer({ min: 99_000, max: 111_000 })),
    usableMonths: maybe(fc.integer({ min: 10, max: 13 })),
    generalPurpose: flag,
    member: maybe(fc.constantFrom('甲社', '乙社', '丙大学')),
  })
  // a university is one in every line that names it
  .map((drawn) => known({ ...drawn, academic: drawn.member === '丙大学' ? true : undefined }) as Expense);

export const expenses = fc.oneof(
  fc.array(
    fc.record({
      category: fc.constantFrom(...categories, 'unsorted', 'unlisted', 'other:パソコン'),
      yen: fc.integer({ min: 0, max: 2_000_000 }),
    }),
    { maxLength: 8 },
  ),
  fc.array(expense, { maxLength: 8 }),
);

const declared = [
  ...new Set(
    [...programs.values()].flatMap(({ criteria, expenses: { academic }, questions }) => [
      ...criteria.flatMap((criterion) => (criterion.rule === 'declared' ? [criterion.statement] : [])),
      ...questions.flatMap(({ facts }) =>
        facts.flatMap((fact) => (fact.startsWith('declared.') ? [fact.slice('declared.'.length)] : [])),
      ),
      ...(academic?.when.fact.startsWith('declared.') ? [academic.when.fact.slice('declared.'.length)] : []),
    ]),
  ),
];

const months = fc.tuple(
  fc.integer({ min: 0, max: 1_000 }),
  fc.integer({ min: 0, max: 1_000 }),
  fc.integer({ min: 0, max: 1_000 }),
);

/** Any case that could be asked about, with any of its facts unknown. Nothing in it contradicts itself. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    legalForm: maybe(fc.constantFrom(...legalForms)),
    offices: recordOf(['kitakyushu', 'fukuoka'], fc.constantFrom('existing', 'planned', 'none')),
    confirmed: recordOf(['eport-regulation-13'], fc.constantFrom('clear', 'notYet', 'applies')),
    arrears: flags('kitakyushu-city-tax', 'own-city-tax', 'statutory'),
    corporations: maybe(fc.integer({ min: 0, max: 6 })),
    planningMembers: maybe(fc.integer({ min: 0, max: 6 })),
    partnerStage: maybe(fc.constantFrom('seeking', 'practising')),
    registered: flags('ktq-dx-platform'),
    outsideMembers: flags('kitakyushu', 'fukuoka'),
    outsideMembersRegistered: flags('ktq-dx-platform'),
    charter: maybe(fc.constantFrom('complete', 'draft', 'none')),
    activityPlan: maybe(fc.constantFrom(...readinessLevels)),
    administration: maybe(fc.constantFrom(...readinessLevels)),
    bankAccount: maybe(fc.constantFrom(...readinessLevels)),
    continues: flag,
    mainSite: flags('kitakyushu-region'),
    digital: flag,
    beyondOwnCompany: flag,
    socialisingOnly: flag,
    ownProductOnly: flag,
    religiousOrPolitical: flag,
    organisedCrime: flag,
    otherPublicFunding: flag,
    representsAnotherGroup: flag,
    expenses: maybe(expenses),
    academicYen: maybe(fc.integer({ min: 0, max: 20_000_000 })),
    cooperativeKind: maybe(fc.constantFrom(...cooperativeKinds)),
    industry: maybe(fc.constantFrom(...industries)),
    capitalYen: maybe(fc.constantFrom(0, 50_000_000, 50_000_001, 100_000_001, 300_000_000, 300_000_001)),
    employees: maybe(fc.constantFrom(0, 50, 51, 100, 101, 201, 300, 301, 900, 901)),
    ownedByOneLarge: flag,
    ownedByLarges: flag,
    directorsFromLarge: flag,
    controlledByLarge: flag,
    proposer: maybe(fc.constantFrom('alone', 'consortium')),
    memberOffices: flags('kitakyushu'),
    insolvency: maybe(fc.constantFrom(...insolvencies)),
    salesDownLatestMonth: flag,
    salesDownThreeMonths: flag,
    monthlySales: maybe(fc.record({ current: months, yearBefore: months })),
    declared: recordOf(declared, fc.boolean()),
  })
  .map((drawn) => consistent(known(drawn) as Facts));

function consistent(drawn: Facts): Facts {
  const { offices, arrears, outsideMembers, corporations = 2 } = drawn;
  return {
    ...drawn,
    // the city lies in the prefecture, and its tax is one of the dues that the law asks for
    ...(offices?.kitakyushu === 'existing' &&
      offices.fukuoka && { offices: { ...offices, fukuoka: 'existing' } }),
    ...(offices?.fukuoka === 'none' && offices.kitakyushu && { offices: { ...offices, kitakyushu: 'none' } }),
    ...(arrears && { arrears: consistentArrears(arrears) }),
    // a lone representative has no members from outside
    ...(outsideMembers?.kitakyushu && corporations < 2 && { corporations: 2 }),
  };
}

/** Whoever owes the tax of Kitakyushu owes that of its city, and whoever owes that owes dues that the law asks for. */
function consistentArrears(arrears: NonNullable<Facts['arrears']>): NonNullable<Facts['arrears']> {
  const { 'kitakyushu-city-tax': kitakyushu, 'own-city-tax': own, statutory } = arrears;
  const ownCity = own === undefined ? undefined : own || kitakyushu === true;
  return {
    ...arrears,
    ...(ownCity !== undefined && { 'own-city-tax': ownCity }),
    ...(statutory !== undefined && { statutory: statutory || kitakyushu === true || ownCity === true }),
  };
}
