import { withoutTax } from '../../rules/expenses.ts';
import { MOST_YEN, UNLISTED, UNSORTED } from '../../rules/facts.ts';
import { readPartYen } from '../understanding/part-yen.ts';
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
    notSupported: program.expenses.notSupported.map(({ id }) => id),
  },
  {
    type: 'number',
    id: 'academicYen',
    topic: 'expenses',
    texts: 'academicYen',
    names: {},
    facts: ['academicYen'],
    fact: 'academicYen',
    unit: 'yen',
    min: 0,
    max: MOST_YEN,
    quick: [],
    read: (text) => {
      const part = readPartYen(text);
      const taxed = part?.tax === 'included' && program.expenses.tax === 'excluded';
      return part && (taxed ? withoutTax(part.yen) : part.yen);
    },
  },
];
