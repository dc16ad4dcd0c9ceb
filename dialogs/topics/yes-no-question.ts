import type { FactPath } from '../../rules/facts.ts';
import type { Topic } from '../../rules/programs/program.ts';
import { readPlainYesNo } from '../understanding/plain-yes-no.ts';
import type { ChoiceQuestion } from './question.ts';

/** A question that is answered with yes or no, and sets one fact to true or false. */
export const yesNoQuestion = (
  topic: Topic,
  fact: FactPath,
  texts: string,
  names: Readonly<Record<string, string>> = {},
  read: (text: string) => 'yes' | 'no' | undefined = readPlainYesNo,
): ChoiceQuestion => ({
  type: 'choice',
  id: fact,
  topic,
  texts,
  names,
  facts: [fact],
  options: [
    { value: 'yes', sets: [[fact, true]] },
    { value: 'no', sets: [[fact, false]] },
  ],
  read,
});
