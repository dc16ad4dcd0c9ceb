import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, missingFacts } from '../../rules/assess.ts';
import { type FactPath, type Facts, factAt, withFact } from '../../rules/facts.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { DURING_INTAKE, hagukumi } from '../support/context.ts';
import { categories, facts } from '../support/facts.ts';

const assessed = (known: Facts) => assess(hagukumi, known, DURING_INTAKE);
const better = ['ineligible', 'undetermined', 'conditional', 'eligible'];
const paths = [...usedFacts(hagukumi)];

describe('for any case', () => {
  test('the amount is never above the cap, nor above the eligible expenses, and always whole yen', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const { estimate } of assessed(known).tracks) {
          expect(estimate.amountYen).toBeLessThanOrEqual(estimate.capYen);
          expect(estimate.amountYen).toBeLessThanOrEqual(estimate.eligibleYen);
          expect(Number.isInteger(estimate.amountYen)).toBe(true);
          expect(estimate.amountYen + estimate.ownYen).toBe(estimate.eligibleYen + estimate.excludedYen);
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
    );
  });

  test('more partners never make it worse, once it is known where they are from', () => {
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

  test('an unknown never yields met or unmet: a criterion is settled only by facts that it names', () => {
    const { tracks } = assessed({});
    for (const { findings } of tracks) for (const { status } of findings) expect(status).toBe('unknown');
    fc.assert(
      fc.property(facts, fc.constantFrom(...paths), (known, path) => {
        const without = assessed(withFact(known, path, undefined));
        assessed(known).tracks.forEach(({ findings }, at) => {
          findings.forEach(({ status, criterion }, index) => {
            const before = without.tracks[at]?.findings[index];
            // what was settled without the fact stays as it was when the fact is learnt
            if (before?.status !== 'unknown')
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

  test('missing facts are unknown ones, and a settled outcome misses none but the expenses', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const assessment = assessed(known);
        for (const path of missingFacts(assessment)) expect(factAt(known, path)).toBeUndefined();
        for (const { outcome, missing } of assessment.tracks) {
          if (outcome === 'undetermined')
            expect(missing.filter((path) => path !== 'expenses')).not.toEqual([]);
          else expect(missing.filter((path) => path !== 'expenses')).toEqual([]);
        }
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
