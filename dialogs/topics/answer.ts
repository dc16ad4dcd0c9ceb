import { holds } from '../../rules/fact-is.ts';
import { type Patch, withFact, withFacts } from '../../rules/fact-path.ts';
import { type Expense, expenseSchema, type Facts, factsSchema, UNSORTED } from '../../rules/facts.ts';
import type { AnswerValue } from '../input.ts';
import { factsFor, type Talk } from '../talk.ts';
import { readAllBut } from '../understanding/all-but.ts';
import { type Amount, readAmounts } from '../understanding/amounts.ts';
import type { TaxSaid } from '../understanding/consumption-tax.ts';
import { readFigureRow } from '../understanding/figures.ts';
import { normalise } from '../understanding/normalise.ts';
import { readChoice, readOptions } from '../understanding/options.ts';
import { readParties } from '../understanding/parties.ts';
import { readTypedWords, type TypedOption } from '../understanding/typed-words.ts';
import { readYen } from '../understanding/yen.ts';
import { saysNoneOfThem } from '../understanding/yes-no.ts';
import { isZero } from '../understanding/zero.ts';
import type { FormEcho } from './ask.ts';
import type {
  AmountsQuestion,
  Asked,
  ChecksQuestion,
  ChoiceQuestion,
  FiguresQuestion,
  Question,
} from './question.ts';
import { isAsShown } from './shown-amounts.ts';
import { stillOpen } from './still-open.ts';
import {
  answerText,
  categoryName,
  categoryWords,
  maybeQuestionText,
  namesIn,
  optionLabel,
  questionText,
} from './texts.ts';

/** An answer is read as facts, or it is not: then nothing is taken from it, and nothing typed is lost. */
export type AnswerReading =
  | { readonly read: true; readonly facts: Facts; readonly said: string }
  | {
      readonly read: false;
      readonly said: string;
      /** it says one half of an answer: the question that asks for the other */
      readonly rest?: string;
      /** what it says besides, of facts that other questions ask for */
      readonly facts?: Facts;
      readonly echo?: FormEcho;
    };

/** Reads a tapped choice, ticked boxes, a filled form or a typed line as the answer to `question`. */
export function readAnswer(talk: Talk, whole: Question, value: AnswerValue): AnswerReading {
  const question = stillOpen(whole, talk);
  const { words, state } = talk;
  const labelled = (options: readonly { value: string }[]) =>
    options.map((option) => ({ value: option.value, label: optionLabel(question, talk, option.value) }));
  switch (question.type) {
    case 'choice': {
      if (typeof value !== 'string') return unread('');
      const options = labelled(question.options);
      const tapped = options.find((option) => option.value === value);
      const asked: Asked = {
        text: questionText(question, talk, 'text'),
        names: namesIn(question, talk),
        labels: Object.fromEntries(options.map((option) => [option.value, option.label])),
      };
      if (!tapped && question.half?.says(value, asked))
        return {
          read: false,
          said: value,
          rest: question.half.rest,
          ...(question.half.besides && { facts: question.half.besides(state.facts, value, asked) }),
        };
      const chosen =
        tapped?.value ??
        question.read(value, asked) ??
        readTypedWords(value, typedFor(question, talk)) ??
        readChoice(value, options);
      const option = question.options.find((candidate) => candidate.value === chosen);
      if (!option) return unread(value);
      if (option.rest !== undefined) return { read: false, said: saidAs(value, options), rest: option.rest };
      const answered = patched(state.facts, question, option.sets);
      const facts = question.besides?.(answered, option.value, value, asked) ?? answered;
      return { read: true, facts, said: saidAs(value, options) };
    }
    case 'checks': {
      const options = [...labelled(question.options)];
      const ticked = typeof value === 'string' ? readTicked(value, options, question, talk) : value;
      if (
        !Array.isArray(ticked) ||
        !ticked.every((tick) => options.some((option) => option.value === tick))
      ) {
        return unread(typeof value === 'string' ? value : '');
      }
      const sets: Patch = question.options.map(({ value: tick, fact }) => [
        fact,
        ticked.includes(tick) ? question.ticked : question.unticked,
      ]);
      const labels = options.filter((option) => ticked.includes(option.value)).map(({ label }) => label);
      const said =
        typeof value === 'string'
          ? value
          : labels.length > 0
            ? words.list(labels)
            : questionText(question, talk, 'none');
      return { read: true, facts: patched(state.facts, question, sets), said };
    }
    case 'number': {
      if (typeof value !== 'string') return unread('');
      const count = isZero(value) ? 0 : question.read(value, state.facts);
      if (count === undefined || count < question.min || count > question.max) return unread(value);
      const facts = patched(state.facts, question, [[question.fact, count]]);
      // a tapped figure is said with its unit
      const said = /^\d+$/.test(value) ? (answerText(question, facts, talk) ?? value) : value;
      return { read: true, facts, said };
    }
    case 'amounts':
      return typeof value === 'string'
        ? typedAmounts(talk, question, value)
        : filledAmounts(talk, question, value);
    case 'figures':
      return readFigures(talk, question, value);
    default:
      return question satisfies never;
  }
}

/** What a program lists as typed for each option. */
export const typedFor = (question: ChoiceQuestion, talk: Talk): TypedOption[] =>
  question.options.map(({ value }) => ({
    value,
    typed: maybeQuestionText(question, talk, `options.${value}.typed`),
  }));

const unread = (said: string): AnswerReading => ({ read: false, said });

/** The answer replaces all that was known for the question. */
const patched = (facts: Facts, question: Question, sets: Patch): Facts =>
  withFacts(
    question.facts.reduce((cleared, fact) => withFact(cleared, fact, undefined), facts),
    sets,
  );

/** A tapped value is shown by its label; typed words stay as they were typed. */
const saidAs = (value: string, options: readonly { value: string; label: string }[]): string =>
  options.find((option) => option.value === value)?.label ?? value;

function readTicked(
  text: string,
  options: readonly { value: string; label: string }[],
  question: ChecksQuestion,
  talk: Talk,
): string[] | undefined {
  const none = { value: 'none', label: questionText(question, talk, 'none') };
  // after the options, so that no number stands for it
  if (readChoice(text, [...options, none]) === 'none' && !/\d/.test(normalise(text))) return [];
  if (question.unticked === false && saysNoneOfThem(text, questionText(question, talk, 'text'))) return [];
  const own = question.read?.(text);
  if (own?.every((value) => options.some((option) => option.value === value))) return [...own];
  const notYet = question.unticked === 'notYet';
  return (notYet ? readAllBut(text, options) : undefined) ?? readOptions(text, options, { notYet });
}

/** Kept wherever it is told: where tax is supported it makes no difference, and the next program may exclude it. */
const taxOf = (tax: TaxSaid | undefined): Pick<Expense, 'taxIncluded'> =>
  tax === 'included' ? { taxIncluded: true } : {};

function typedAmounts(talk: Talk, question: AmountsQuestion, text: string): AnswerReading {
  const categories = [...question.categories, ...question.notSupported].map((value) => ({
    value,
    label: categoryWords(talk, value),
  }));
  const shared = sharedOut(talk, text);
  if (shared) return withExpenses(talk, question, shared, text) ?? unread(text);
  const reading = readAmounts(text, categories);
  if (!reading) return unread(text);
  const { lines, total } = reading;
  const named = lines.map(({ category, yen, tax }) => ({ category, yen, ...taxOf(tax) }));
  const whole = { category: UNSORTED, yen: total?.yen ?? 0, ...taxOf(total?.tax) };
  const expenses = named.length > 0 ? named : [whole];
  return withExpenses(talk, question, expenses, text) ?? unread(text);
}

/** 「企業1,500万円、大学500万円」, where the program has terms of their own for universities that take part. */
function sharedOut({ program, state }: Talk, text: string): Expense[] | undefined {
  const { academic } = program.expenses;
  if (!academic || holds(state.facts, academic.when) !== true) return undefined;
  const parties = readParties(text);
  if (!parties) return undefined;
  const line = ({ yen, tax }: Amount): Expense => ({ category: UNSORTED, yen, ...taxOf(tax) });
  return [line(parties.companies), { ...line(parties.academics), academic: true }];
}

function filledAmounts(
  talk: Talk,
  question: AmountsQuestion,
  value: string[] | Record<string, string>,
): AnswerReading {
  if (Array.isArray(value)) return unread('');
  // a form given back as it was filled in changes nothing, not even what it cannot show, such as tax apart
  const shown = isAsShown(talk, question.categories, value)
    ? answerText(question, factsFor(talk), talk)
    : undefined;
  if (shown !== undefined) return { read: true, facts: talk.state.facts, said: shown };
  const { words } = talk;
  const typed: Record<string, string> = {};
  const errors: Record<string, string> = {};
  const expenses: Expense[] = [];
  for (const category of question.categories) {
    const text = value[category]?.trim() ?? '';
    if (text === '') continue;
    typed[category] = text;
    const amount = readYen(text);
    const expense = expenseSchema.safeParse({ category, yen: amount?.yen, ...taxOf(amount?.tax) });
    if (expense.success) expenses.push(expense.data);
    else errors[category] = words.t('questions:expenses.unreadable', { typed: text });
  }
  const said = words.list(
    Object.entries(typed).map(([category, text]) => `${categoryName(talk, category)} ${text}`),
  );
  if (Object.keys(errors).length > 0 || expenses.length === 0)
    return { read: false, said, echo: { typed, errors } };
  return withExpenses(talk, question, expenses, said) ?? { read: false, said, echo: { typed, errors } };
}

function withExpenses(
  talk: Talk,
  question: AmountsQuestion,
  expenses: Expense[],
  said: string,
): AnswerReading | undefined {
  if (!factsSchema.shape.expenses.safeParse(expenses).success) return undefined;
  return { read: true, facts: patched(talk.state.facts, question, [['expenses', expenses]]), said };
}

/** Every figure is needed: a form names the ones that are missing, a typed line has them all in their order. */
function readFigures(talk: Talk, question: FiguresQuestion, value: AnswerValue): AnswerReading {
  const { words, state } = talk;
  if (Array.isArray(value)) return unread('');
  const filled = (yen: readonly number[]): Facts | undefined =>
    factsSchema.safeParse(patched(state.facts, question, question.sets(yen))).data;
  if (typeof value === 'string') {
    const row = readFigureRow(value, question.fields.length);
    const facts = row && filled(row);
    return facts ? { read: true, facts, said: value } : unread(value);
  }
  const texts = question.fields.map((field) => value[field]?.trim() ?? '');
  const said = words.list(texts.filter((text) => text !== ''));
  const figures = texts.map((text) => readYen(text)?.yen);
  const complete = figures.filter((yen) => yen !== undefined);
  const facts = complete.length === texts.length ? filled(complete) : undefined;
  if (facts) return { read: true, facts, said };
  const typed = Object.fromEntries(question.fields.map((field, at) => [field, texts[at] ?? '']));
  const errors = Object.fromEntries(
    question.fields.flatMap((field, at) =>
      figures[at] === undefined
        ? [
            [
              field,
              words.t(`questions:figures.${texts[at] ? 'unreadable' : 'needed'}`, { typed: texts[at] ?? '' }),
            ],
          ]
        : [],
    ),
  );
  return { read: false, said, echo: { typed, errors } };
}
