import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { KyselyStore } from './kysely-store.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

/** How long a turn waits for another process that writes to the same file. */
const BUSY_MS = 5_000;

/** Opens the file, creating it and its directory where they are missing, and brings its tables up to date. */
export async function openSqlite(path: string): Promise<Store> {
  // Only the owner may look into it: it holds what people said. Its journal takes over the mode of the file.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    await writeAhead(database);
    // FULL, not NORMAL: in WAL mode NORMAL keeps commits through a killed process but may lose the last ones in a
    // power cut. An answer that was seen must stay said, and one fsync a turn is a price a talk never feels.
    database.exec('pragma synchronous = full');
    // What a person deletes is overwritten, not only unlinked; in the journal it goes with the next checkpoint.
    database.exec('pragma secure_delete = on');
    const db = new Kysely<Schema>({
      dialect: new NodeSqliteDialect({ database: asKyselyExpects(database) }),
    });
    await migrate(db);
    return new KyselyStore(db, () => database.exec('pragma wal_checkpoint(truncate)'));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Turns the write-ahead log on. While another process writes to the new file SQLite refuses that without waiting. */
async function writeAhead(database: DatabaseSync): Promise<void> {
  const until = performance.now() + BUSY_MS;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await setTimeout(10);
    }
  }
}

/** https://www.sqlite.org/rescode.html#busy, whatever made it so */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/**
 * Opens a file that is there already, and changes nothing in it; another process may go on writing to it.
 * @throws when there is no such file
 */
export function openSqliteToRead(path: string): Pick<Store, 'receipt' | 'close'> {
  const database = new DatabaseSync(path, { timeout: BUSY_MS, readOnly: true });
  const dialect = new NodeSqliteDialect({ database: asKyselyExpects(database) });
  return new KyselyStore(new Kysely<Schema>({ dialect }));
}

/** Kysely speaks to better-sqlite3; `node:sqlite` differs in how values are handed over and in what tells a reader. */
function asKyselyExpects(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      // Kysely hands over what the typed queries bind: text, whole numbers and null.
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  // A plain `begin` takes the write lock only at the first write; a second process may have written in between,
  // and SQLite then fails at once instead of waiting.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  // SQLite rolls back schema changes too, so a migration that is killed half-way leaves nothing behind.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
