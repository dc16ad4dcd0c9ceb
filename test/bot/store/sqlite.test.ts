import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../../bot/store/sqlite.ts';
import { newState } from '../../../dialogs/state.ts';
import { temporaryDirectory } from '../support/server.ts';
import { describeStore } from './contract.ts';

const run = promisify(execFile);

describeStore('SQLite', async () => {
  const directory = temporaryDirectory();
  const path = join(directory.path, 'new', 'kyoso.sqlite');
  let store = await openSqlite(path);
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqlite(path);
      return store;
    },
    async dispose() {
      await store.close();
      directory.remove();
    },
  };
});

describe('the SQLite file', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let path: string;
  beforeEach(() => {
    directory = temporaryDirectory();
    path = join(directory.path, 'new', 'kyoso.sqlite');
  });
  afterEach(() => directory.remove());

  const beginning = newState('begun', 'ja');
  const at = new Date('2025-06-10T01:00:00Z');

  test('is in WAL mode, in a directory that only its owner may open', async () => {
    const store = await openSqlite(path);
    await store.close();
    const database = new DatabaseSync(path);
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
  });

  test('is written by two processes at once without loss or gap', async () => {
    const script = new URL('../support/write-turns.ts', import.meta.url).pathname;
    await Promise.all(['a', 'b'].map((name) => run(process.execPath, [script, path, name, '40'])));
    const database = new DatabaseSync(path);
    const rows = database.prepare('select seq from turns order by seq').all();
    database.close();
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  });

  test('waits for another process that has just begun to write the new file', async () => {
    mkdirSync(join(path, '..'), { recursive: true });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const opening = openSqlite(path);
    await setTimeout(100);
    other.exec('commit');
    other.close();
    const store = await opening;
    expect(await store.read({ channel: 'web', key: 'a' })).toBeNull();
    await store.close();
  });

  test('holds none of the words of a conversation that was deleted', async () => {
    const store = await openSqlite(path);
    const said = 'himitsu-no-keikaku';
    const address = { channel: 'web', key: 'a' };
    await store.hold(address, beginning, at, (conversation) =>
      conversation.save(beginning, {
        event: 'e',
        said,
        replies: [],
        input: { kind: 'text', text: said },
        at,
      }),
    );
    await store.forget(address);
    // at once, not only when the program stops
    for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes(said)).toBe(false);
    await store.close();
    const database = new DatabaseSync(path);
    expect(database.prepare('select count(*) as n from turns').get()).toEqual({ n: 0 });
    database.close();
    expect(readFileSync(path).includes(said)).toBe(false);
  });

  test('is for its owner alone, also in a directory that was there before', async () => {
    const store = await openSqlite(path);
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o077).toBe(0);
    await store.close();
  });
});
