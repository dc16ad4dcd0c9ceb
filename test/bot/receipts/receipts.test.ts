import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { programs } from '../../support/context.ts';
import { typedTalk } from '../../support/typed-talk.ts';
import { Browser, start, text } from '../support/browser.ts';
import { shownReceipt } from '../support/receipt.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
let now: Date;
beforeEach(async () => {
  now = new Date('2025-06-10T10:00:00+09:00');
  server = await startServer({}, { clock: () => now });
  browser = new Browser(server.origin);
});
afterEach(() => server.stop());

const result = { kind: 'command', command: 'result' } as const;

function receiptsKept(): number {
  const database = new DatabaseSync(server.config.DATABASE, { readOnly: true });
  const row = database.prepare('select count(*) as kept from receipts').get();
  database.close();
  return z.object({ kept: z.number() }).parse(row).kept;
}

test('a talk that comes to its result is told a number, under which the result is kept as it was', async () => {
  await browser.take(start);
  for (const said of typedTalk) {
    expect(shownReceipt((await browser.take(text(said))).turn.replies)).toBeUndefined();
  }
  expect(receiptsKept()).toBe(0);

  const last = await browser.take(text('35万円'));
  const number = shownReceipt(last.turn.replies) ?? '';
  expect(number).toMatch(/^\w{4}-\w{4}$/);
  expect(receiptsKept()).toBe(1);
  expect(await server.store.receipt(number)).toMatchObject({
    program: 'hagukumi-r7',
    fiscalYear: 2025,
    programHash: programs.get('hagukumi-r7')?.hash,
    facts: { corporations: 3, expenses: [{ category: 'unsorted', yen: 350_000 }] },
    asOf: '2025-06-10T10:00:00.000+09:00',
    assessment: {
      tracks: [
        { track: 'preparation', outcome: 'conditional' },
        { track: 'practice', outcome: 'conditional', estimate: { amountYen: 300_000 } },
      ],
    },
    at: new Date('2025-06-10T01:00:00Z'),
  });
});

test('the number is there again after a reload, and in English too', async () => {
  await browser.take(start, randomUUID(), { locale: 'en' });
  const number = shownReceipt((await browser.take(result)).turn.replies);
  expect(number).toBeDefined();
  expect(shownReceipt((await browser.conversation()).turns.at(-1)?.replies ?? [])).toBe(number);
});

test('each result that is shown has a number of its own; earlier ones stay as they were', async () => {
  await browser.take(start);
  const first = shownReceipt((await browser.take(result)).turn.replies) ?? '';
  await browser.take({ kind: 'answer', question: 'corporations', value: '1' });
  const second = shownReceipt((await browser.take(result)).turn.replies) ?? '';
  expect(second).not.toBe(first);
  expect((await server.store.receipt(first))?.facts).toEqual({});
  expect((await server.store.receipt(second))?.facts).toMatchObject({ corporations: 1 });
});

test('the same result keeps its number: asked for again, in English, after changing nothing, after changing back', async () => {
  await browser.take(start);
  await browser.take({ kind: 'answer', question: 'corporations', value: '2' });
  const number = shownReceipt((await browser.take(result)).turn.replies) ?? '';
  const shownAfter = async (...inputs: Parameters<Browser['take']>[0][]) => {
    for (const input of inputs.slice(0, -1)) await browser.take(input);
    const last = inputs.at(-1);
    return last && shownReceipt((await browser.take(last)).turn.replies);
  };
  const corporations = (value: string) => ({ kind: 'answer', question: 'corporations', value }) as const;
  expect(await shownAfter(result)).toBe(number);
  expect(await shownAfter({ kind: 'command', command: 'repeat' })).toBe(number);
  expect(await shownAfter({ kind: 'command', command: 'locale' })).toBe(number);
  expect(await shownAfter(corporations('3'), corporations('2'), result)).toBe(number);
  expect(receiptsKept()).toBe(1);
  // another day is another result, even where nothing else has changed
  now = new Date('2025-06-11T10:00:00+09:00');
  const later = await shownAfter(result);
  expect(later).not.toBe(number);
  expect(receiptsKept()).toBe(2);
  expect((await server.store.receipt(number))?.asOf).toBe('2025-06-10T10:00:00.000+09:00');
});

test('an event that is sent again shows the same number and keeps nothing twice', async () => {
  await browser.take(start);
  const id = randomUUID();
  const answers = [
    ...(await Promise.all([browser.take(result, id), browser.take(result, id)])),
    await browser.take(result, id),
  ];
  expect(new Set(answers.map(({ turn }) => shownReceipt(turn.replies))).size).toBe(1);
  expect(receiptsKept()).toBe(1);
});

test('who deletes a talk deletes its receipts, and nobody else’s', async () => {
  const other = new Browser(server.origin);
  await browser.take(start);
  await other.take(start);
  const mine = shownReceipt((await browser.take(result)).turn.replies) ?? '';
  const theirs = shownReceipt((await other.take(result)).turn.replies) ?? '';
  expect((await browser.request('DELETE', '/api/conversation')).status).toBe(204);
  expect(await server.store.receipt(mine)).toBeNull();
  expect((await server.store.receipt(theirs))?.id).toBe(theirs);
});
