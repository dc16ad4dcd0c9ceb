import type { FactPath } from '../../rules/fact-path.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';
import { about, assessTalk, openQuestions, type Talk, withState } from '../talk.ts';
import { questionOf } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { inOrder } from './beginning.ts';

/** A question, the program in whose words it is asked, and whether that is the only one it matters for. */
export type SharedQuestion = {
  readonly program: Program;
  readonly question: Question;
  readonly only: boolean;
};

/** What tells programs apart: who applies, from where, with whom, for what. The rest is asked once one is chosen. */
const telling: ReadonlySet<Topic> = new Set(['corporateStatus', 'location', 'members', 'activity']);

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
 * While programs are compared: the questions that can still rule one of them out, each fact once. What several of them
 * need comes first.
 */
export function sharedQuestions(talk: Talk): SharedQuestion[] {
  const passedOver = new Set(
    talk.state.skipped.flatMap((id) => questionAnywhere(talk, id)?.question.facts ?? []),
  );
  const candidates = inOrder(talk.programs, talk.now).map((program) => {
    const there = about(withState(talk, { thorough: false }), program);
    const assessment = assessTalk(there);
    // a criterion of one track alone shuts nobody out of the program
    const ofAll = new Set(program.criteria.filter(({ tracks }) => tracks === undefined).map(({ id }) => id));
    const open = assessment.tracks
      .filter(({ outcome }) => outcome !== 'ineligible')
      .flatMap(({ findings }) => findings.filter(({ criterion }) => ofAll.has(criterion)))
      .flatMap(({ missing }) => missing);
    return { there, program, assessment, open: new Set(open) };
  });
  const asked = new Set<FactPath>(passedOver);
  const found = candidates.flatMap(({ there, program, assessment, open }) =>
    openQuestions(there, assessment).flatMap((question): SharedQuestion[] => {
      const wanted = question.facts.filter((fact) => open.has(fact) && !asked.has(fact));
      if (wanted.length === 0 || !telling.has(question.topic)) return [];
      for (const fact of question.facts) asked.add(fact);
      const needing = candidates.filter((candidate) => wanted.some((fact) => candidate.open.has(fact)));
      return [{ program, question, only: needing.length === 1 }];
    }),
  );
  return [...found.filter(({ only }) => !only), ...found.filter(({ only }) => only)];
}
