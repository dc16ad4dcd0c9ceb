import { missingFacts } from '../../rules/assess.ts';
import type { FactPath } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { about, assessTalk, openQuestions, type Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { inOrder } from './beginning.ts';

/** A question, and the program in whose words it is asked. */
export type SharedQuestion = { readonly program: Program; readonly question: Question };

/**
 * While programs are compared: the questions that can still change something for at least two of them. What only one
 * of them needs is asked once that one is chosen.
 */
export function sharedQuestions(talk: Talk): SharedQuestion[] {
  const candidates = inOrder(talk.programs, talk.now).map((program) => {
    const there = about(talk, program);
    const assessment = assessTalk(there);
    return { there, program, assessment, missing: missingFacts(assessment) };
  });
  const asked = new Set<FactPath>();
  return candidates.flatMap(({ there, program, assessment }) =>
    openQuestions(there, assessment)
      .filter(({ facts }) => {
        const needed = (missing: ReadonlySet<FactPath>) =>
          facts.some((fact) => missing.has(fact) && !asked.has(fact));
        if (candidates.filter(({ missing }) => needed(missing)).length < 2) return false;
        for (const fact of facts) asked.add(fact);
        return true;
      })
      .map((question) => ({ program, question })),
  );
}
