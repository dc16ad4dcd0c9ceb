import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentJson } from '../../bot/assessment-json.ts';
import { assess } from '../../rules/assess.ts';
import { DURING_INTAKE, programs } from '../support/context.ts';
import { facts } from '../support/facts.ts';

test('an assessment is written just as JSON.stringify writes it', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...programs.values()), (known, program) => {
      const assessment = assess(program, known, DURING_INTAKE);
      const written = assessmentJson(assessment).map((piece) =>
        typeof piece === 'string' ? piece : new TextDecoder().decode(piece),
      );
      expect(written.join('')).toBe(JSON.stringify(assessment));
    }),
  );
});
