import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../../bot/clock.ts';
import { type Config, readConfig } from '../../../bot/config.ts';
import { loadWords } from '../../../bot/locales.ts';
import { createLog } from '../../../bot/log.ts';
import { loadPrograms } from '../../../bot/programs.ts';
import { createServer } from '../../../bot/server.ts';
import { openSqlite } from '../../../bot/store/sqlite.ts';
import type { Store } from '../../../bot/store/store.ts';

export type RunningServer = {
  origin: string;
  config: Config;
  store: Store;
  /** everything logged so far */
  logged(): string;
  stop(): Promise<void>;
};

/** A new directory for a database; call `remove` when done with it. */
export function temporaryDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'kyoso-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function startServer(
  environment: Record<string, string> = {},
  options: { clock?: Clock; prepare?: (app: FastifyInstance) => void } = {},
): Promise<RunningServer> {
  const directory = temporaryDirectory();
  const database = join(directory.path, 'kyoso.sqlite');
  const config = readConfig({
    DATABASE: database,
    RATE_LIMIT_PER_MINUTE: '1000',
    LOG_LEVEL: 'trace',
    ...environment,
  });
  const store = await openSqlite(config.DATABASE);
  const lines: string[] = [];
  const log = createLog(config.LOG_LEVEL, { write: (line) => lines.push(line) });
  const clock = options.clock ?? (() => new Date('2025-06-10T01:00:00Z'));
  const app = await createServer({ config, store, programs: loadPrograms(), words: loadWords(), clock, log });
  options.prepare?.(app);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    config,
    store,
    logged: () => lines.join(''),
    async stop() {
      await app.close();
      await store.close();
      directory.remove();
    },
  };
}
