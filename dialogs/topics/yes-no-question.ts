import type { FactPath } from '../../rules/fact-path.ts';
import type { Topic } from '../../rules/programs/program.ts';
import { readYesNoAsked } from '../understanding/yes-no-asked.ts';
import type { Asked, ChoiceQuestion } from './question.ts';

const readAsked = (text: string, { text: question, labels }: Asked): 'yes' | 'no' | undefined =>
  readYesNoAsked(text, question, { yes: labels.yes ?? '', no: labels.no ?? '' });

/** A question that is answered with yes or no, and sets one fact to true or false. */
export const yesNoQuestion = (
  topic: Topic,
  fact: FactPath,
  texts: string,
  names: Readonly<Record<string, string>> = {},
  read: ChoiceQuestion['read'] = readAsked,
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
