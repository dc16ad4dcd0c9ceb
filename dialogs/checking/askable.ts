import { factsOf } from '../../rules/criteria.ts';
import type { FactPath } from '../../rules/fact-path.ts';
import type { Caution } from '../../rules/programs/caution.ts';
import { type Program, topics } from '../../rules/programs/program.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { everyQuestion, sharedQuestions } from '../topics/all.ts';

/**
 * Facts that a program needs and that its consultation cannot ask for, topics under which there is nothing to ask, and
 * questions of its own that would stand in the place of a shared one.
 */
export function askingCautions(program: Program): Caution[] {
  const asked = new Set(everyQuestion(program).flatMap(({ facts }) => facts));
  const shared = new Set(sharedQuestions(program).flatMap(({ id, texts }) => [id, texts]));
  const possible = everyQuestion({ ...program, consultation: [...topics] });
  return [
    ...[...usedFacts(program)]
      .filter((fact) => !asked.has(fact))
      .map((fact): Caution => {
        const topic = possible.find(({ facts }) => facts.includes(fact))?.topic;
        return topic === undefined
          ? {
              severity: 'error',
              code: 'factWithoutQuestion',
              path: needing(program, fact),
              params: { fact },
            }
          : {
              severity: 'error',
              code: 'factWithoutTopic',
              path: ['consultation'],
              params: { fact, topic },
            };
      }),
    ...program.questions.flatMap(({ id }, at): Caution[] =>
      shared.has(id)
        ? [{ severity: 'error', code: 'questionIdTaken', path: ['questions', at, 'id'], params: { id } }]
        : [],
    ),
    ...program.consultation.flatMap((topic, at): Caution[] =>
      possible.some((question) => question.topic === topic)
        ? []
        : [{ severity: 'warning', code: 'topicEmpty', path: ['consultation', at], params: { topic } }],
    ),
  ];
}

/** Where the fact is needed first. */
function needing(program: Program, fact: FactPath): Caution['path'] {
  const at = program.criteria.findIndex((criterion) => factsOf(criterion).includes(fact));
  if (at >= 0) return ['criteria', at];
  const track = program.tracks.findIndex(({ suits }) => suits?.fact === fact);
  if (track >= 0) return ['tracks', track, 'suits'];
  const frame = program.frames?.findIndex(({ suits }) => suits.fact === fact) ?? -1;
  return frame >= 0 ? ['frames', frame, 'suits'] : ['expenses'];
}
