import { readCharter } from '../understanding/charter.ts';
import type { TopicQuestions } from './question.ts';

/** 規約・体制: the charter, and what has to be prepared besides. */
export const organisation: TopicQuestions = () => [
  {
    type: 'choice',
    id: 'charter',
    topic: 'organisation',
    texts: 'charter',
    names: {},
    facts: ['charter'],
    options: (['complete', 'draft', 'none'] as const).map((value) => ({ value, sets: [['charter', value]] })),
    read: readCharter,
  },
  {
    type: 'checks',
    id: 'prepared',
    topic: 'organisation',
    texts: 'prepared',
    names: {},
    facts: ['activityPlan', 'administration', 'bankAccount'],
    options: (['activityPlan', 'administration', 'bankAccount'] as const).map((fact) => ({
      value: fact,
      fact,
    })),
    ticked: 'ready',
    unticked: 'notYet',
  },
];
