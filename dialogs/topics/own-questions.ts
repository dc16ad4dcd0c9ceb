import { type FactPath, factName } from '../../rules/fact-path.ts';
import { confirmations } from '../../rules/facts.ts';
import type { Program, Topic } from '../../rules/programs/program.ts';
import type { ChoiceQuestion, Question } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** Questions that a program brings in words of its own: one fact is asked with yes or no, several as a list to tick. */
export const ownQuestions = (program: Program, topic: Topic): Question[] =>
  program.questions
    .filter((question) => question.topic === topic)
    .map(({ id, facts }): Question => {
      const [only, ...others] = facts;
      if (only !== undefined && others.length === 0)
        return only.startsWith('confirmed.')
          ? confirmationQuestion(topic, only, id)
          : { ...yesNoQuestion(topic, only, id), id };
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
      };
    });

/** Whether something was looked up elsewhere: three answers. */
const confirmationQuestion = (topic: Topic, fact: FactPath, id: string): ChoiceQuestion => ({
  type: 'choice',
  id,
  topic,
  texts: id,
  names: {},
  facts: [fact],
  options: confirmations.map((value) => ({ value, sets: [[fact, value]] })),
  read: () => undefined,
});
