import { describe, expect, test } from 'vitest';
import { assess, missingFacts } from '../../rules/assess.ts';
import { aReadyConsortium, aReadyGroup, duringIntake, nothingKnown } from '../support/case.ts';

describe('which track', () => {
  test('members who already work together, three corporations: 実践枠', () => {
    expect(aReadyGroup().assessed().recommendation).toMatchObject({
      track: 'practice',
      basis: 'suits',
      alternatives: ['preparation'],
    });
  });

  test('partners still to be found: 準備枠, even if three exist on paper', () => {
    expect(aReadyGroup().with({ partnerStage: 'seeking' }).assessed().recommendation).toMatchObject({
      track: 'preparation',
      basis: 'suits',
      alternatives: ['practice'],
    });
  });

  test('two corporations: only 準備枠 is left, and the stage is not asked', () => {
    const two = aReadyGroup().without('partnerStage').corporations(2).assessed();
    expect(two.recommendation).toEqual({
      track: 'preparation',
      basis: 'onlyOpen',
      alternatives: [],
      frame: null,
      missing: [],
    });
    expect(two.tracks.map(({ outcome }) => outcome)).toEqual(['eligible', 'ineligible']);
    expect(missingFacts(two)).not.toContain('partnerStage');
  });

  test('both open and the stage unknown: neither is recommended, the stage is asked', () => {
    const open = aReadyGroup().without('partnerStage').assessed();
    expect(open.recommendation).toMatchObject({ track: null, basis: 'undecided', missing: ['partnerStage'] });
    expect(missingFacts(open)).toContain('partnerStage');
  });

  test('no track open: none', () => {
    expect(aReadyGroup().office('none').assessed().recommendation).toMatchObject({
      track: null,
      basis: 'none',
    });
  });

  test('nothing known: no recommendation yet', () => {
    expect(nothingKnown().assessed().recommendation.track).toBeNull();
  });

  test('a program with one track: that one', () => {
    const { program, facts } = aReadyConsortium();
    const single = { ...program, tracks: program.tracks.filter(({ id }) => id === 'normal') };
    expect(assess(single, facts, duringIntake(program)).recommendation).toMatchObject({
      track: 'normal',
      basis: 'only',
      alternatives: [],
    });
  });
});
