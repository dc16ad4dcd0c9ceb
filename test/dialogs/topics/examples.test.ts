import { describe, expect, test } from 'vitest';
import { locales } from '../../../dialogs/locale.ts';
import { questionsFor } from '../../../dialogs/topics/all.ts';
import { maybeQuestionText, optionLabel } from '../../../dialogs/topics/texts.ts';
import { programs, words } from '../../support/context.ts';
import { answered, readingOf, UNREAD } from '../../support/typed.ts';

/** Each quoted piece of a question's example, and of its hint. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/「([^」]+)」|“([^”]+)”/g)].flatMap(([, ja, en]) => ja ?? en ?? []);

/** Quoted in a hint to explain it, not to be typed. */
const EXPLAINED = ['汎用', '分からない'];

const talks = [...programs.values()].flatMap((program) =>
  locales.map((locale) => ({ program, locale, where: { words: words(locale), program } })),
);

describe.each(talks)('what the bot gives as an example can be typed ($program.id, $locale)', (talk) => {
  const { program, locale, where } = talk;
  const examples = questionsFor(program).flatMap((question) =>
    ['example', 'hint'].flatMap((key) =>
      quoted(maybeQuestionText(question, where, key) ?? '')
        .filter((example) => key === 'example' || !EXPLAINED.includes(example))
        .map((example) => [question.id, example] as const),
    ),
  );

  test('every question has examples', () => {
    expect(new Set(examples.map(([id]) => id)).size).toBe(questionsFor(program).length);
  });

  test.each(examples)('%s: %s', (id, example) => {
    expect(answered(id, example, { locale, program: program.id })).not.toBe(UNREAD);
  });
});

describe.each(talks)(
  'every option can be chosen by its value, its number and its label ($program.id, $locale)',
  ({ program, locale, where }) => {
    const choices = questionsFor(program)
      .filter((question) => question.type === 'choice')
      .flatMap((question) =>
        question.options.map(
          ({ value, rest }, at) =>
            [question.id, value, optionLabel(question, where, value), String(at + 1), rest] as const,
        ),
      );

    test.each(choices)('%s: %s, %s', (id, value, label, number, rest) => {
      // asked for members, a bare number counts them
      const ways = [value, label, ...(id.startsWith('outsideMembers.') ? [] : [number])];
      for (const typed of ways) {
        const asked = { locale, program: program.id };
        if (rest === undefined) expect(answered(id, typed, asked)).toBe(value);
        else expect(readingOf(id, typed, asked)).toMatchObject({ rest });
      }
    });
  },
);
