import type { Program, Topic } from '../../rules/programs/program.ts';
import { activity } from './activity.ts';
import { corporateStatus } from './corporate-status.ts';
import { expenses } from './expenses.ts';
import { location } from './location.ts';
import { members } from './members.ts';
import { organisation } from './organisation.ts';
import { otherFunding } from './other-funding.ts';
import { type Question, type TopicQuestions, usedFacts } from './question.ts';
import { registration } from './registration.ts';
import { tax } from './tax.ts';

const byTopic: Readonly<Record<Topic, TopicQuestions>> = {
  location,
  corporateStatus,
  members,
  activity,
  registration,
  organisation,
  otherFunding,
  tax,
  expenses,
};

const made = new WeakMap<Program, readonly Question[]>();

/** Every question that a program may need, in the order of its topics. */
export function questionsFor(program: Program): readonly Question[] {
  let questions = made.get(program);
  if (!questions) {
    const facts = usedFacts(program);
    questions = program.consultation
      .flatMap((topic) => byTopic[topic](program))
      .filter((question) => question.facts.some((fact) => facts.has(fact)));
    made.set(program, questions);
  }
  return questions;
}

export const questionOf = (program: Program, id: string): Question | undefined =>
  questionsFor(program).find((question) => question.id === id);
