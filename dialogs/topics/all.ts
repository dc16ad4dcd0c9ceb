import type { Program, Topic } from '../../rules/programs/program.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { activity } from './activity.ts';
import { corporateStatus } from './corporate-status.ts';
import { expenses } from './expenses.ts';
import { location } from './location.ts';
import { members } from './members.ts';
import { organisation } from './organisation.ts';
import { otherFunding } from './other-funding.ts';
import type { Question, TopicQuestions } from './question.ts';
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

const made = new WeakMap<Program, { asked: readonly Question[]; byId: ReadonlyMap<string, Question> }>();

function questions(program: Program) {
  let found = made.get(program);
  if (!found) {
    const facts = usedFacts(program);
    const all = program.consultation
      .flatMap((topic) => byTopic[topic](program))
      .filter((question) => question.facts.some((fact) => facts.has(fact)));
    found = {
      asked: all.filter(({ followUp }) => !followUp),
      byId: new Map(all.map((question) => [question.id, question])),
    };
    made.set(program, found);
  }
  return found;
}

/** Every question that a program may need, in the order of its topics. */
export const questionsFor = (program: Program): readonly Question[] => questions(program).asked;

/** The question of this id, those included that only complete a half answer. */
export const questionOf = (program: Program, id: string): Question | undefined =>
  questions(program).byId.get(id);
