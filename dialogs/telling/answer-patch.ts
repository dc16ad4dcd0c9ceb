import { type FactPath, type FactValue, factAt, type Patch } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Talk } from '../talk.ts';
import { readAnswer } from '../topics/answer.ts';
import type { Question } from '../topics/question.ts';

/** What an answer sets, as against what was known. */
export function patchOf(talk: Talk, question: Question, text: string): Patch | undefined {
  const reading = readAnswer({ ...talk, state: { ...talk.state, facts: {} } }, question, text);
  const facts: Facts | undefined = reading.read ? reading.facts : undefined;
  return facts && pathsOf(facts);
}

/** Every fact of a case, by its path. */
const pathsOf = (facts: Facts): [FactPath, FactValue][] =>
  Object.entries(facts).flatMap(([key, value]): [FactPath, FactValue][] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'monthlySales')
      return Object.keys(value).flatMap((id): [FactPath, FactValue][] => {
        const path = `${key}.${id}` as FactPath;
        const found = factAt(facts, path);
        return found === undefined ? [] : [[path, found]];
      });
    return [[key as FactPath, value as FactValue]];
  });
