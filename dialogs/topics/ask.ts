import { sharedQuestions } from '../across/shared-questions.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Action, Asking, Option, Reply } from '../reply.ts';
import { factsFor, openQuestions, type Talk } from '../talk.ts';
import type { Params } from '../words.ts';
import type { Question } from './question.ts';
import { shownAmounts } from './shown-amounts.ts';
import { stillOpen } from './still-open.ts';
import { answerText, categoryName, maybeQuestionText, namesIn, optionLabel, questionText } from './texts.ts';

/** What was typed into the fields of a form, and what was wrong with it. */
export type FormEcho = {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** The reply that asks a question; `echo` gives a form back as it was filled in. */
export function askQuestion(talk: Talk, whole: Question, echo?: FormEcho): Reply {
  const question = stillOpen(whole, talk);
  const { words, state } = talk;
  const current = answerText(question, factsFor(talk), talk);
  const again = current === undefined ? undefined : maybeQuestionText(question, talk, 'again');
  const hint = again ?? forAll(talk, question, 'hint') ?? maybeQuestionText(question, talk, 'hint');
  // a button pressed late must not speak of another question
  const action = (command: Action['command'], argument?: string): Action => ({
    command,
    ...(argument !== undefined && { argument }),
    label: words.t(`talk:actions.${command}`),
  });
  return {
    kind: 'question',
    question: question.id,
    topic: topicOf(talk, question),
    text: forAll(talk, question, 'text') ?? questionText(question, talk, 'text'),
    ...(hint !== undefined && { hint }),
    ...(current !== undefined && { current }),
    asking: asking(talk, question, echo),
    actions: [
      action('unknown', question.id),
      action('why', question.id),
      ...(state.trail.length > 0 ? [action('back')] : []),
    ],
    progress: progressText(talk),
  };
}

/** While programs are compared: a text that is of no program, for what several of them ask. */
function forAll(talk: Talk, question: Question, key: 'text' | 'hint'): string | undefined {
  const shared =
    talk.state.comparing && sharedQuestions(talk).find((each) => each.question.id === question.id);
  if (!shared || shared.only) return undefined;
  return talk.words.maybe(`questions:${question.texts}.forAll.${key}`, namesIn(question, talk));
}

/** The topic; while programs are compared, with the program that alone asks for it. */
function topicOf(talk: Talk, question: Question): string {
  const { words } = talk;
  const topic =
    maybeProgramText(talk, `topics.${question.topic}`) ?? words.t(`questions:topics.${question.topic}`);
  const shared = talk.state.comparing
    ? sharedQuestions(talk).find((each) => each.question.id === question.id)
    : undefined;
  return shared?.only ? words.t('programs:topic', { program: programText(talk, 'shortName'), topic }) : topic;
}

/** How many questions are left; the open one counts. */
export const questionsLeft = (talk: Talk): number =>
  talk.state.comparing ? sharedQuestions(talk).length : openQuestions(talk).length;

/** e.g. あと約4問 */
export function progressText(talk: Talk): string {
  const left = questionsLeft(talk);
  return left === 0 ? '' : talk.words.t('talk:progress', { count: left });
}

function asking(talk: Talk, question: Question, echo: FormEcho | undefined): Asking {
  const { words, state } = talk;
  const option = ({ value }: { value: string }): Option => {
    const hint = maybeQuestionText(question, talk, `options.${value}.hint`);
    return { value, label: optionLabel(question, talk, value), ...(hint !== undefined && { hint }) };
  };
  const submit = words.t('talk:actions.submit');
  switch (question.type) {
    case 'choice':
      return { type: 'choice', options: question.options.map(option) };
    case 'checks':
      return {
        type: 'checks',
        options: question.options.map(option),
        none: questionText(question, talk, 'none'),
        submit,
      };
    case 'number':
      return {
        type: 'number',
        quantity: question.unit,
        unit: questionText(question, talk, 'unit'),
        min: question.min,
        max: question.max,
        quick: [...question.quick],
        submit,
      };
    case 'amounts': {
      const kept = Object.keys(talk.state.typed).length > 0 ? talk.state.typed : undefined;
      const typed = echo?.typed ?? kept ?? shownAmounts(talk);
      return {
        type: 'amounts',
        fields: question.categories.map((category) => {
          const hint =
            words.maybe(`questions:expenses.${category}.hint`) ??
            maybeProgramText(talk, `hints.${category}`, categoryFigures(talk, category));
          return {
            value: category,
            label: categoryName(talk, category),
            ...(hint !== undefined && { hint }),
            ...(typed[category] !== undefined && { typed: typed[category] }),
            ...(echo?.errors[category] !== undefined && { error: echo.errors[category] }),
          };
        }),
        unit: words.t('format:yen'),
        summed: true,
        submit,
      };
    }
    case 'figures': {
      const kept = Object.keys(state.typed).length > 0 ? state.typed : undefined;
      const known = question.known(state.facts);
      const typed = echo?.typed ?? kept;
      return {
        type: 'amounts',
        fields: question.fields.map((field, at) => {
          const before = typed?.[field] ?? known?.[at]?.toLocaleString('en-US');
          const error = echo?.errors[field];
          return {
            ...option({ value: field }),
            ...(before !== undefined && { typed: before }),
            ...(error !== undefined && { error }),
          };
        }),
        unit: words.t('format:yen'),
        summed: false,
        submit,
      };
    }
    default:
      return question satisfies never;
  }
}

/** What a hint about a category of expense is filled with. */
function categoryFigures({ program, words }: Talk, id: string): Params {
  const { eachYen, usableMonths } = program.expenses.categories.find((category) => category.id === id) ?? {};
  return {
    ...(eachYen !== undefined && { each: words.yen(eachYen) }),
    ...(usableMonths !== undefined && { usableMonths }),
  };
}
