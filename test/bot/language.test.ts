import { expect, test } from 'vitest';
import { acceptedLocale } from '../../bot/language.ts';

test.each([
  [undefined, 'ja'],
  ['', 'ja'],
  ['*', 'ja'],
  ['fr-FR', 'ja'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
  ['fr, ja-JP;q=0.7, en;q=0.3', 'ja'],
  ['ja;q=0.1, EN-us;q=0.2', 'en'],
  ['en;q=0, fr', 'ja'],
  ['english', 'ja'],
  ['en;q=nonsense', 'ja'],
])('a browser that accepts %s is spoken to in %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});
