import { deniesOffice, readOffice } from '../understanding/office.ts';
import { byYesNo } from '../understanding/yes-no.ts';
import { type TopicQuestions, usedIds } from './question.ts';

/** 所在地: does the representative have an office in the area, or plan one? */
export const location: TopicQuestions = (program) =>
  usedIds(program, 'offices').map((area) => ({
    type: 'choice',
    id: `offices.${area}`,
    topic: 'location',
    texts: 'office',
    names: { area: `area.${area}` },
    facts: [`offices.${area}`],
    options: (['existing', 'planned', 'none'] as const).map((value) => ({
      value,
      sets: [[`offices.${area}`, value]],
    })),
    // 「ない」 says nothing of plans, and a plan makes the difference
    half: { says: (text) => deniesOffice(text, area), rest: (text) => byYesNo(text, 'planned', 'none') },
    read: (text) => readOffice(text, area),
  }));
