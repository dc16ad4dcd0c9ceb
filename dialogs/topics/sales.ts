import type { Program } from '../../rules/programs/program.ts';
import { readSalesDown } from '../understanding/sales-down.ts';
import type { Question, TopicQuestions } from './question.ts';

/** 売上: is it down by as much as the program asks for? Whoever has the figures at hand can have it counted. */
export const sales: TopicQuestions = (program) => {
  const percent = percentOf(program);
  if (percent === undefined) return [];
  const base = {
    topic: 'sales' as const,
    names: {},
    figures: { percent },
    facts: ['salesDownLatestMonth', 'salesDownThreeMonths', 'monthlySales'] as const,
  };
  const questions: Question[] = [
    {
      ...base,
      type: 'choice',
      id: 'salesDown',
      texts: 'salesDown',
      options: [
        {
          value: 'both',
          sets: [
            ['salesDownLatestMonth', true],
            ['salesDownThreeMonths', true],
          ],
        },
        { value: 'no', sets: [['salesDownLatestMonth', false]] },
        {
          value: 'latestOnly',
          sets: [
            ['salesDownLatestMonth', true],
            ['salesDownThreeMonths', false],
          ],
        },
        { value: 'figures', sets: [], rest: 'monthlySales', knownBy: 'monthlySales' },
      ],
      read: (text) => readSalesDown(text, percent),
    },
    {
      ...base,
      type: 'figures',
      id: 'monthlySales',
      texts: 'monthlySales',
      followUp: true,
      fields: ['latest', 'next', 'afterNext', 'latestBefore', 'nextBefore', 'afterNextBefore'],
      sets: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [
        ['monthlySales', { current: [a, b, c], yearBefore: [d, e, f] }],
      ],
      known: ({ monthlySales }) => monthlySales && [...monthlySales.current, ...monthlySales.yearBefore],
    },
  ];
  return questions;
};

const percentOf = ({ criteria }: Program): number | undefined =>
  criteria.flatMap((criterion) => (criterion.rule === 'salesDown' ? [criterion.percent] : []))[0];
