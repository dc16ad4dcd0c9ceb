import { missingFacts } from '../../rules/assess.ts';
import type { FactPath } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { about, assessTalk, openQuestions, type Talk } from '../talk.ts';
import { questionOf } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { inOrder } from './beginning.ts';

/** A question, and the program in whose words it is asked. */
export type SharedQuestion = { readonly program: Program; readonly question: Question };

/** The question of this id: of the program of the talk, or, while programs are compared, of any of them. */
export function questionAnywhere(talk: Talk, id: string): { there: Talk; question: Question } | undefined {
  const programs = talk.state.comparing ? inOrder(talk.programs, talk.now) : [];
  for (const program of [talk.program, ...programs]) {
    const question = questionOf(program, id);
    if (question) return { there: program === talk.program ? talk : about(talk, program), question };
  }
  return undefined;
}

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
