import { factAt, withFact } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import { usedIds } from '../../rules/used-facts.ts';
import { deniesOffice, readOffice, readPlan } from '../understanding/office.ts';
import { readOfficeIn } from '../understanding/places.ts';
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
      ...(area === 'fukuoka' && { besides: alsoInKitakyushu }),
    };
    return [
      {
        ...base,
        id: `offices.${area}`,
        texts: 'office',
        options: options('existing', 'planned', 'none'),
        // 「ない」 and 「東京です」 say nothing of plans, and a plan makes the difference
        half: {
          says: (text, { names }) => deniesOffice(text, area, names.area),
          rest: `offices.${area}.plan`,
        },
        read: (text, { names }) => readOffice(text, area, names.area),
      } satisfies ChoiceQuestion,
      {
        ...base,
        id: `offices.${area}.plan`,
        followUp: true,
        texts: 'officePlan',
        options: options('planned', 'none', 'existing'),
        read: (text, { names }) => readPlan(text, area, names.area),
      } satisfies ChoiceQuestion,
    ];
  });

/**
 * Of the prefecture 「小倉北区に本社があります」 was said: then nobody need ask for an office in Kitakyushu. Once there is
 * none in the prefecture after all, there is none in the city either.
 */
function alsoInKitakyushu(facts: Facts, value: string, text: string): Facts {
  const inCity = factAt(facts, 'offices.kitakyushu') === 'existing';
  if (value !== 'existing') return inCity ? withFact(facts, 'offices.kitakyushu', undefined) : facts;
  return readOfficeIn(text, 'kitakyushu') === 'existing'
    ? withFact(facts, 'offices.kitakyushu', 'existing')
    : facts;
}
