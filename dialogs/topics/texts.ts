import { factAt } from '../../rules/fact-path.ts';
import { type Facts, UNLISTED, UNSORTED } from '../../rules/facts.ts';
import { maybeProgramText, nameOf, programText } from '../program-texts.ts';
import type { Talk } from '../talk.ts';
import type { Params } from '../words.ts';
import type { Question } from './question.ts';

type Where = Pick<Talk, 'words' | 'program'>;

/** The names and figures that a question's texts are filled with, in the language of the talk. */
const filling = (question: Question, where: Where): Params => ({
  ...namesIn(question, where),
  ...question.figures,
});

/** The names that a question's texts are filled with. */
export const namesIn = ({ names }: Question, where: Where): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([name, key]) => [name, nameOf(where, key)]));

/** A text about a question; a program may put any of them in words of its own. */
export function maybeQuestionText(
  question: Question,
  where: Where,
  key: string,
  more: Params = {},
): string | undefined {
  const params = { ...filling(question, where), ...more };
  return (
    maybeProgramText(where, `questions.${question.texts}.${key}`, params) ??
    where.words.maybe(`questions:${question.texts}.${key}`, params)
  );
}

/** @throws MissingWordsError where neither the program nor the language has such a text */
export const questionText = (question: Question, where: Where, key: string): string =>
  maybeQuestionText(question, where, key) ?? programText(where, `questions.${question.texts}.${key}`);

export const optionLabel = (question: Question, where: Where, value: string): string =>
  questionText(question, where, `options.${value}.label`);

/** Name of an expense category; a word of the person's own stays as it is. */
export function categoryName({ words, program }: Where, category: string): string {
  if (category === UNSORTED || category === UNLISTED) return words.t(`questions:expenses.${category}.label`);
  const named =
    program.categories.has(category) || program.expenses.notSupported.some(({ id }) => id === category);
  return named ? programText({ words, program }, `categories.${category}`) : category.replace(/^other:/, '');
}

/** Name of a category with all that it is called besides, parted by ・. */
export const categoryWords = (where: Where, category: string): string => {
  const called = maybeProgramText(where, `categoriesCalled.${category}`) ?? '';
  return [categoryName(where, category), ...called.split(/[、,]/u).map((word) => word.trim())]
    .filter((word) => word !== '')
    .join('・');
};

/** What is known as the answer to a question, as a person would put it; undefined while nothing is. */
export function answerText(question: Question, facts: Facts, where: Where): string | undefined {
  const { words } = where;
  switch (question.type) {
    case 'choice': {
      const chosen = question.options.find(({ sets, knownBy }) =>
        knownBy === undefined
          ? sets.every(([fact, value]) => factAt(facts, fact) === value)
          : factAt(facts, knownBy) !== undefined,
      );
      return chosen && optionLabel(question, where, chosen.value);
    }
    case 'checks': {
      const known = question.options.filter(({ fact }) => factAt(facts, fact) !== undefined);
      const ticked = known.filter(({ fact }) => factAt(facts, fact) === question.ticked);
      if (ticked.length > 0)
        return words.list(ticked.map(({ value }) => optionLabel(question, where, value)));
      // part of a list that nobody was asked is no answer to it
      return known.length === question.options.length ? questionText(question, where, 'none') : undefined;
    }
    case 'number': {
      const count = factAt(facts, question.fact);
      if (typeof count !== 'number') return undefined;
      if (question.unit === 'count') return words.t(`questions:${question.texts}.answer`, { count });
      const amount = words.yen(count);
      // a program may say more of it, such as 税抜
      return count > 0 ? (maybeQuestionText(question, where, 'answer', { amount }) ?? amount) : amount;
    }
    case 'amounts': {
      const { expenses } = facts;
      if (expenses === undefined) return undefined;
      if (expenses.length === 0) return words.yen(0);
      return words.list(
        expenses.map(({ category, yen, taxIncluded, academic }) => {
          const amount = words.yen(yen);
          const told = taxIncluded ? words.t('questions:expenses.taxIncluded', { amount }) : amount;
          const name = categoryName(where, category);
          return `${academic ? words.t('questions:expenses.academic', { category: name }) : name} ${told}`;
        }),
      );
    }
    case 'figures': {
      const known = question.known(facts);
      return known && words.list(known.map((yen) => words.yen(yen)));
    }
    default:
      return question satisfies never;
  }
}
