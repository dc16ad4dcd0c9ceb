import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import { remedyFor } from '../../rules/criteria.ts';
import { withFacts } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { type Change, type WhatIf, whatIf } from '../../rules/what-if.ts';
import { aReadyConsortium, aReadyGroup, aReadyProposer, type Case, duringIntake } from '../support/case.ts';
import { DURING_INTAKE, hagukumi, programOf } from '../support/context.ts';
import { facts } from '../support/facts.ts';

const fukuoka = programOf('fukuoka-dx-r2');
const eport = programOf('eport-r2');

/** track · changed criteria or yen · amount · gain */
const told = ({ track, changes, opens, amountYen, gainYen }: WhatIf) => [
  opens ? `opens ${track}` : `raises ${track}`,
  changes
    .map((change) => (change.kind === 'fulfil' ? change.finding.criterion : `${change.kind} ${change.yen}`))
    .join(' + '),
  amountYen,
  gainYen,
];
const ofGroup = (group: Case) => whatIf(hagukumi, group.facts, DURING_INTAKE).map(told);

describe('HAGUKUMI: what would change the result', () => {
  test('two corporations, 350,000 yen: one more opens 実践枠, for 100,000 yen more', () => {
    expect(ofGroup(aReadyGroup().corporations(2).spending(['travel', 350_000]))).toEqual([
      ['opens practice', 'three-corporations', 300_000, 100_000],
    ]);
  });

  test('two corporations, expenses unknown: the cap is all that can be told', () => {
    const [only] = whatIf(hagukumi, aReadyGroup().corporations(2).without('expenses').facts, DURING_INTAKE);
    expect(only).toMatchObject({
      track: 'practice',
      opens: true,
      capYen: 300_000,
      amountYen: null,
      gainYen: null,
    });
  });

  test('three corporations of which two plan: one more of them has to', () => {
    expect(ofGroup(aReadyGroup().corporations(3, 2))[0]).toEqual([
      'opens practice',
      'three-planning-members',
      250_000,
      50_000,
    ]);
  });

  test('two corporations of which one plans: what is told are the figures of the findings', () => {
    const { facts } = aReadyGroup().corporations(2, 1);
    const { tracks } = assess(hagukumi, facts, DURING_INTAKE);
    const findings = tracks
      .find(({ track }) => track === 'practice')
      ?.findings.filter(({ status }) => status === 'unmet');
    expect(findings?.map(({ numbers }) => numbers.short)).toEqual([1, 2]);
    expect(whatIf(hagukumi, facts, DURING_INTAKE)[0]?.changes).toEqual(
      findings?.map((finding) => ({ kind: 'fulfil', finding, wider: false })),
    );
  });

  test('two corporations that both plan: one more that plans too is one change', () => {
    const [first] = whatIf(hagukumi, aReadyGroup().corporations(2, 2).facts, DURING_INTAKE);
    expect(first?.changes).toEqual([
      { kind: 'fulfil', finding: expect.objectContaining({ criterion: 'three-corporations' }), wider: true },
    ]);
  });

  test('two corporations, and enough who plan: whether the one more plans does not matter', () => {
    const [first] = whatIf(hagukumi, aReadyGroup().corporations(2, 3).facts, DURING_INTAKE);
    expect(first?.changes).toMatchObject([{ kind: 'fulfil', wider: false }]);
  });

  test('nothing in Kitakyushu: an office planned opens the better track', () => {
    expect(ofGroup(aReadyGroup().office('none'))).toEqual([['opens practice', 'office', 250_000, 250_000]]);
  });

  test('an office and a paid tax: two changes are few enough', () => {
    const group = aReadyGroup()
      .office('none')
      .with({ arrears: { 'kitakyushu-city-tax': true } });
    expect(ofGroup(group)).toEqual([['opens practice', 'office + city-tax', 250_000, 250_000]]);
  });

  test('three things to change are too many', () => {
    const group = aReadyGroup()
      .office('none')
      .with({ arrears: { 'kitakyushu-city-tax': true }, representsAnotherGroup: true });
    expect(ofGroup(group)).toEqual([]);
  });

  test.each<[string, Facts]>([
    ['a sole proprietor', { legalForm: 'soleProprietor' }],
    ['a religious purpose', { religiousOrPolitical: true }],
    ['another activity', { beyondOwnCompany: false }],
  ])('%s: nobody is told to be somebody else', (_name, known) => {
    expect(ofGroup(aReadyGroup().with(known))).toEqual([]);
  });

  test('120,000 yen that is not supported, spent on something that is', () => {
    expect(ofGroup(aReadyGroup().spending(['unlisted', 120_000], ['travel', 80_000]))).toEqual([
      ['raises practice', 'otherCategory 120000', 200_000, 120_000],
    ]);
  });

  test('280,000 yen: 20,000 more reach the cap; half as much again is no small change', () => {
    expect(ofGroup(aReadyGroup().spending(['travel', 280_000]))).toEqual([
      ['raises practice', 'spendMore 20000', 300_000, 20_000],
    ]);
    expect(ofGroup(aReadyGroup().spending(['travel', 150_000]))).toEqual([]);
  });

  test('at the cap there is nothing to raise', () => {
    expect(ofGroup(aReadyGroup().spending(['travel', 300_000]))).toEqual([]);
  });
});

test('Fukuoka: the adopter that is missing can join; what companies spend more is told with the university in mind', () => {
  const known: Facts = { declared: { 'has-developer': true, 'has-adopter': false } };
  expect(whatIf(fukuoka, known, DURING_INTAKE).map(told)[0]).toEqual(['opens normal', 'adopter', null, null]);
  const spending: Facts = {
    declared: { 'academic-members': true },
    academicYen: 4_000_000,
    expenses: [{ category: 'personnel', yen: 14_000_000 }],
    salesDownLatestMonth: false,
  };
  // companies 10,000,000 → 5,000,000, university 4,000,000: the cap needs 2,000,000 more of the companies
  expect(whatIf(fukuoka, spending, DURING_INTAKE).map(told)).toEqual([
    ['raises normal', 'spendMore 2000000', 10_000_000, 1_000_000],
  ]);
});

test('a cap that rounding never reaches: as much more as the last round amount takes', () => {
  const support = fukuoka.support.get('normal');
  if (!support) throw new Error('no normal rate');
  const rounded = {
    ...fukuoka,
    tracks: fukuoka.tracks.filter(({ id }) => id === 'normal'),
    support: new Map([['normal', { ...support, capYen: 10_000_500, roundingYen: 1_000 }]]),
  };
  const { facts: known } = aReadyConsortium().spending(['outsourcing', 19_000_000]);
  expect(whatIf(rounded, known, DURING_INTAKE).map(told)).toEqual([
    ['raises normal', 'spendMore 1000000', 10_000_000, 500_000],
  ]);
});

test('e-PORT: without an office in the city, a company that has one can join', () => {
  const known: Facts = { offices: { kitakyushu: 'none' }, proposer: 'alone' };
  expect(whatIf(eport, known, DURING_INTAKE).map(told)[0]).toEqual([
    'opens business',
    'city-company',
    null,
    null,
  ]);
});

/** The facts after a change, done as it is told and no more. */
function asTold(program: Program, known: Facts, change: Change): Facts {
  if (change.kind !== 'fulfil') throw new Error(`${change.kind} opens no track`);
  const { finding, wider } = change;
  const { corporations = 0, planningMembers = 0 } = known;
  const { short = 0 } = finding.numbers;
  if (finding.rule === 'minimumCorporations')
    return {
      ...known,
      corporations: corporations + short,
      ...(wider && { planningMembers: planningMembers + short }),
    };
  if (finding.rule === 'minimumPlanningMembers')
    return { ...known, planningMembers: planningMembers + short };
  const criterion = program.criteria.find(({ id }) => id === finding.criterion);
  const patch = criterion && remedyFor(known, criterion);
  if (!patch) throw new Error(`${finding.criterion} cannot be changed`);
  return withFacts(known, patch);
}

/**
 * Any case, and cases that lack only a few things: of those drawn at random nearly all lack more than can be changed.
 */
const casesFor = ({ facts: ready }: Case): fc.Arbitrary<Facts> => {
  const keys = Object.keys(ready) as (keyof Facts)[];
  const near = fc
    .tuple(facts, fc.subarray(keys, { minLength: 1, maxLength: 3 }))
    .map(([drawn, changed]): Facts => {
      const of = (key: keyof Facts) => (changed.includes(key) ? drawn[key] : ready[key]);
      return Object.fromEntries(
        keys.flatMap((key) => (of(key) === undefined ? [] : [[key, of(key)]])),
      ) as Facts;
    });
  return fc.oneof(facts, near);
};

describe.each(
  [aReadyGroup(), aReadyConsortium(), aReadyProposer()].map((ready) => [ready.program.id, ready] as const),
)('for any case of %s', (_id, ready) => {
  const { program } = ready;
  const asOf = duringIntake(program);
  const cases = casesFor(ready);

  test('what is suggested really opens the track or really raises the amount', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const before = assess(program, known, asOf);
        const best = Math.max(
          0,
          ...before.tracks.flatMap(({ outcome, estimate }) =>
            outcome === 'ineligible' ? [] : [estimate.amountYen],
          ),
        );
        for (const suggestion of whatIf(program, known, asOf)) {
          const track = before.tracks.find(({ track }) => track === suggestion.track);
          expect(track?.outcome === 'ineligible').toBe(suggestion.opens);
          expect(suggestion.outcome).not.toBe('ineligible');
          expect(suggestion.changes.length).toBeLessThanOrEqual(2);
          if (suggestion.gainYen !== null)
            expect(suggestion.gainYen).toBe((suggestion.amountYen ?? 0) - best);
          if (!suggestion.opens) expect(suggestion.gainYen ?? 0).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('done as it is told, with the figures that are told, it opens the track', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const before = assess(program, known, asOf);
        for (const { track, changes, opens, outcome } of whatIf(program, known, asOf)) {
          if (!opens) continue;
          const changed = changes.reduce((facts, change) => asTold(program, facts, change), known);
          const then = assess(program, changed, asOf).tracks.find((each) => each.track === track);
          expect(then?.outcome).toBe(outcome);
          // the same figures as in the findings beside it
          const findings = before.tracks.find((each) => each.track === track)?.findings;
          for (const change of changes) {
            if (change.kind === 'fulfil' && change.finding.numbers.short !== undefined)
              expect(findings).toContainEqual(change.finding);
          }
        }
      }),
    );
  });

  test('the facts are left as they were', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const copy = structuredClone(known);
        whatIf(program, known, asOf);
        expect(known).toEqual(copy);
        expect(withFacts(known, [])).toEqual(copy);
      }),
    );
  });
});
