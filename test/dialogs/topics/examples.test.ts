import { describe, expect, test } from 'vitest';
import { locales } from '../../../dialogs/locale.ts';
import { questionsFor } from '../../../dialogs/topics/all.ts';
import { namesOf } from '../../../dialogs/topics/texts.ts';
import { hagukumi, words } from '../../support/context.ts';
import { answered, UNREAD } from '../../support/typed.ts';

/** Each quoted piece of a question's example, and of its hint. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/「([^」]+)」|“([^”]+)”/g)].flatMap(([, ja, en]) => ja ?? en ?? []);

describe.each(locales)('what the bot gives as an example can be typed (%s)', (locale) => {
  const examples = questionsFor(hagukumi).flatMap((question) =>
    ['example', 'hint'].flatMap((key) =>
      quoted(
        words(locale).maybe(`questions:${question.texts}.${key}`, namesOf(question, words(locale))) ?? '',
      ).map((example) => [question.id, example] as const),
    ),
  );

  test('every question has examples', () => {
    expect(new Set(examples.map(([id]) => id)).size).toBe(questionsFor(hagukumi).length);
  });

  test.each(examples)('%s: %s', (id, example) => {
    expect(answered(id, example, { locale })).not.toBe(UNREAD);
  });
});

describe.each(locales)('every option can be chosen by its value, its number and its label (%s)', (locale) => {
  const choices = questionsFor(hagukumi)
    .filter((question) => question.type === 'choice')
    .flatMap((question) =>
      question.options.map(({ value }, at) => {
        const label = words(locale).t(
          `questions:${question.texts}.options.${value}.label`,
          namesOf(question, words(locale)),
        );
        return [question.id, value, label, String(at + 1)] as const;
      }),
    );

  test.each(choices)('%s: %s, %s', (id, value, label, number) => {
    expect(answered(id, value, { locale })).toBe(value);
    expect(answered(id, label, { locale })).toBe(value);
    // asked for members, a bare number counts them
    if (!id.startsWith('outsideMembers.')) expect(answered(id, number, { locale })).toBe(value);
  });
});
