import { type FactPath, factAt, type Patch, withFacts } from '../../rules/fact-path.ts';
import { type Facts, UNSORTED } from '../../rules/facts.ts';
import { questionAnywhere } from '../across/shared-questions.ts';
import type { KnownFact } from '../reply.ts';
import { about, type Talk } from '../talk.ts';
import { questionsFor } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { answerText, maybeQuestionText, optionLabel, questionText } from '../topics/texts.ts';
import { asTyped } from '../understanding/as-typed.ts';
import type { Mention } from '../understanding/sentence/mention.ts';
import type { SentenceReading } from '../understanding/sentence/read-sentence.ts';

/** A question, seen through the program in whose words it is asked. */
export type There = { readonly there: Talk; readonly question: Question };

/** The question that asks for a fact: of the program of the talk, or of the first other one that has it. */
export function questionFor(talk: Talk, fact: FactPath): There | undefined {
  const programs = [talk.program, ...talk.programs.values()];
  for (const program of programs) {
    const question = questionsFor(program).find(({ facts }) => facts.includes(fact));
    if (!question) continue;
    return questionAnywhere(talk, question.id) ?? { there: about(talk, program), question };
  }
  return undefined;
}

/** Kinds of which it is told in whose words they were read, so that a wrong guess shows. */
const SHOWN_AS_SAID: ReadonlySet<Mention['kind']> = new Set(['industry', 'place']);

/** For facts that no text stands behind, such as those of a button. */
const NOTHING_SAID = { mentions: [], said: '', text: '' };

/** What was understood, a few words a fact: 「法人は3者(代表を含む)」. */
export function toldFacts(
  talk: Talk,
  sets: Patch,
  { mentions, said, text }: Pick<SentenceReading, 'mentions' | 'said' | 'text'> = NOTHING_SAID,
): string[] {
  const facts = withFacts({}, sets);
  const told: string[] = [];
  const done = new Set<string>();
  for (const [fact] of inOrderSaid(sets, mentions)) {
    const found = questionFor(talk, fact);
    if (!found || done.has(keyOf(found.question, fact))) continue;
    done.add(keyOf(found.question, fact));
    const line = toldFact(found, fact, facts);
    if (line === undefined) continue;
    const mention = mentions.find(
      ({ kind, sets: its }) => SHOWN_AS_SAID.has(kind) && its.some(([path]) => path === fact),
    );
    const words = mention && asTyped(said.slice(mention.start, mention.end), text);
    const shown = words !== undefined && words !== '' && !line.includes(words);
    told.push(shown ? talk.words.t('talk:told.from', { fact: line, said: words }) : line);
  }
  return told;
}

/** The same as a list, each answer with its question, so that it can be changed: where a line would be too long to read. */
export function toldList(talk: Talk, sets: Patch, mentions: readonly Mention[]): KnownFact[] {
  const facts = withFacts({}, sets);
  const items = new Map<string, KnownFact>();
  for (const [fact] of inOrderSaid(sets, mentions)) {
    const found = questionFor(talk, fact);
    const value = found && answerText(found.question, facts, found.there);
    if (!found || items.has(found.question.id)) continue;
    const { there, question } = found;
    const label = questionText(question, there, 'label');
    items.set(question.id, {
      question: question.id,
      label,
      // of a list to tick nothing may be ticked yet
      value: value ?? toldFact(found, fact, facts) ?? '',
    });
  }
  return [...items.values()];
}

/** In the order in which it was said; what was answered without a word for it comes first. */
function inOrderSaid(sets: Patch, mentions: readonly Mention[]): Patch {
  const at = (fact: FactPath) =>
    mentions.find(({ sets: its }) => its.some(([path]) => path === fact))?.start ?? -1;
  return [...sets].sort(([one], [other]) => at(one) - at(other));
}

/** Of a list to tick each fact is told; of every other question its answer. */
const keyOf = (question: Question, fact: FactPath): string =>
  question.type === 'checks' ? fact : question.id;

function toldFact(
  { there, question }: There,
  fact: FactPath,
  facts: Talk['state']['facts'],
): string | undefined {
  const { words } = there;
  if (question.type === 'checks') {
    const option = question.options.find((each) => each.fact === fact);
    if (!option) return undefined;
    const ready = question.unticked === 'notYet';
    const ticked = factAt(facts, fact) === question.ticked;
    const key = ready ? (ticked ? 'ready' : 'notYet') : ticked ? 'ticked' : 'unticked';
    return words.t(`talk:told.${key}`, { option: optionLabel(question, there, option.value) });
  }
  const answer =
    allUnsorted(facts) && question.type === 'amounts'
      ? wholeSum(there, facts)
      : answerText(question, facts, there);
  if (answer === undefined) return undefined;
  const label = questionText(question, there, 'label');
  const chosen =
    question.type === 'choice'
      ? question.options.find(({ sets }) => sets.every(([path, value]) => factAt(facts, path) === value))
      : undefined;
  return (
    (chosen && maybeQuestionText(question, there, `told.${chosen.value}`)) ??
    maybeQuestionText(question, there, 'told', { answer }) ??
    words.t('talk:told.labelled', { label, answer })
  );
}

/** A sum for everything is told as that, without the name for what is not sorted yet. */
const allUnsorted = ({ expenses = [] }: Facts): boolean =>
  expenses.length === 1 && expenses[0]?.category === UNSORTED;

function wholeSum({ words }: Talk, { expenses = [] }: Facts): string | undefined {
  const [whole] = expenses;
  if (!whole) return undefined;
  const amount = words.yen(whole.yen);
  return whole.taxIncluded ? words.t('questions:expenses.taxIncluded', { amount }) : amount;
}
