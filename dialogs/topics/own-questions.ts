import { type FactPath, factName } from '../../rules/fact-path.ts';
import { confirmations } from '../../rules/facts.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';
import { readLookedUp } from '../understanding/looked-up.ts';
import { saysNothing } from '../understanding/nothing.ts';
import { namesBothRoles } from '../understanding/roles.ts';
import type { ChoiceQuestion, Question } from './question.ts';
import { readAsked, yesNoQuestion } from './yes-no-question.ts';

/** Questions that a program brings in words of its own: one fact is asked with yes or no, several as a list to tick. */
export const ownQuestions = (program: Program, topic: Topic): Question[] =>
  program.questions
    .filter((question) => question.topic === topic)
    .map(({ id, facts }): Question => {
      const [only, ...others] = facts;
      if (only !== undefined && others.length === 0)
        return only.startsWith('confirmed.')
          ? confirmationQuestion(topic, only, id)
          : {
              ...yesNoQuestion(topic, only, id, {}, isHindrance(program, only) ? readHindrance : readAsked),
              id,
            };
      return {
        type: 'checks',
        id,
        topic,
        texts: id,
        names: {},
        facts,
        options: facts.map((fact) => ({ value: factName(fact), fact })),
        ticked: true,
        unticked: false,
        ...(isRoles(facts) && {
          read: (text: string) => (namesBothRoles(text) ? facts.map(factName) : undefined),
        }),
      };
    });

/** What must not be so: 「ない」 is a no to it, however it was asked. */
const isHindrance = ({ criteria }: Program, fact: FactPath): boolean =>
  criteria.some(
    (criterion) =>
      (criterion.rule === 'declared' && !criterion.must && fact === `declared.${criterion.statement}`) ||
      (criterion.rule === 'notExcluded' && fact === criterion.ground),
  );

const readHindrance: ChoiceQuestion['read'] = (text, asked) =>
  readAsked(text, asked) ?? (saysNothing(text) ? 'no' : undefined);

/** A developer and an adopter of the same system. */
const isRoles = (facts: readonly FactPath[]): boolean =>
  facts.length === 2 && facts.includes('declared.has-developer') && facts.includes('declared.has-adopter');

/** Whether something was looked up elsewhere: three answers. */
const confirmationQuestion = (topic: Topic, fact: FactPath, id: string): ChoiceQuestion => ({
  type: 'choice',
  id,
  topic,
  texts: id,
  names: {},
  facts: [fact],
  options: confirmations.map((value) => ({ value, sets: [[fact, value]] })),
  read: readLookedUp,
});
