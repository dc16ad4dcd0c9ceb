import { assess, missingFacts, unknownFacts } from '../rules/assess.ts';
import type { Assessment } from '../rules/assessment.ts';
import { factAt } from '../rules/fact-path.ts';
import type { Facts } from '../rules/facts.ts';
import type { Program } from '../rules/programs/program.ts';
import { knownExpenses } from './across/known-expenses.ts';
import type { Locale } from './locale.ts';
import type { State } from './state.ts';
import { questionsFor } from './topics/all.ts';
import type { Question } from './topics/question.ts';
import type { Words } from './words.ts';

/** What a turn needs besides the state and the input. */
export type Context = {
  readonly programs: ReadonlyMap<string, Program>;
  readonly words: (locale: Locale) => Words;
  /** the moment of the turn, ISO 8601 with offset */
  readonly now: string;
  /** the number that a result shown in this turn is kept under; none where nothing is kept */
  readonly receipt?: string | undefined;
};

/** A state seen through its program, its language and the moment. */
export type Talk = {
  readonly state: State;
  readonly program: Program;
  readonly programs: ReadonlyMap<string, Program>;
  readonly words: Words;
  readonly now: string;
  readonly receipt?: string | undefined;
};

class UnknownProgramError extends Error {
  constructor(id: string) {
    super(`no program file for ${id}`);
    this.name = 'UnknownProgramError';
  }
}

export function talkOf(state: State, { programs, words, now, receipt }: Context): Talk {
  const program = programs.get(state.program);
  if (!program) throw new UnknownProgramError(state.program);
  return { state, program, programs, words: words(state.locale), now, receipt };
}

export const withState = (talk: Talk, changes: Partial<State>): Talk => ({
  ...talk,
  state: { ...talk.state, ...changes },
});

/** The same talk about another program. */
export const about = (talk: Talk, program: Program): Talk => ({
  ...talk,
  program,
  state: { ...talk.state, program: program.id },
});

/** The facts as the program of the talk sees them. */
export const factsFor = ({
  state,
  ...where
}: Pick<Talk, 'program' | 'programs' | 'words' | 'state'>): Facts => knownExpenses(where, state.facts);

export const assessTalk = (talk: Talk): Assessment => assess(talk.program, factsFor(talk), talk.now);

/** Questions whose answer can still change something and that nobody has passed over yet, in the guideline's order. */
export function openQuestions(talk: Talk, assessment: Assessment = assessTalk(talk)): Question[] {
  const missing = talk.state.thorough ? unknownFacts(assessment) : missingFacts(assessment);
  const skipped = new Set(talk.state.skipped);
  return questionsFor(talk.program).filter(
    (question) =>
      !skipped.has(question.id) &&
      question.facts.some((fact) => missing.has(fact)) &&
      !isAnswered(talk, question),
  );
}

/** An answer that settles only a part of its facts is still an answer: it is not asked for again. */
const isAnswered = ({ state }: Talk, { id, facts }: Question): boolean =>
  state.trail.includes(id) && facts.some((fact) => factAt(state.facts, fact) !== undefined);
