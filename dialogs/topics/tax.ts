import { usedIds } from '../../rules/used-facts.ts';
import { readArrears, readDues } from '../understanding/arrears.ts';
import type { TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** 税: does the representative owe any? */
export const tax: TopicQuestions = (program) =>
  usedIds(program, 'arrears').map((id) =>
    yesNoQuestion(
      'tax',
      `arrears.${id}`,
      'arrears',
      { tax: `tax.${id}` },
      id === 'kitakyushu-city-tax' ? readArrears : readDues,
    ),
  );
