import { type FactPath, type FactValue, factAt, type Patch } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Talk } from '../talk.ts';
import { readAnswer } from '../topics/answer.ts';
import type { Question } from '../topics/question.ts';
import { type AskedFor, readAsked } from '../understanding/sentence/asked.ts';
import { readSentence, type SentenceReading } from '../understanding/sentence/read-sentence.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a text says, with or without a question before it. */
export type Heard = SentenceReading & {
  /** the text, or a piece of it, answers the question that was asked */
  readonly answers: boolean;
};

/** Reads a typed text: as the answer to `question`, where it is one from end to end, and for all that it says besides. */
export function hear(talk: Talk, question: Question | undefined, text: string): Heard {
  const reading = readSentence(text, vocabularyOf(talk));
  if (!question) return { ...reading, answers: false };
  const whole = patchOf(talk, question, text);
  if (whole) return { ...reading, sets: besides(whole, reading.sets), contradicted: [], answers: true };
  const vocabulary = vocabularyOf(talk);
  const asked = askedFor(question);
  if (question.facts.some((fact) => reading.sets.some(([set]) => set === fact))) {
    // 「計画と口座はある、報告はまだ」: of a list, each thing by itself
    const listed = asked.ticks ? readAsked(asked, reading.clauses, reading.clauses, vocabulary) : [];
    return { ...reading, sets: besides(listed, reading.sets), answers: true };
  }
  // 「ありません。あと規約はまだ案です」: a piece that says nothing else
  const { said, clauses, mentions } = reading;
  const free = clauses.filter(
    ({ start, text: { length }, asks, supposes }) =>
      !asks &&
      !supposes &&
      length > 1 &&
      mentions.every(({ start: from, end }) => end <= start || from >= start + length),
  );
  for (const { start, text: piece } of free) {
    const part = patchOf(talk, question, said.slice(start, start + piece.length));
    if (part) return { ...reading, sets: besides(part, reading.sets), answers: true };
  }
  const part = readAsked(asked, clauses, free, vocabulary);
  return part.length > 0
    ? { ...reading, sets: besides(part, reading.sets), answers: true }
    : { ...reading, answers: false };
}

const askedFor = (question: Question): AskedFor => ({
  facts: question.facts,
  ...(question.type === 'checks' && { ticks: { ticked: question.ticked, unticked: question.unticked } }),
});

const besides = (answer: Patch, others: Patch): Patch => [
  ...answer,
  ...others.filter(([fact]) => !answer.some(([answered]) => answered === fact)),
];

/** What an answer sets, as against what was known. */
function patchOf(talk: Talk, question: Question, text: string): Patch | undefined {
  const reading = readAnswer({ ...talk, state: { ...talk.state, facts: {} } }, question, text);
  const facts: Facts | undefined = reading.read ? reading.facts : undefined;
  return facts && pathsOf(facts);
}

/** Every fact of a case, by its path. */
export const pathsOf = (facts: Facts): [FactPath, FactValue][] =>
  Object.entries(facts).flatMap(([key, value]): [FactPath, FactValue][] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'monthlySales')
      return Object.keys(value).flatMap((id): [FactPath, FactValue][] => {
        const path = `${key}.${id}` as FactPath;
        const found = factAt(facts, path);
        return found === undefined ? [] : [[path, found]];
      });
    return [[key as FactPath, value as FactValue]];
  });
