import fc from 'fast-check';
import { type Facts, legalForms, readinessLevels } from '../../rules/facts.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const flag = maybe(fc.boolean());
const known = (id: string) => maybe(fc.boolean().map((value) => ({ [id]: value })));

export const categories = [
  'honorarium',
  'travel',
  'insurance',
  'supplies',
  'communication',
  'rent',
  'dues',
] as const;

export const expenses = fc.array(
  fc.record({
    category: fc.constantFrom(...categories, 'unsorted', 'unlisted', 'other:パソコン'),
    yen: fc.integer({ min: 0, max: 2_000_000 }),
  }),
  { maxLength: 8 },
);

/** Any case that HAGUKUMI could be asked about, with any of its facts unknown. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    legalForm: maybe(fc.constantFrom(...legalForms)),
    offices: maybe(fc.constantFrom('existing', 'planned', 'none').map((office) => ({ kitakyushu: office }))),
    arrears: known('kitakyushu-city-tax'),
    corporations: maybe(fc.integer({ min: 0, max: 6 })),
    planningMembers: maybe(fc.integer({ min: 0, max: 6 })),
    partnerStage: maybe(fc.constantFrom('seeking', 'practising')),
    registered: known('ktq-dx-platform'),
    outsideMembers: known('kitakyushu'),
    outsideMembersRegistered: known('ktq-dx-platform'),
    charter: maybe(fc.constantFrom('complete', 'draft', 'none')),
    activityPlan: maybe(fc.constantFrom(...readinessLevels)),
    administration: maybe(fc.constantFrom(...readinessLevels)),
    bankAccount: maybe(fc.constantFrom(...readinessLevels)),
    continues: flag,
    mainSite: known('kitakyushu-region'),
    digital: flag,
    beyondOwnCompany: flag,
    socialisingOnly: flag,
    ownProductOnly: flag,
    religiousOrPolitical: flag,
    organisedCrime: flag,
    otherPublicFunding: flag,
    representsAnotherGroup: flag,
    expenses: maybe(expenses),
  })
  .map((values) => {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    const drawn = Object.fromEntries(entries) as Facts;
    // a lone representative has no members from outside: not a case that can be
    return drawn.outsideMembers?.kitakyushu && (drawn.corporations ?? 2) < 2
      ? { ...drawn, corporations: 2 }
      : drawn;
  });
