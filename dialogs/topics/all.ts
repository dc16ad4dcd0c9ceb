import type { FactPath } from '../../rules/fact-path.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { activity } from './activity.ts';
import { companySize } from './company-size.ts';
import { corporateStatus } from './corporate-status.ts';
import { expenses } from './expenses.ts';
import { location } from './location.ts';
import { members } from './members.ts';
import { organisation } from './organisation.ts';
import { otherFunding } from './other-funding.ts';
import { ownQuestions } from './own-questions.ts';
import type { Question, TopicQuestions } from './question.ts';
import { registration } from './registration.ts';
import { sales } from './sales.ts';
import { standing } from './standing.ts';
import { tax } from './tax.ts';

const byTopic: Readonly<Record<Topic, TopicQuestions>> = {
  location,
  corporateStatus,
  members,
  activity,
  // every program chooses between its tracks by facts of its own
  track: () => [],
  registration,
  organisation,
  otherFunding,
  tax,
  standing,
  companySize,
  sales,
  expenses,
};

const made = new WeakMap<Program, { asked: readonly Question[]; byId: ReadonlyMap<string, Question> }>();

function questions(program: Program) {
  let found = made.get(program);
  if (!found) {
    const used = usedFacts(program);
    // what a program asks in words of its own is not asked again in those that all share
    const own = new Set(program.questions.flatMap(({ facts }) => facts));
    const wanted = new Set([...used].filter((fact) => !own.has(fact)));
    const all = program.consultation.flatMap((topic) => [
      ...byTopic[topic](program).flatMap((question) => narrowed(question, wanted)),
      ...ownQuestions(program, topic),
    ]);
    found = {
      asked: all.filter(({ followUp }) => !followUp),
      byId: new Map(all.map((question) => [question.id, question])),
    };
    made.set(program, found);
  }
  return found;
}

/** A question as far as it asks for something wanted: what nobody needs to know stands on no list. */
function narrowed(question: Question, wanted: ReadonlySet<FactPath>): Question[] {
  if (!question.facts.some((fact) => wanted.has(fact))) return [];
  if (question.type !== 'checks') return [question];
  const options = question.options.filter(({ fact }) => wanted.has(fact));
  return [{ ...question, options, facts: options.map(({ fact }) => fact) }];
}

/** Every question that all programs share, as this one would ask it, whether or not it does. */
export const sharedQuestions = (program: Program): readonly Question[] =>
  Object.values(byTopic).flatMap((topic) => topic(program));

/** Every question that a program may need, in the order of its topics. */
export const questionsFor = (program: Program): readonly Question[] => questions(program).asked;

/** The same, with those that only complete a half answer. */
export const everyQuestion = (program: Program): readonly Question[] => [...questions(program).byId.values()];

/** The question of this id, those included that only complete a half answer. */
export const questionOf = (program: Program, id: string): Question | undefined =>
  questions(program).byId.get(id);
