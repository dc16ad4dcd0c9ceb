import { type Facts, factAt, UNLISTED, UNSORTED } from '../../rules/facts.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Talk } from '../talk.ts';
import type { Params, Words } from '../words.ts';
import type { Question } from './question.ts';

type Where = Pick<Talk, 'words' | 'program'>;

/** The names that a question's texts are filled with, in the language of the talk. */
export const namesOf = (question: Question, words: Words): Params =>
  Object.fromEntries(Object.entries(question.names).map(([name, key]) => [name, words.t(`names:${key}`)]));

export const questionText = (question: Question, words: Words, key: string): string =>
  words.t(`questions:${question.texts}.${key}`, namesOf(question, words));

export const maybeQuestionText = (question: Question, words: Words, key: string): string | undefined =>
  words.maybe(`questions:${question.texts}.${key}`, namesOf(question, words));

/** A text about a question that a program may put in words of its own: what it says of it is a fact of the program. */
export const programQuestionText = (
  question: Question,
  where: Where,
  key: 'why' | 'hint',
): string | undefined =>
  maybeProgramText(where, `questions.${question.texts}.${key}`) ??
  maybeQuestionText(question, where.words, key);

export const optionLabel = (question: Question, words: Words, value: string): string =>
  questionText(question, words, `options.${value}.label`);

/** Name of an expense category; a word of the person's own stays as it is. */
export function categoryName({ words, program }: Where, category: string): string {
  if (category === UNSORTED || category === UNLISTED) return words.t(`questions:expenses.${category}.label`);
  return program.categories.has(category)
    ? programText({ words, program }, `categories.${category}`)
    : category.replace(/^other:/, '');
}

/** What is known as the answer to a question, as a person would put it; undefined while nothing is. */
export function answerText(question: Question, facts: Facts, where: Where): string | undefined {
  const { words } = where;
  switch (question.type) {
    case 'choice': {
      const chosen = question.options.find(({ sets }) =>
        sets.every(([fact, value]) => factAt(facts, fact) === value),
      );
      return chosen && optionLabel(question, words, chosen.value);
    }
    case 'checks': {
      const known = question.options.filter(({ fact }) => factAt(facts, fact) !== undefined);
      if (known.length === 0) return undefined;
      const ticked = known.filter(({ fact }) => factAt(facts, fact) === question.ticked);
      return ticked.length === 0
        ? questionText(question, words, 'none')
        : words.list(ticked.map(({ value }) => optionLabel(question, words, value)));
    }
    case 'number': {
      const count = factAt(facts, question.fact);
      return typeof count === 'number' ? words.t(`questions:${question.texts}.answer`, { count }) : undefined;
    }
    case 'amounts': {
      const { expenses } = facts;
      if (expenses === undefined) return undefined;
      if (expenses.length === 0) return words.yen(0);
      return words.list(
        expenses.map(({ category, yen }) => `${categoryName(where, category)} ${words.yen(yen)}`),
      );
    }
    default:
      return question satisfies never;
  }
}
