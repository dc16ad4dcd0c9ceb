import { readRepresentsAnother } from '../understanding/other-applications.ts';
import { readOtherFunding } from '../understanding/other-funding.ts';
import type { TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** 他の助成: other public money, other applications, and what shuts a group out altogether. */
export const otherFunding: TopicQuestions = () => [
  yesNoQuestion('otherFunding', 'otherPublicFunding', 'otherPublicFunding', {}, readOtherFunding),
  yesNoQuestion(
    'otherFunding',
    'representsAnotherGroup',
    'representsAnotherGroup',
    {},
    readRepresentsAnother,
  ),
  {
    type: 'checks',
    id: 'exclusions',
    topic: 'otherFunding',
    texts: 'exclusions',
    names: {},
    facts: ['religiousOrPolitical', 'organisedCrime'],
    options: (['religiousOrPolitical', 'organisedCrime'] as const).map((fact) => ({ value: fact, fact })),
    ticked: true,
    unticked: false,
  },
];
