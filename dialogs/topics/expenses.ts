import { UNLISTED, UNSORTED } from '../../rules/facts.ts';
import type { TopicQuestions } from './question.ts';

/** 経費: how much is planned, by category as far as it is known. */
export const expenses: TopicQuestions = (program) => [
  {
    type: 'amounts',
    id: 'expenses',
    topic: 'expenses',
    texts: 'expenses',
    names: {},
    facts: ['expenses'],
    categories: [UNSORTED, ...program.categories, UNLISTED],
  },
];
