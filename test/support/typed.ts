import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../dialogs/input.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { newState } from '../../dialogs/state.ts';
import { talkOf } from '../../dialogs/talk.ts';
import { questionOf } from '../../dialogs/topics/all.ts';
import { type AnswerReading, readAnswer } from '../../dialogs/topics/answer.ts';
import type { Question } from '../../dialogs/topics/question.ts';
import { factAt } from '../../rules/fact-path.ts';
import type { Facts } from '../../rules/facts.ts';
import { contextAt, programOf } from './context.ts';

export type Asked = { program?: string; locale?: Locale; facts?: Facts };

export const UNREAD = 'unread';

export function questionNamed(id: string, program = 'hagukumi-r7'): Question {
  const question = questionOf(programOf(program), id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

/** What an answer to a question is taken for: the option, the ticked options joined by +, the number, `category yen`. */
export function answered(id: string, value: AnswerValue, asked: Asked = {}): string {
  const reading = readingOf(id, value, asked);
  return reading.read ? taken(questionNamed(id, asked.program), reading.facts) : UNREAD;
}

/** How an answer to a question is read, with all facts that it sets. */
export function readingOf(
  id: string,
  value: AnswerValue,
  { program = 'hagukumi-r7', locale = 'ja', facts = {} }: Asked = {},
): AnswerReading {
  const talk = talkOf({ ...newState(program, locale), facts }, contextAt());
  return readAnswer(talk, questionNamed(id, program), value);
}

function taken(question: Question, facts: Facts): string {
  switch (question.type) {
    case 'choice':
      return (
        question.options.find(({ sets }) => sets.every(([fact, set]) => factAt(facts, fact) === set))
          ?.value ?? 'nothing'
      );
    case 'checks': {
      const ticked = question.options.filter(({ fact }) => factAt(facts, fact) === question.ticked);
      return ticked.map(({ value }) => value).join('+');
    }
    case 'number':
      return String(factAt(facts, question.fact));
    case 'amounts':
      return (facts.expenses ?? [])
        .map(({ category, yen, taxIncluded }) => `${category} ${yen}${taxIncluded ? ' with tax' : ''}`)
        .join(', ');
    case 'figures':
      return (question.known(facts) ?? []).join(', ');
    default:
      return question satisfies never;
  }
}

/** A table of typed answers (parted by | or line) by what each is taken for. */
export function typedAnswers(id: string, table: Readonly<Record<string, string>>, asked: Asked = {}): void {
  describe(id, () => {
    describe.each(Object.entries(table))('%s', (expected, lines) => {
      test.each(
        lines
          .trim()
          .split(/[|\n]/)
          .map((typed) => [typed] as const),
      )('%s', (typed) => {
        expect(answered(id, typed, asked)).toBe(expected);
      });
    });
  });
}
