import { parseArgs } from 'node:util';
import { inJapan } from '../rules/japan.ts';
import { OptionError, runCommand } from './command.ts';
import { loadProgram } from './programs.ts';
import type { Difference } from './receipts/differences.ts';
import { readReceiptNumber } from './receipts/number.ts';
import type { Receipt } from './receipts/receipt.ts';
import { type Recomputed, recompute } from './receipts/recompute.ts';
import { someSettingsHere } from './settings.ts';
import { DatabaseError } from './store/database-error.ts';
import { openSqliteToRead } from './store/sqlite.ts';

const HELP = `Works out a kept result again, with today's rules and program file, and says whether it is the same.

  npm run --silent replay -- ID [--json]

  ID       the receipt number that the person was shown, e.g. K7M2-9XQ4; case and hyphen do not matter
  --json   print one JSON object: {id, program, fiscalYear, asOf, at, programHash, verdict, differences, problems}

The database is that of the server (DATABASE, see \`npm start -- --help\`); nothing is changed in it.
Ends with 0 if the result is the same, with 1 if it is not or the program is gone, with 2 if there is no such receipt.
`;

const DIFFERENT = 1;

await runCommand(async () => {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) process.stdout.write(HELP);
  else await replay(positionals.join(' '), options.json);
});

async function replay(written: string, json: boolean): Promise<void> {
  const id = readReceiptNumber(written);
  if (id === undefined) throw new OptionError('ID', written, 'the number of a receipt, e.g. K7M2-9XQ4');
  const { DATABASE, PROGRAMS_DIR } = someSettingsHere('DATABASE', 'PROGRAMS_DIR');
  const receipt = await kept(id, DATABASE);
  if (!receipt) throw new OptionError('ID', id, 'the number of a receipt that is kept');
  const found = recompute(receipt, loadProgram(receipt.program, PROGRAMS_DIR));
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : told(found));
  if (found.verdict !== 'same') process.exitCode = DIFFERENT;
}

async function kept(id: string, database: string): Promise<Receipt | null> {
  try {
    const store = openSqliteToRead(database);
    try {
      return await store.receipt(id);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw new DatabaseError(database, error);
  }
}

function told(found: Recomputed): string {
  const lines = [
    ['receipt', found.id],
    ['program', found.program],
    ['edition', `fiscal year ${found.fiscalYear}`],
    ['shown', inJapan(found.at.getTime())],
    ['holds for', found.asOf],
    ['program file', programFile(found.programHash)],
    ['result', result(found)],
  ] as const;
  const details = [
    ...found.differences.map(changed),
    ...found.problems.map(({ path, expected }) => `${path}: expected ${expected}`),
  ];
  return [
    ...lines.map(([label, text]) => `${label.padEnd(14)}${text}\n`),
    ...details.map((line) => `  ${line}\n`),
  ].join('');
}

function programFile({ before, now }: Recomputed['programHash']): string {
  if (now === null) return `gone (SHA-256 was ${before})`;
  return now === before ? `the same (SHA-256 ${now})` : `changed (SHA-256 was ${before}, is ${now})`;
}

function result({ verdict, differences }: Recomputed): string {
  switch (verdict) {
    case 'same':
      return 'the same';
    case 'different':
      return `different (${differences.length})`;
    case 'program-gone':
      return 'cannot be worked out again without its program file';
    case 'facts-unreadable':
      return 'cannot be worked out again: these facts are no longer taken';
    default:
      return verdict satisfies never;
  }
}

function changed(difference: Difference): string {
  const value = (side: 'before' | 'now') =>
    side in difference ? JSON.stringify(difference[side]) : '(nothing)';
  return `${difference.path}: ${value('before')} → ${value('now')}`;
}
