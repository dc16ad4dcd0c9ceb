import { factAt } from '../../rules/fact-path.ts';
import type { Talk } from '../talk.ts';
import { questionsFor } from '../topics/all.ts';
import type { Asked, Question } from '../topics/question.ts';
import type { SentenceReading } from '../understanding/sentence/read-sentence.ts';
import { namesPlace } from '../understanding/sentence/unclear-place.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * 「東京の株式会社です」: there is no office in the area, and nothing is said of plans. Where something else was asked, only
 * a piece that names a place says so.
 */
export function halfAnswer(
  talk: Talk,
  open: Question | undefined,
  { said, clauses, sets }: SentenceReading,
): { rest?: string } {
  for (const question of questionsFor(talk.program)) {
    if (question.type !== 'choice' || !question.half) continue;
    const area = vocabularyOf(talk).areas.offices.find(({ id }) => question.id === `offices.${id}`);
    if (!area || sets.some(([fact]) => question.facts.includes(fact))) continue;
    const isOpen = question.id === open?.id;
    const named = namesPlace(said, area.id, area.name);
    if (!isOpen && (!talk.state.chosen || isWithout(talk, question) || !named)) continue;
    const asked: Asked = { text: '', names: { area: area.name }, labels: {} };
    for (const { text, asks, supposes, ofOthers } of clauses) {
      if (asks || supposes || ofOthers || !(isOpen || namesPlace(text, area.id, area.name))) continue;
      if (question.half.says(text, asked)) return { rest: question.half.rest };
    }
  }
  return {};
}

/** That there is no office now is known already. */
const isWithout = ({ state }: Talk, { facts }: Question): boolean =>
  facts.some((fact) => ['planned', 'none'].includes(String(factAt(state.facts, fact))));
