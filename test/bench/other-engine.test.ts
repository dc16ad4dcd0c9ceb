import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import { DURING_INTAKE, hagukumi } from '../support/context.ts';
import { facts } from '../support/facts.ts';
import { otherEngine } from './other-engine.ts';

test('what is measured against decides the same: HAGUKUMI by json-rules-engine has the same outcomes', async () => {
  const decide = otherEngine();
  await fc.assert(
    fc.asyncProperty(facts, async (known) => {
      const ours = assess(hagukumi, known, DURING_INTAKE).tracks.map(({ track, outcome }) => [
        track,
        outcome,
      ]);
      expect(await decide(known)).toEqual(Object.fromEntries(ours));
    }),
  );
});
