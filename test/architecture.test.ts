import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);

type Source = { file: string; code: string; imports: readonly string[] };

const inFolder = (folder: string): Source[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const code = withoutComments(readFileSync(new URL(file, root), 'utf8'));
      return { file, code, imports: importsIn(code).map((name) => resolved(file, name)) };
    });

/** The code with its strings, without its comments. */
function withoutComments(code: string): string {
  const piece =
    /(?<kept>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<=^|[\s;,{}()])\/\/.*/g;
  return code.replace(piece, (_all, kept: string | undefined) => kept ?? '');
}

function importsIn(code: string): string[] {
  const names =
    /\bfrom\s+['"]([^'"]+)['"]|(?:^|;)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(names)].map(([, from, alone, called]) => from ?? alone ?? called ?? '');
}

/** A file of the project by its path from the root, a package by its name. */
function resolved(file: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
}

/** `file: what` for everything in these sources that `wrong` finds. */
const found = (where: readonly Source[], wrong: (source: Source) => readonly string[]): string[] =>
  where.flatMap((source) => wrong(source).map((what) => `${source.file}: ${what}`));

const importing = (where: readonly Source[], wrong: (name: string) => boolean): string[] =>
  found(where, ({ imports }) => imports.filter(wrong));

const matching = (where: readonly Source[], pattern: RegExp): string[] =>
  found(where, ({ code }) => code.match(pattern) ?? []);

const rules = inFolder('rules');
const dialogs = inFolder('dialogs');
const bot = inFolder('bot');
const sources = [...rules, ...dialogs, ...bot];

test('there is something to look at', () => {
  for (const folder of [rules, dialogs, bot]) expect(folder.length).toBeGreaterThan(10);
  expect(sources.find(({ file }) => file === 'rules/assess.ts')?.imports).toContain('rules/criteria.ts');
  expect(
    importsIn(`import 'a';\nexport { b } from "b";\nawait import('c');\nimport type { D } from './d.ts';`),
  ).toEqual(['a', 'b', 'c', './d.ts']);
  expect(withoutComments(`a('// b', "/* c */") // 日\n/* 本 */ d(\`// e\`)`)).toBe(
    `a('// b', "/* c */") \n d(\`// e\`)`,
  );
});

describe('arrows of import point one way: bot → dialogs → rules', () => {
  test('rules know nothing of dialogs and bot', () => {
    expect(importing(rules, (name) => /^(dialogs|bot|test)\//.test(name))).toEqual([]);
  });

  test('dialogs know nothing of bot', () => {
    expect(importing(dialogs, (name) => /^(bot|test)\//.test(name))).toEqual([]);
  });

  test('nothing that runs needs the tests', () => {
    expect(importing(sources, (name) => name.startsWith('test/'))).toEqual([]);
  });

  test('every import leads somewhere, and no file imports itself through others', () => {
    const imported = new Map(
      sources.map(({ file, imports }) => [file, imports.filter((name) => /\.tsx?$/.test(name))]),
    );
    expect(importing(sources, (name) => /\.tsx?$/.test(name) && !imported.has(name))).toEqual([]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of imported.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const { file } of sources) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('rules and dialogs are pure', () => {
  const pure = [...rules, ...dialogs];

  test('they use no module of Node.js', () => {
    expect(importing(pure, isBuiltin)).toEqual([]);
  });

  test('they read no clock and roll no dice', () => {
    const moods =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bset(?:Timeout|Interval|Immediate)\b/g;
    expect(matching(pure, moods)).toEqual([]);
  });

  test('they do no input or output', () => {
    expect(matching(pure, /\b(?:process|console|fetch|globalThis|localStorage|require)\b(?=[.(])/g)).toEqual(
      [],
    );
  });
});

test.each([
  ['Teams', 'bot/channels/teams/', /^botbuilder|^botframework|^@microsoft\//],
  ['Slack', 'bot/channels/slack/', /^@slack\//],
])('the library of %s stays in its folder', (_channel, folder, library) => {
  const elsewhere = sources.filter(({ file }) => !file.startsWith(folder));
  expect(importing(elsewhere, (name) => library.test(name))).toEqual([]);
});

test('the top has the folders of the house, and no others beside what tools need', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const tools = ['node_modules', 'data'];
  expect(folders.filter((name) => !name.startsWith('.') && !tools.includes(name)).sort()).toEqual([
    'bot',
    'dialogs',
    'locales',
    'rules',
    'test',
  ]);
});

/** Every file of the project that a file needs, those included that it needs through others. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  // a set tells its later entries too while it is gone through
  for (const each of reached)
    for (const name of sources.find((source) => source.file === each)?.imports ?? []) reached.add(name);
  return reached;
}

test('a talk needs nothing of what checks program files', () => {
  const reached = reachedFrom('dialogs/respond.ts');
  expect(reached).toContain('rules/assess.ts');
  expect([...reached].filter((name) => /^(?:dialogs\/checking|rules\/samples)\//.test(name))).toEqual([]);
  for (const folder of ['dialogs/checking/', 'rules/samples/'])
    expect(sources.some(({ file }) => file.startsWith(folder))).toBe(true);
});

test('words that people read stand in locales, not in code', () => {
  const allowed: Readonly<Record<string, RegExp>> = {
    // its name
    'bot/start.ts': /共創ナビ/g,
    'bot/usage.ts': /共創ナビ/g,
    // how Japanese writes large numbers and times of day
    'dialogs/format.ts': /[億万円時分]/g,
    // how a program file writes the weekday of a date
    'rules/programs/day.ts': /[日月火水木金土]|ママ/g,
    // what stays on one line: amounts and editions
    'bot/channels/web/client/replies/unbroken.tsx': /[円億万程度令和年度]/g,
    // how people type an amount into a field
    'bot/channels/web/client/amounts.ts': /[円万]/g,
  };
  // a schema tells integrators the term of the guideline beside the English one
  const described = /\.describe\(\s*(?:'[^']*'|"[^"]*"|`[^`]*`),?\s*\)/g;
  const rest = sources
    .filter(({ file }) => !file.startsWith('dialogs/understanding/'))
    .map((source) => ({
      ...source,
      code: source.code.replace(described, '').replace(allowed[source.file] ?? /$^/g, ''),
    }));
  expect(matching(rest, /[^\n]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\n]*/gu)).toEqual([]);
});
