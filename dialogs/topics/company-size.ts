import { cooperativeKinds, industries, MOST_YEN } from '../../rules/facts.ts';
import { readCapital } from '../understanding/capital.ts';
import { readCooperativeKind } from '../understanding/cooperative-kind.ts';
import { readEmployees } from '../understanding/employees.ts';
import { readIndustry } from '../understanding/industry.ts';
import type { ChoiceQuestion, TopicQuestions } from './question.ts';

const MOST_EMPLOYEES = 10_000_000;

const choice = (
  id: 'cooperativeKind' | 'industry',
  values: readonly string[],
  read: ChoiceQuestion['read'],
): ChoiceQuestion => ({
  type: 'choice',
  id,
  topic: 'companySize',
  texts: id,
  names: {},
  facts: [id],
  options: values.map((value) => ({ value, sets: [[id, value]] })),
  read,
});

/** 会社の規模: is the representative a small company (中小企業者)? */
export const companySize: TopicQuestions = () => [
  choice('cooperativeKind', cooperativeKinds, readCooperativeKind),
  choice('industry', industries, readIndustry),
  {
    type: 'number',
    id: 'capitalYen',
    topic: 'companySize',
    texts: 'capitalYen',
    names: {},
    facts: ['capitalYen'],
    fact: 'capitalYen',
    unit: 'yen',
    min: 0,
    max: MOST_YEN,
    quick: [],
    read: readCapital,
  },
  {
    type: 'number',
    id: 'employees',
    topic: 'companySize',
    texts: 'employees',
    names: {},
    facts: ['employees'],
    fact: 'employees',
    unit: 'count',
    min: 0,
    max: MOST_EMPLOYEES,
    quick: [],
    read: readEmployees,
  },
  {
    type: 'checks',
    id: 'largeOwnership',
    topic: 'companySize',
    texts: 'largeOwnership',
    names: {},
    facts: ['ownedByOneLarge', 'ownedByLarges', 'directorsFromLarge', 'controlledByLarge'],
    options: (['ownedByOneLarge', 'ownedByLarges', 'directorsFromLarge', 'controlledByLarge'] as const).map(
      (fact) => ({ value: fact, fact }),
    ),
    ticked: true,
    unticked: false,
  },
];
