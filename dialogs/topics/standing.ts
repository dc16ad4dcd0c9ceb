import { insolvencies } from '../../rules/facts.ts';
import { readInsolvency } from '../understanding/insolvency.ts';
import type { TopicQuestions } from './question.ts';

/** 応募者の状態: is it insolvent? */
export const standing: TopicQuestions = () => [
  {
    type: 'choice',
    id: 'insolvency',
    topic: 'standing',
    texts: 'insolvency',
    names: {},
    facts: ['insolvency'],
    options: insolvencies.map((value) => ({ value, sets: [['insolvency', value]] })),
    read: readInsolvency,
  },
];
