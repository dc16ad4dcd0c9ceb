import type { FactPath } from '../../rules/fact-path.ts';
import type { Topic } from '../../rules/programs/program.ts';
import { saysNotSo } from '../understanding/yes-no.ts';
import { readYesNoAsked } from '../understanding/yes-no-asked.ts';
import type { Asked, ChoiceQuestion } from './question.ts';

/** By the words of the question alone. */
export const readAsked = (text: string, { text: question, labels }: Asked): 'yes' | 'no' | undefined =>
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
  // 違います says no to what is asked, whatever that is
  read: (text, asked) => read(text, asked) ?? (saysNotSo(text) ? 'no' : undefined),
});
