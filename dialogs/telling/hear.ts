import { type FactPath, type Patch, withFacts } from '../../rules/fact-path.ts';
import { factsSchema } from '../../rules/facts.ts';
import type { Talk } from '../talk.ts';
import type { Question } from '../topics/question.ts';
import { readPlainYesNo } from '../understanding/plain-yes-no.ts';
import { type AskedFor, readAsked } from '../understanding/sentence/asked.ts';
import { readAskedNumber } from '../understanding/sentence/asked-number.ts';
import { asCorrected, takenBackUpTo } from '../understanding/sentence/corrected.ts';
import { predicateOf } from '../understanding/sentence/predicate.ts';
import { readSentence, type SentenceReading } from '../understanding/sentence/read-sentence.ts';
import { countsSome } from '../understanding/sentence/some-of-them.ts';
import { patchOf } from './answer-patch.ts';
import { halfAnswer } from './half-answer.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a text says, with or without a question before it. */
export type Heard = SentenceReading & {
  /** the whole text is the answer to the question, from end to end */
  readonly whole: boolean;
  /** the text, or a piece of it, answers the question that was asked */
  readonly answers: boolean;
  /** where the pieces begin that answer it */
  readonly answeredAt: readonly number[];
  /** what the words of the answer would say besides, if nothing had been asked */
  readonly alsoSays: Patch;
  /** half an answer: the question that asks for the other half */
  readonly rest?: string;
};

/** Reads a typed text: as the answer to `question`, where it is one from end to end, and for all that it says besides. */
export function hear(talk: Talk, question: Question | undefined, text: string): Heard {
  const reading = asMeant(
    countsApart(readSentence(text, vocabularyOf(talk), question?.facts), question),
    question,
  );
  const heard = heardAt(talk, question, text, reading);
  return { ...heard, sets: heard.sets.filter(isPossible), ...halfAnswer(talk, question, reading) };
}

/** 「150万」 companies are a misreading, and so are more yen than there can be. What is no figure is read from a list. */
export const isPossible = (set: Patch[number]): boolean =>
  (typeof set[1] !== 'number' && set[0] !== 'expenses') ||
  factsSchema.safeParse(withFacts({}, [set])).success;

function heardAt(talk: Talk, question: Question | undefined, text: string, reading: SentenceReading): Heard {
  if (!question) return { ...reading, whole: false, answers: false, answeredAt: [], alsoSays: [] };
  const whole = patchOf(talk, question, text);
  if (whole)
    return {
      ...reading,
      sets: besides(whole, apartFromAnswer(reading, whole)),
      contradicted: [],
      whole: true,
      answers: true,
      answeredAt: reading.clauses.map(({ start }) => start),
      alsoSays: reading.sets.filter(([fact]) => whole.every(([answered]) => answered !== fact)),
    };
  const vocabulary = vocabularyOf(talk);
  const asked = askedFor(question);
  if (question.facts.some((fact) => reading.sets.some(([set]) => set === fact))) {
    // 「計画と口座はある、報告はまだ」: of a list, each thing by itself
    const listed = asked.ticks ? readAsked(asked, reading.clauses, reading.clauses, vocabulary) : [];
    return answeredBy(reading, listed, []);
  }
  const number = readAskedNumber(question.facts, reading, vocabulary.categories);
  if (number.length > 0)
    return answeredBy(
      reading,
      number,
      reading.clauses.map(({ start }) => start),
    );
  // 「ありません。あと規約はまだ案です」: a piece that says nothing else
  const { said, clauses, mentions } = reading;
  const unsaid = clauses.filter(
    ({ start, text: { length }, asks, supposes }) =>
      !asks &&
      !supposes &&
      length > 1 &&
      mentions.every(({ start: from, end }) => end <= start || from >= start + length),
  );
  const free = asCorrected(unsaid);
  const others = free.filter(({ text: piece }) => !isYesNo(piece));
  const pieces = free.map(({ text: piece }) => piece);
  const yesNo = pieces.find(isYesNo);
  for (const { start, text: piece } of others) {
    const part = patchOf(talk, question, said.slice(start, start + piece.length));
    if (part) return answeredBy(reading, part, [start]);
  }
  const part = readAsked(asked, clauses, free, vocabulary);
  const plain =
    part.length === 0 && yesNo !== undefined && !gainsays(yesNo, pieces)
      ? patchOf(talk, question, yesNo)
      : undefined;
  return part.length > 0 || plain
    ? answeredBy(
        reading,
        plain ?? part,
        free.map(({ start }) => start),
      )
    : { ...reading, whole: false, answers: false, answeredAt: [], alsoSays: [] };
}

/**
 * One thing that is said means one thing: 「うちだけです」 is no number where it was asked what the activity is for. What
 * comes with the answer, as 事業協同組合 is a cooperative, or is said in other words, counts.
 */
const apartFromAnswer = ({ said, mentions, sets }: SentenceReading, answer: Patch): Patch =>
  sets.filter(([fact]) =>
    mentions.some(({ start, end, sets: its }) => {
      const says = (path: FactPath) => its.some(([set]) => set === path);
      return says(fact) && (2 * (end - start) < said.length || answer.some(([answered]) => says(answered)));
    }),
  );

const askedFor = (question: Question): AskedFor => ({
  facts: question.facts,
  ...(question.type === 'checks' && { ticks: { ticked: question.ticked, unticked: question.unticked } }),
});

/** 「続けます、あ間違えました、終わりです」: what was said first is no answer. */
function asMeant(reading: SentenceReading, question: Question | undefined): SentenceReading {
  const from = takenBackUpTo(reading.clauses);
  if (!question || from === undefined) return reading;
  const isMeant = (fact: FactPath): boolean =>
    !question.facts.includes(fact) ||
    reading.mentions.some(({ start, sets }) => start >= from && sets.some(([set]) => set === fact));
  return { ...reading, sets: reading.sets.filter(([fact]) => isMeant(fact)) };
}

const ABOUT_MEMBERS = /^(?:planningMembers$|outsideMembers|memberOffices\.|declared\.)/u;

/** 「3社です」 in answer to how many plan the activity does not say how many there are. */
function countsApart(reading: SentenceReading, question: Question | undefined): SentenceReading {
  const aboutThem = question?.facts.some((fact) => ABOUT_MEMBERS.test(fact));
  const { said, mentions } = reading;
  // 「おります。下関の1社です」 in answer to whether there are any from outside
  const ofSome =
    question?.facts.some((fact) => fact.startsWith('outsideMembers')) === true &&
    mentions.some((each) => countsSome(said, each));
  const plain = ofSome || mentions.some((each) => each.plain);
  return aboutThem && plain
    ? { ...reading, sets: reading.sets.filter(([fact]) => fact !== 'corporations') }
    : reading;
}

const answeredBy = (reading: SentenceReading, part: Patch, answeredAt: readonly number[]): Heard => ({
  ...reading,
  sets: besides(part, reading.sets),
  whole: false,
  answers: true,
  answeredAt,
  alsoSays: [],
});

const isYesNo = (piece: string): boolean => readPlainYesNo(piece) !== undefined;

/** 「はい、それがまだなんです」: what follows a yes or no may say the contrary, and then neither counts. */
function gainsays(yesNo: string, others: readonly string[]): boolean {
  const yes = readPlainYesNo(yesNo) === 'yes';
  return others.some((piece) => {
    if (isYesNo(piece)) return false;
    const said = predicateOf(piece);
    return said !== undefined && (said === 'so') !== yes;
  });
}

const besides = (answer: Patch, others: Patch): Patch => {
  // "just us" of the activity says whom it is for, not how many there are
  const forOneself = answer.some(([fact, value]) => fact === 'beyondOwnCompany' && value === false);
  return [
    ...answer,
    ...others.filter(
      ([fact, value]) =>
        !answer.some(([answered]) => answered === fact) &&
        !(forOneself && fact === 'corporations' && value === 1),
    ),
  ];
};
