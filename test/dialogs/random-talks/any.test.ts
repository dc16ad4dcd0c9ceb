import { test } from 'vitest';
import { randomTalks } from './talks.ts';

test('2,500 random talks that begin before a program is chosen, with buttons old and new: no error, and every result is what the facts come to', () => {
  randomTalks('any', 2_500);
}, 180_000);
