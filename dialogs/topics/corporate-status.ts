import { legalForms } from '../../rules/facts.ts';
import { readLegalForm } from '../understanding/legal-forms.ts';
import type { TopicQuestions } from './question.ts';

/** 法人格: what is the representative? */
export const corporateStatus: TopicQuestions = () => [
  {
    type: 'choice',
    id: 'legalForm',
    topic: 'corporateStatus',
    texts: 'legalForm',
    names: {},
    facts: ['legalForm'],
    options: legalForms.map((value) => ({ value, sets: [['legalForm', value]] })),
    read: readLegalForm,
  },
];
