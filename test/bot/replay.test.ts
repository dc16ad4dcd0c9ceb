import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programOf } from '../support/context.ts';
import { typedTalk } from '../support/typed-talk.ts';
import { Browser, start, text } from './support/browser.ts';
import { linesIn, runCommand } from './support/command.ts';
import { shownReceipt } from './support/receipt.ts';
import { type RunningServer, startServer, temporaryDirectory } from './support/server.ts';

const { hash } = programOf('hagukumi-r7');

let server: RunningServer;
let directory: ReturnType<typeof temporaryDirectory>;
/** the number that a whole talk has ended with */
let number: string;

beforeEach(async () => {
  directory = temporaryDirectory();
  server = await startServer();
  const browser = new Browser(server.origin);
  await browser.take(start);
  for (const said of typedTalk) await browser.take(text(said));
  number = shownReceipt((await browser.take(text('35万円'))).turn.replies) ?? '';
});
afterEach(async () => {
  await server.stop();
  directory.remove();
});

const replay = (args: readonly string[], file = 'bot/replay.ts', database = server.config.DATABASE) =>
  runCommand(file, args, '', { DATABASE: database });

/** Changes what is kept of the receipt, behind the back of the program. */
function tamper(column: string, change: (kept: string) => string): void {
  const database = new DatabaseSync(server.config.DATABASE);
  const row = database.prepare(`select ${column} as kept from receipts`).get();
  database.prepare(`update receipts set ${column} = ?`).run(change(String(row?.kept)));
  database.close();
}

/** The project with its program file edited, or gone; gives its `bot/replay.ts`. */
function projectWith(edit: (programFile: string) => string | null): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  for (const part of ['rules', 'dialogs', 'locales', 'package.json']) {
    cpSync(join(root, part), join(directory.path, part), { recursive: true });
  }
  const withoutPages = (path: string) => !path.includes('channels');
  cpSync(join(root, 'bot'), join(directory.path, 'bot'), { recursive: true, filter: withoutPages });
  symlinkSync(join(root, 'node_modules'), join(directory.path, 'node_modules'));
  const file = join(directory.path, 'rules/programs/hagukumi-r7.yaml');
  const edited = edit(readFileSync(file, 'utf8'));
  if (edited === null) rmSync(file);
  else writeFileSync(file, edited);
  return join(directory.path, 'bot/replay.ts');
}

describe('a receipt that is worked out again', () => {
  test('is the same, also while the server runs', async () => {
    const { code, stdout, stderr } = await replay([number]);
    expect(stderr).toBe('');
    expect(linesIn(stdout)).toEqual([
      `receipt       ${number}`,
      'program       hagukumi-r7',
      'edition       fiscal year 2025',
      'shown         2025-06-10T10:00:00.000+09:00',
      'holds for     2025-06-10T10:00:00.000+09:00',
      `program file  the same (SHA-256 ${hash})`,
      'result        the same',
    ]);
    expect(code).toBe(0);
  });

  test('is found however its number is written down', async () => {
    for (const args of [[number.toLowerCase()], [number.replace('-', '')], number.split('-')]) {
      const { code, stdout } = await replay(args);
      expect(stdout).toContain(`receipt       ${number}\n`);
      expect(code).toBe(0);
    }
  });

  test('as JSON', async () => {
    const { code, stdout } = await replay([number, '--json']);
    expect(linesIn(stdout).map((line): unknown => JSON.parse(line))).toEqual([
      {
        id: number,
        program: 'hagukumi-r7',
        fiscalYear: 2025,
        asOf: '2025-06-10T10:00:00.000+09:00',
        at: '2025-06-10T01:00:00.000Z',
        programHash: { before: hash, now: hash },
        verdict: 'same',
        differences: [],
        problems: [],
      },
    ]);
    expect(code).toBe(0);
  });

  test('tells what differs where what is kept was changed', async () => {
    tamper('assessment', (kept) => kept.replace('"amountYen":300000', '"amountYen":9'));
    const { code, stdout, stderr } = await replay([number]);
    expect(stderr).toBe('');
    expect(stdout).toContain(`program file  the same (SHA-256 ${hash})\n`);
    expect(linesIn(stdout).slice(-2)).toEqual([
      'result        different (1)',
      '  tracks.practice.estimate.amountYen: 9 → 300000',
    ]);
    expect(code).toBe(1);
  });

  test('tells what differs where the program file was changed', async () => {
    const edited = projectWith((file) => file.replace('cap: 300000', 'cap: 250000'));
    const { code, stdout, stderr } = await replay([number, '--json'], edited);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'different',
      programHash: { before: hash, now: expect.stringMatching(/^[0-9a-f]{64}$/) },
      differences: [
        { path: 'tracks.practice.estimate.capYen', before: 300_000, now: 250_000 },
        { path: 'tracks.practice.estimate.amountYen', before: 300_000, now: 250_000 },
        { path: 'tracks.practice.estimate.ownYen', before: 50_000, now: 100_000 },
      ],
    });
    expect(code).toBe(1);
  });

  test('is the same where the program file has changed in a remark only, and says so', async () => {
    const edited = projectWith((file) => `${file}# a remark\n`);
    const { code, stdout } = await replay([number], edited);
    expect(stdout).toMatch(
      new RegExp(`^program file {2}changed \\(SHA-256 was ${hash}, is [0-9a-f]{64}\\)$`, 'm'),
    );
    expect(stdout).toContain('result        the same\n');
    expect(code).toBe(0);
  });

  test('is the same whatever is wrong with other programs, or with settings that it does not need', async () => {
    const own = temporaryDirectory();
    writeFileSync(join(own.path, 'broken.yaml'), 'id: [');
    const { code, stderr, stdout } = await runCommand('bot/replay.ts', [number], '', {
      DATABASE: server.config.DATABASE,
      PROGRAMS_DIR: own.path,
      PORT: 'none',
    });
    own.remove();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('result        the same\n');
  });

  test('says that the program is gone', async () => {
    const { code, stdout, stderr } = await replay(
      [number],
      projectWith(() => null),
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(`program file  gone (SHA-256 was ${hash})\n`);
    expect(code).toBe(1);
  });

  test('says which facts are no longer taken', async () => {
    tamper('facts', (kept) => kept.replace('"corporations":3', '"corporations":"three"'));
    const { code, stdout, stderr } = await replay([number]);
    expect(stderr).toBe('');
    expect(linesIn(stdout).at(-1)).toBe('  facts.corporations: expected a whole number');
    expect(code).toBe(1);
  });
});

describe('is refused in one line, with 2:', () => {
  test.each([
    ['no number', [], /^ID: expected the number of a receipt, e\.g\. K7M2-9XQ4, not ""$/],
    ['what is no number', ['K7M2'], /^ID: expected the number of a receipt, .* not "K7M2"$/],
    [
      'a number that is not kept',
      ['zzzz-zzzz'],
      /^ID: expected the number of a receipt that is kept, not "ZZZZ-ZZZZ"$/,
    ],
    ['an unknown option', ['--nope'], /'--nope'/],
  ])('%s', async (_what, args, message) => {
    const { code, stdout, stderr } = await replay(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesIn(stderr)).toEqual([expect.stringMatching(message)]);
  });

  test('a database that is not there, which is not made', async () => {
    const missing = join(directory.path, 'data', 'kyoso.sqlite');
    const { code, stdout, stderr } = await replay([number], undefined, missing);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesIn(stderr)).toEqual([expect.stringMatching(/^DATABASE is ".*", which cannot be opened: /)]);
    expect(existsSync(join(directory.path, 'data'))).toBe(false);
  });

  test('a database from before there were receipts', async () => {
    const file = join(directory.path, 'old.sqlite');
    new DatabaseSync(file).close();
    const { code, stdout, stderr } = await replay([number], undefined, file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesIn(stderr)).toEqual([
      expect.stringMatching(/^DATABASE is ".*old\.sqlite", which is not the database of this version/),
    ]);
  });

  test('a database that is none, which stays as it is', async () => {
    const file = join(directory.path, 'notes.txt');
    writeFileSync(file, 'notes of a meeting');
    const { code, stderr } = await replay([number], undefined, file);
    expect(code).toBe(2);
    expect(linesIn(stderr)).toEqual([expect.stringMatching(/^DATABASE is ".*notes\.txt", which cannot be/)]);
    expect(readFileSync(file, 'utf8')).toBe('notes of a meeting');
  });
});

test('--help tells what it takes and how it ends', async () => {
  const { code, stdout, stderr } = await replay(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const part of ['npm run --silent replay -- ID', '--json', 'DATABASE', 'Ends with 0']) {
    expect(stdout).toContain(part);
  }
});
