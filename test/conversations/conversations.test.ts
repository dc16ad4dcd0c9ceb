import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScript, play } from '../support/script.ts';

const folder = new URL('.', import.meta.url);
const scripts = readdirSync(folder).filter((file) => file.endsWith('.talk'));

test.each(scripts)('%s', (file) => {
  const script = parseScript(file, readFileSync(new URL(file, folder), 'utf8'));
  expect(play(script)).toBe('holds');
});

test('a script that does not hold fails, and says where', () => {
  const script = parseScript('made up', 'in ja, as of 2025-06-10T10:00:00+09:00\n> 小倉北区です\n< 沖縄県');
  expect(play(script)).toContain('made up:3: expected to hear 「沖縄県」');
  const facts = parseScript(
    'made up',
    'in ja, as of 2025-06-10T10:00:00+09:00\n> [offices.kitakyushu = existing]\n= offices.kitakyushu: none',
  );
  expect(play(facts)).toContain('offices.kitakyushu is existing');
});
