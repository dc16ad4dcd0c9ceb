import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../bot/log.ts';
import { keepRetention } from '../../bot/retention.ts';
import { Browser, start } from './support/browser.ts';
import { type RunningServer, startServer } from './support/server.ts';

let server: RunningServer;
afterEach(() => server.stop());

test('a conversation is deleted once it was left alone for longer than it is kept, and not before', async () => {
  let now = new Date('2025-06-01T00:00:00Z');
  server = await startServer({}, { clock: () => now });
  const keep = () => clearInterval(keepRetention(server.store, 90, () => now, createLog('silent')));
  const browser = new Browser(server.origin);
  await browser.take(start);
  now = new Date('2025-07-01T00:00:00Z');
  await browser.take(start);

  now = new Date('2025-09-29T00:00:00Z');
  keep();
  expect((await browser.conversation()).turns).toHaveLength(2);

  now = new Date('2025-09-29T00:00:00.001Z');
  keep();
  await expect.poll(async () => (await browser.conversation()).turns).toEqual([]);
});
