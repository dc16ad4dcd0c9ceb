import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import type { Facts } from '../../rules/facts.ts';
import { bestOfEach, rank } from '../../rules/rank.ts';
import { aReadyGroup } from '../support/case.ts';
import { DURING_INTAKE, programs } from '../support/context.ts';

const E_PORT_INTAKE = '2020-10-01T10:00+09:00';
const AFTER_ALL = '2026-11-20T10:00+09:00';
const all = (facts: Facts, asOf: string) =>
  [...programs.values()].map((program) => assess(program, facts, asOf));
const names = (facts: Facts, asOf: string) =>
  rank(all(facts, asOf)).map(({ program, track }) => `${program} ${track}`);

describe('which of all tracks', () => {
  test('what takes applications stands before what does not, whatever it gives', () => {
    const [first, second, ...others] = names(aReadyGroup().facts, DURING_INTAKE);
    expect([first, second]).toEqual(['hagukumi-r7 practice', 'hagukumi-r7 preparation']);
    expect(others).toHaveLength(4);
    // e-PORT and Fukuoka were both open then, HAGUKUMI was years ahead
    expect(rank(all({}, E_PORT_INTAKE)).map(({ intake }) => intake)).toEqual([
      'open',
      'open',
      'open',
      'open',
      'upcoming',
      'upcoming',
    ]);
  });

  test('where nothing is open any more, all of them are told as closed, those that fit first', () => {
    const ranked = rank(all(aReadyGroup().facts, AFTER_ALL));
    expect(new Set(ranked.map(({ intake }) => intake))).toEqual(new Set(['closed']));
    expect(ranked[0]).toMatchObject({ program: 'hagukumi-r7', track: 'practice', outcome: 'eligible' });
  });

  test('a sole proprietor: the programs for corporations come last, with what is not met', () => {
    const ranked = rank(all({ legalForm: 'soleProprietor' }, AFTER_ALL));
    expect(ranked.slice(0, 2).map(({ program }) => program)).toEqual(['eport-r2', 'eport-r2']);
    expect(ranked.slice(2).every(({ outcome }) => outcome === 'ineligible')).toBe(true);
    expect(ranked.at(-1)?.unmet).toContain('corporation');
  });

  test('one track a program, the best', () => {
    expect(bestOfEach(all(aReadyGroup().corporations(2).facts, DURING_INTAKE))[0]).toMatchObject({
      program: 'hagukumi-r7',
      track: 'preparation',
      recommended: true,
      amountYen: 200_000,
      computed: true,
    });
    expect(bestOfEach(all({}, AFTER_ALL))).toHaveLength(programs.size);
  });

  test('the order does not depend on the order given', () => {
    const assessments = all(aReadyGroup().facts, AFTER_ALL);
    expect(rank([...assessments].reverse())).toEqual(rank(assessments));
  });
});
