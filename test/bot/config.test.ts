import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, variables } from '../../bot/config.ts';
import { usage } from '../../bot/usage.ts';

const wrong: [name: string, value: string][] = [
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['HOST', 'http://localhost'],
  ['DATABASE', 'data/'],
  ['PROGRAMS_DIR', 'no/such/folder'],
  ['PROGRAMS_DIR', 'package.json'],
  ['PUBLIC_ORIGIN', 'navi.example.jp'],
  ['PUBLIC_ORIGIN', 'https://navi.example.jp/'],
  ['PUBLIC_ORIGIN', 'ftp://navi.example.jp'],
  ['TRUST_PROXY', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', '1.5'],
  ['RATE_LIMIT_PER_MINUTE', 'many'],
];

function problemsWith(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  test('need not be given at all', () => {
    expect(readConfig({})).toEqual({
      PORT: 3978,
      HOST: 'localhost',
      DATABASE: 'data/kyoso.sqlite',
      PROGRAMS_DIR: null,
      PUBLIC_ORIGIN: null,
      TRUST_PROXY: false,
      LOG_LEVEL: 'info',
      RETENTION_DAYS: 90,
      RATE_LIMIT_PER_MINUTE: 60,
    });
  });

  test('are read from the environment; an empty one counts as unset', () => {
    const config = readConfig({
      PORT: '0',
      TRUST_PROXY: 'true',
      PUBLIC_ORIGIN: 'https://navi.example.jp',
      HOST: '',
    });
    expect(config).toMatchObject({
      PORT: 0,
      TRUST_PROXY: true,
      PUBLIC_ORIGIN: 'https://navi.example.jp',
      HOST: 'localhost',
    });
  });

  test.each(wrong)('%s=%s is refused with its name, what was given and what is expected', (name, value) => {
    const problems = problemsWith({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} is "${value}", but must be `);
  });

  test('that are wrong are all named at once', () => {
    const problems = problemsWith(Object.fromEntries(wrong));
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(Object.keys(variables));
  });
});

describe('the places that explain the settings', () => {
  test('--help tells every setting with its default', () => {
    for (const [name, { meaning, fallback }] of Object.entries(variables)) {
      expect(usage()).toContain(`  ${name}\n      ${meaning}\n`);
      expect(usage()).toContain(`(default: ${fallback || 'none'})`);
    }
  });

  test('.env.example holds every setting with its meaning and its default, and nothing else', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const [, ...paragraphs] = example.trim().split('\n\n');
    expect(paragraphs).toEqual(
      Object.entries(variables).map(([name, { meaning, fallback }]) => `# ${meaning}\n${name}=${fallback}`),
    );
  });
});
