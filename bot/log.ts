import { type DestinationStream, destination, type LevelWithSilent, type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on stderr, written at once so that the last one before a crash is there too; stdout is for people. */
export function createLog(
  level: LevelWithSilent,
  to: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: null, serializers: { err: withoutMessage } }, to);
}

/**
 * An error as far as it may be logged: its kind and where it happened. The message stays out, because messages
 * quote what they choke on, and that can be what a person typed. SQLite's `errstr` is a fixed phrase and says why.
 */
function withoutMessage(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errstr } = error as { code?: unknown; errstr?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof errstr === 'string' && { errstr }),
    at: error.stack
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at ')),
    ...(error.cause instanceof Error && { cause: withoutMessage(error.cause) }),
  };
}
