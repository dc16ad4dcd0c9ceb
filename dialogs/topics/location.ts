import { withFact } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Program } from '../../rules/programs/program.ts';
import { usedIds } from '../../rules/used-facts.ts';
import { deniesOffice, readOffice, readPlan } from '../understanding/office.ts';
import { readOfficeIn } from '../understanding/places.ts';
import type { Asked, ChoiceQuestion, Question, TopicQuestions } from './question.ts';

/** 所在地: does the representative have an office in the area, or plan one? */
export const location: TopicQuestions = (program) =>
  usedIds(program, 'offices').flatMap((area): Question[] => {
    const { inner, outer } = aroundIn(program, area);
    const options = (...values: readonly ('existing' | 'planned' | 'none')[]): ChoiceQuestion['options'] =>
      values.map((value) => ({ value, sets: [[`offices.${area}`, value]] }));
    const base = {
      type: 'choice' as const,
      topic: 'location' as const,
      names: {
        area: `area.${area}`,
        ...Object.fromEntries([...inner, ...outer].map((other) => [other, `area.${other}`])),
      },
      facts: [`offices.${area}` as const],
      besides: (facts: Facts, value: string, text: string, asked: Asked) =>
        value === 'existing'
          ? withOffices(facts, inner, text, asked)
          : withOffices(withoutInner(facts, inner), outer, text, asked),
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
          besides: (facts, text, asked) => withOffices(facts, outer, text, asked),
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

type Areas = { readonly inner: readonly string[]; readonly outer: readonly string[] };

/** The areas that lie in this one, and those that it lies in, as far as the program says so. */
function aroundIn({ criteria }: Program, area: string): Areas {
  const of = criteria.flatMap((criterion) =>
    (criterion.rule === 'officeInArea' || criterion.rule === 'officeOfAnyMember') && criterion.area === area
      ? [criterion]
      : [],
  );
  return {
    inner: [...new Set(of.flatMap(({ includes = [] }) => includes))],
    outer: [...new Set(of.flatMap(({ within = [] }) => within))],
  };
}

/**
 * Of the prefecture 「小倉北区に本社があります」 was said: then nobody need ask for an office in Kitakyushu. Of the city
 * 「直方です」: there is none there, but one in the prefecture.
 */
const withOffices = (facts: Facts, areas: readonly string[], text: string, { names }: Asked): Facts =>
  areas.reduce(
    (known, area) =>
      readOfficeIn(text, area, names[area]) === 'existing'
        ? withFact(known, `offices.${area}`, 'existing')
        : known,
    facts,
  );

/** Once there is none in the prefecture after all, there is none in the city either. */
const withoutInner = (facts: Facts, inner: readonly string[]): Facts =>
  inner.reduce(
    (known, area) =>
      known.offices?.[area] === 'existing' ? withFact(known, `offices.${area}`, undefined) : known,
    facts,
  );
