import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, missingFacts } from '../../rules/assess.ts';
import { assessmentSchema } from '../../rules/assessment.ts';
import { sizeFacts } from '../../rules/company-size.ts';
import { judge, remedyFor } from '../../rules/criteria.ts';
import { type FactPath, factAt, withFact, withFacts } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { duringIntake } from '../support/case.ts';
import { hagukumi, programOf } from '../support/context.ts';
import { categories, facts } from '../support/facts.ts';

const better = ['ineligible', 'undetermined', 'conditional', 'eligible'];

/** Facts that change an amount, whatever they say of the criteria. */
const amountFacts = new Set<FactPath>(['expenses', 'academicYen', 'declared.academic-members', ...sizeFacts]);

describe.each(['hagukumi-r7', 'fukuoka-dx-r2', 'eport-r2'])('for any case, %s:', (id) => {
  const program = programOf(id);
  const asOf = duringIntake(program);
  const assessed = (known: Facts) => assess(program, known, asOf);
  const paths = [...usedFacts(program)];

  test('the amount is never above the cap, nor above the eligible expenses, and always whole yen', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const given = (known.expenses ?? []).reduce((sum, { yen }) => sum + yen, 0);
        for (const { estimate } of assessed(known).tracks) {
          expect(estimate.amountYen).toBeLessThanOrEqual(estimate.capYen);
          expect(estimate.amountYen).toBeLessThanOrEqual(estimate.eligibleYen);
          expect(Number.isInteger(estimate.amountYen)).toBe(true);
          expect(estimate.amountYen + estimate.ownYen).toBe(given);
          expect(estimate.ownYen).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('what is eligible, left out and taken off as tax is all that was given', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const given = (known.expenses ?? []).reduce((sum, { yen }) => sum + yen, 0);
        for (const { estimate } of assessed(known).tracks) {
          const tax = estimate.adjustments.reduce(
            (sum, each) => (each.kind === 'taxRemoved' ? sum + each.fromYen - each.toYen : sum),
            0,
          );
          expect(estimate.eligibleYen + estimate.excludedYen + tax).toBe(given);
          expect(estimate.assumedYen).toBeLessThanOrEqual(estimate.eligibleYen);
        }
      }),
    );
  });

  test('more eligible expense never lowers the amount', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...categories), fc.nat(500_000), (known, category, yen) => {
        const more = assessed({ ...known, expenses: [...(known.expenses ?? []), { category, yen }] });
        assessed(known).tracks.forEach(({ estimate }, at) => {
          expect(more.tracks[at]?.estimate.amountYen).toBeGreaterThanOrEqual(estimate.amountYen);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('nobody gets less for being small, and the amount is certain once the size is', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const { estimate } of assessed(known).tracks) {
          const { size, ifSmall, amountYen } = estimate;
          if (ifSmall) expect(ifSmall.amountYen).toBeGreaterThanOrEqual(amountYen);
          const open = size !== null && size.size !== 'small' && size.size !== 'other';
          expect(ifSmall !== null).toBe(open);
        }
      }),
    );
  });

  test('an unknown never yields met or unmet: a criterion is settled only by facts that it names', () => {
    const { tracks } = assessed({});
    for (const { findings } of tracks) {
      for (const { status } of findings) expect(['unknown', 'advised']).toContain(status);
    }
    fc.assert(
      fc.property(facts, fc.constantFrom(...paths), (known, path) => {
        const without = assessed(withFact(known, path, undefined));
        assessed(known).tracks.forEach(({ findings }, at) => {
          findings.forEach(({ status, criterion }, index) => {
            const before = without.tracks[at]?.findings[index];
            // what was settled without the fact stays as it was when the fact is learnt; advice settles nothing
            if (before?.status !== 'unknown' && before?.status !== 'advised')
              expect({ criterion, status }).toEqual({ criterion, status: before?.status });
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('order of facts is irrelevant', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (known, random) => {
        const shuffled = Object.fromEntries(
          Object.entries(known)
            .map((entry) => ({ entry, rank: random.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ entry }) => entry),
        ) as Facts;
        expect(assessed(shuffled)).toEqual(assessed(known));
      }),
    );
  });

  test('missing facts are unknown ones; a settled outcome misses none, but those that change the amount', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const assessment = assessed(known);
        for (const path of missingFacts(assessment)) expect(factAt(known, path)).toBeUndefined();
        for (const { outcome, missing, findings } of assessment.tracks) {
          if (outcome === 'ineligible') expect(missing).toEqual([]);
          const open = findings.filter(({ status }) => status === 'unknown');
          for (const { missing: ofFinding } of open) expect(ofFinding).not.toEqual([]);
          if (outcome === 'undetermined')
            for (const finding of open) expect(missing).toEqual(expect.arrayContaining([...finding.missing]));
          else expect(missing.filter((path) => !amountFacts.has(path))).toEqual([]);
        }
      }),
    );
  });

  test('only facts that the program uses are ever missing', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const path of missingFacts(assessed(known))) expect(paths).toContain(path);
      }),
    );
  });

  test('only an open track is recommended, and the others that are open are its alternatives', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { tracks, recommendation } = assessed(known);
        const open = tracks.filter(({ outcome }) => outcome !== 'ineligible').map(({ track }) => track);
        const { track, alternatives, basis } = recommendation;
        expect([...(track === null ? [] : [track]), ...alternatives].sort()).toEqual(open.sort());
        expect(basis === 'none').toBe(open.length === 0);
      }),
    );
  });

  test('what is said to help against an unmet criterion does help', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const criterion of program.criteria) {
          const remedy = judge(known, criterion).status === 'unmet' && remedyFor(known, criterion);
          if (remedy) expect(judge(withFacts(known, remedy), criterion).status).not.toBe('unmet');
        }
      }),
    );
  });

  test('an assessment has the shape that integrators are told', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(assessmentSchema.safeParse(assessed(known)).error).toBeUndefined();
      }),
    );
  });

  test('the same case, program and moment give the same assessment, and the facts are left as they were', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const copy = structuredClone(known);
        expect(assessed(known)).toEqual(assessed(copy));
        expect(known).toEqual(copy);
      }),
    );
  });

  test('what can be set can be read and taken away again', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...paths), (known, path: FactPath) => {
        const value = factAt(known, path);
        if (value === undefined) return;
        expect(factAt(withFact(known, path, undefined), path)).toBeUndefined();
        expect(withFact(withFact(known, path, undefined), path, value)).toEqual(known);
      }),
    );
  });
});

test('for any HAGUKUMI group, more partners never make it worse, once it is known where they are from', () => {
  const assessed = (known: Facts) => assess(hagukumi, known, duringIntake(hagukumi));
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 4 }), fc.boolean(), (drawn, more, outside) => {
      const known = { ...drawn, outsideMembers: { kitakyushu: outside && (drawn.corporations ?? 0) > 1 } };
      const { corporations = 1, planningMembers = 1 } = known;
      const now = assessed({ ...known, corporations, planningMembers });
      const then = assessed({
        ...known,
        corporations: corporations + more,
        planningMembers: planningMembers + more,
      });
      now.tracks.forEach(({ outcome }, at) => {
        expect(better.indexOf(then.tracks[at]?.outcome ?? '')).toBeGreaterThanOrEqual(
          better.indexOf(outcome),
        );
      });
    }),
  );
});
