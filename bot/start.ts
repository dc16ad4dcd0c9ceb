import type { FastifyInstance } from 'fastify';
import { pagesAreBuilt } from './channels/web/pages.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { loadWords } from './locales.ts';
import { createLog, type Logger } from './log.ts';
import { loadPrograms } from './programs.ts';
import { keepRetention } from './retention.ts';
import { createServer } from './server.ts';
import { settingsHere } from './settings.ts';
import { DatabaseError } from './store/database-error.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

/** How long a stop waits for turns that are under way; process managers kill after 10 s. */
const STOP_MS = 8_000;

/** Starts the whole program; it then runs until SIGTERM or SIGINT. Throws with a sentence for the operator. */
export async function start(): Promise<void> {
  const config = settingsHere();
  const log = createLog(config.LOG_LEVEL);
  const programs = loadPrograms(config.PROGRAMS_DIR);
  const words = loadWords(config.PROGRAMS_DIR);
  const store = await openStore(config);
  const app = await createServer({ config, store, programs, words, clock: systemClock, log });
  try {
    await app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await store.close();
    throw new Error(cannotListen(error, config), { cause: error });
  }
  const retention = keepRetention(store, config.RETENTION_DAYS, systemClock, log);
  stopOnSignal(async () => {
    clearInterval(retention);
    await app.close();
    await store.close();
  }, log);

  if (!pagesAreBuilt())
    process.stderr.write('The web page is not built yet: run `npm run build:web`, then start again.\n');
  process.stdout.write(`共創ナビ → ${address(app, config)}\n`);
}

async function openStore({ DATABASE }: Config): Promise<Store> {
  try {
    return await openSqlite(DATABASE);
  } catch (error) {
    throw new DatabaseError(DATABASE, error);
  }
}

function cannotListen(error: unknown, { HOST, PORT }: Config): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${PORT} is in use by another program; stop that one, or set PORT to another number`;
    case 'EACCES':
      return `PORT ${PORT} may not be used by this user; set PORT to a number above 1023`;
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `HOST ${HOST} is no address of this machine`;
    default:
      return message;
  }
}

function address(app: FastifyInstance, { HOST, PORT, PUBLIC_ORIGIN }: Config): string {
  if (PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  const anywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = anywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  const [bound] = app.addresses();
  return `http://${host}:${typeof bound === 'object' ? bound.port : PORT}`;
}

function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopped with an error');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
