import { nextQuestion } from '../../dialogs/order/next-question.ts';
import { newState } from '../../dialogs/state.ts';
import { assessTalk, openQuestions, type Talk, talkOf, withState } from '../../dialogs/talk.ts';
import { questionsFor } from '../../dialogs/topics/all.ts';
import { possibleAnswers } from '../../dialogs/topics/possible-answers.ts';
import type { Question } from '../../dialogs/topics/question.ts';
import { sizeFacts } from '../../rules/company-size.ts';
import { factsOf } from '../../rules/criteria.ts';
import { type FactPath, factAt, type Patch, withFacts } from '../../rules/fact-path.ts';
import type { Program } from '../../rules/programs/program.ts';
import { duringIntake } from './case.ts';
import { contextAt } from './context.ts';

/** What to ask next in a talk with these open questions; undefined where it comes to its end. */
export type Order = (talk: Talk, open: readonly Question[]) => Question | undefined;

/** The order of the guideline. What cannot change anything any more is passed over, and the talk ends with the last. */
export const guideline: Order = (_talk, [first]) => first;

/** The order of the bot. */
export const ours: Order = (talk) => nextQuestion(talk);

/** As on a form of paper: every question in the order of the guideline, until nothing can change anything any more. */
export const paper: Order = ({ program, state }, open) =>
  open.length === 0 ? undefined : questionsFor(program).find(({ id }) => !state.trail.includes(id));

/** Every combination of answers to all questions of a program, with numbers as far as they make a difference. */
export const distinctCases = (program: Program): number =>
  questionsFor(program).reduce((cases, question) => cases * possibleAnswers(question, program).length, 1);

/** A talk on this program alone in which nothing has been said. */
export const silentTalk = (program: Program): Talk =>
  talkOf(newState(program.id, 'ja'), {
    ...contextAt(duringIntake(program)),
    programs: new Map([[program.id, program]]),
  });

export const answeredWith = (talk: Talk, question: Question, answer: Patch): Talk =>
  withState(talk, {
    facts: withFacts(talk.state.facts, answer),
    trail: [...talk.state.trail, question.id],
  });

/** Questions until nothing is open, over all distinct cases: each counts once. */
export type Asked = {
  readonly mean: number;
  readonly most: number;
  /** the share of the cases to which some track stays open */
  readonly open: number;
  /** the mean of those */
  readonly meanOfOpen: number;
};

type Counted = Pick<Asked, 'mean' | 'most' | 'open'> & { readonly ofOpen: number };

/** Counts them exactly. Cases of which the rest of the talk is the same are followed together. */
export function follow(program: Program, order: Order): Asked {
  const known = new Map<string, Counted>();
  const from = (talk: Talk): Counted => {
    const open = openQuestions(talk);
    const question = order(talk, open);
    if (!question) return { mean: 0, most: 0, open: isShutOut(talk) ? 0 : 1, ofOpen: 0 };
    const key = `${question.id} ${talk.state.trail.length} ${restOf(talk, open)}`;
    let counted = known.get(key);
    if (!counted) {
      const then = possibleAnswers(question, program).map((answer) =>
        from(answeredWith(talk, question, answer)),
      );
      const mean = (of: (each: Counted) => number) =>
        then.reduce((sum, each) => sum + of(each), 0) / then.length;
      const stillOpen = mean((each) => each.open);
      counted = {
        mean: 1 + mean((each) => each.mean),
        most: 1 + Math.max(...then.map(({ most }) => most)),
        open: stillOpen,
        ofOpen: stillOpen + mean((each) => each.ofOpen),
      };
      known.set(key, counted);
    }
    return counted;
  };
  const { ofOpen, ...asked } = from(silentTalk(program));
  return { ...asked, meanOfOpen: ofOpen / asked.open };
}

export const isShutOut = (talk: Talk): boolean =>
  assessTalk(talk).tracks.every(({ outcome }) => outcome === 'ineligible');

/** All that the rest of a talk depends on: what is open, and what is known of criteria and amounts that are not settled. */
export function restOf(talk: Talk, open: readonly Question[]): string {
  const { program, state } = talk;
  const left = assessTalk(talk).tracks.filter(({ outcome }) => outcome !== 'ineligible');
  const unknown = new Set(
    left.flatMap(({ findings }) =>
      findings.filter(({ status }) => status === 'unknown').map(({ criterion }) => criterion),
    ),
  );
  const open_ = new Set(open.flatMap(({ facts }) => facts));
  const telling = new Set<FactPath>([
    ...program.criteria.filter(({ id }) => unknown.has(id)).flatMap(factsOf),
    ...(sizeFacts.some((fact) => open_.has(fact)) ? sizeFacts : []),
    ...(program.expenses.academic ? [program.expenses.academic.when.fact] : []),
    'expenses',
  ]);
  return JSON.stringify([
    left.map(({ track }) => track),
    open.map(({ id }) => id),
    [...telling].map((fact) => factAt(state.facts, fact) ?? null),
  ]);
}
