import type { Clock } from './clock.ts';
import type { Logger } from './log.ts';
import type { Store } from './store/store.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Deletes what has not been touched for `days`, now and once a day; clear the interval to end it. */
export function keepRetention(store: Store, days: number, clock: Clock, log: Logger): NodeJS.Timeout {
  const forget = async () => {
    try {
      const deleted = await store.forgetUntouchedSince(new Date(clock().getTime() - days * DAY_MS));
      if (deleted > 0) log.info({ deleted }, 'old conversations deleted');
    } catch (error) {
      log.error({ err: error }, 'old conversations could not be deleted');
    }
  };
  void forget();
  return setInterval(() => void forget(), DAY_MS).unref();
}
