import { test } from 'vitest';
import { randomTalks } from './talks.ts';

test('2,500 random talks about fukuoka-dx-r2, with buttons old and new: no error, and every result is what the facts come to', () => {
  randomTalks('fukuoka-dx-r2', 2_500);
}, 180_000);
