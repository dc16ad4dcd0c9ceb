import { test } from 'vitest';
import { randomTalks } from './talks.ts';

test('2,500 random talks about hagukumi-r7, with buttons old and new: no error, and every result is what the facts come to', () => {
  randomTalks('hagukumi-r7', 2_500);
}, 180_000);
