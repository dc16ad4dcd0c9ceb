import { readLegalForm } from '../understanding/legal-forms.ts';
import { readOfficeIn } from '../understanding/places.ts';
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
    read: (text) => (area === 'kitakyushu' ? readOfficeIn(text, area) : undefined) ?? readThereIs(text),
  }));

/** 「あります。株式会社です。」 A plain no is not read: there may still be a plan. */
function readThereIs(text: string): 'existing' | undefined {
  const clauses = text.split(/(?<=[。.])/u);
  const ofTheOffice = clauses.filter((clause) => clauses.length === 1 || readLegalForm(clause) === undefined);
  return byYesNo<'existing' | 'no'>(ofTheOffice.join(''), 'existing', 'no') === 'existing'
    ? 'existing'
    : undefined;
}
