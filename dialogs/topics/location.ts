import { usedIds } from '../../rules/used-facts.ts';
import { deniesOffice, readOffice, readPlan } from '../understanding/office.ts';
import type { ChoiceQuestion, Question, TopicQuestions } from './question.ts';

/** 所在地: does the representative have an office in the area, or plan one? */
export const location: TopicQuestions = (program) =>
  usedIds(program, 'offices').flatMap((area): Question[] => {
    const options = (...values: readonly ('existing' | 'planned' | 'none')[]): ChoiceQuestion['options'] =>
      values.map((value) => ({ value, sets: [[`offices.${area}`, value]] }));
    const base = {
      type: 'choice' as const,
      topic: 'location' as const,
      names: { area: `area.${area}` },
      facts: [`offices.${area}` as const],
    };
    return [
      {
        ...base,
        id: `offices.${area}`,
        texts: 'office',
        options: options('existing', 'planned', 'none'),
        // 「ない」 and 「東京です」 say nothing of plans, and a plan makes the difference
        half: { says: (text) => deniesOffice(text, area), rest: `offices.${area}.plan` },
        read: (text: string) => readOffice(text, area),
      } satisfies ChoiceQuestion,
      {
        ...base,
        id: `offices.${area}.plan`,
        followUp: true,
        texts: 'officePlan',
        options: options('planned', 'none', 'existing'),
        read: (text: string) => readPlan(text, area),
      } satisfies ChoiceQuestion,
    ];
  });
