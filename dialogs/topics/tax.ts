import type { Program } from '../../rules/programs/program.ts';
import { usedIds } from '../../rules/used-facts.ts';
import { readArrears, readDues } from '../understanding/arrears.ts';
import type { TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** 税: does the representative owe any? */
export const tax: TopicQuestions = (program) =>
  usedIds(program, 'arrears').map((id) =>
    yesNoQuestion('tax', `arrears.${id}`, 'arrears', { tax: `tax.${id}` }, (text, { names }) =>
      isGeneral(program, id) ? readDues(text) : readArrears(text, names.tax ?? ''),
    ),
  );

/** Taxes as a whole, of which others are a part, and which is no part of anything itself: whoever owes one owes it. */
const isGeneral = ({ criteria }: Program, id: string): boolean =>
  criteria.some(
    (criterion) =>
      criterion.rule === 'noArrears' &&
      criterion.tax === id &&
      criterion.includes !== undefined &&
      criterion.within === undefined,
  );
