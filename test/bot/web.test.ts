import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Browser, conversationSchema, start, text } from './support/browser.ts';
import { type RunningServer, startServer } from './support/server.ts';

describe('the talk over HTTP', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeEach(async () => {
    server = await startServer();
    browser = new Browser(server.origin);
  });
  afterEach(() => server.stop());

  test('looking at the page begins nothing: no cookie, no turns, in the language of the browser', async () => {
    const response = await browser.request('GET', '/api/conversation', undefined, {
      'accept-language': 'en-GB',
    });
    expect(conversationSchema.parse(await response.json())).toEqual({ locale: 'en', turns: [], view: null });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a turn is answered, and the conversation is there again after a reload', async () => {
    const first = await browser.take(start);
    const second = await browser.take(text('株式会社です'));
    expect(first.turn.replies.length).toBeGreaterThan(0);
    expect(second.turn.said).toBe('株式会社です');
    expect(await browser.conversation()).toEqual({
      locale: 'ja',
      turns: [first.turn, second.turn],
      view: second.view,
    });
  });

  test('the conversation begins in the language that the page asks for, and stays in it', async () => {
    const { view } = await browser.take(start, randomUUID(), { locale: 'en' });
    expect(view.locale).toBe('en');
    expect((await browser.take(text('hello'), randomUUID(), { locale: 'ja' })).view.locale).toBe('en');
    expect((await browser.conversation()).locale).toBe('en');
  });

  test('two browsers never see each other’s talk', async () => {
    const other = new Browser(server.origin);
    await browser.take(start);
    await other.take(start);
    await other.take(text('ほかの人'));
    expect((await browser.conversation()).turns).toHaveLength(1);
    expect((await other.conversation()).turns).toHaveLength(2);
  });

  test('a turn that is sent again has the same answer and happens once', async () => {
    await browser.take(start);
    const id = randomUUID();
    const first = await browser.take(text('一度だけ'), id);
    await browser.take(text('そのあと'));
    expect((await browser.take(text('一度だけ'), id)).turn).toEqual(first.turn);
    expect((await browser.conversation()).turns).toHaveLength(3);
  });

  test('a turn that is sent ten times at once happens once', async () => {
    await browser.take(start);
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.take(text('一度だけ'), id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await browser.conversation()).turns).toHaveLength(2);
  });

  test('fifty turns at once are all taken', async () => {
    await browser.take(start);
    const ids = Array.from({ length: 50 }, () => randomUUID());
    await Promise.all(ids.map((id, index) => browser.take(text(`${index}`), id)));
    const { turns } = await browser.conversation();
    expect(turns).toHaveLength(51);
    expect(turns.map(({ id }) => id).toSorted()).toEqual(expect.arrayContaining(ids.toSorted()));
  });

  test('deleting takes the conversation and the cookie away; the next turn begins a new one', async () => {
    await browser.take(start);
    const before = browser.cookie;
    const response = await browser.request('DELETE', '/api/conversation');
    expect(response.status).toBe(204);
    expect(browser.cookie).toBeNull();
    expect(
      (await browser.request('GET', '/api/conversation', undefined, { cookie: before ?? '' })).status,
    ).toBe(200);
    expect((await browser.conversation()).turns).toEqual([]);
    await browser.take(start);
    expect(browser.cookie).not.toBe(before);
    expect((await browser.conversation()).turns).toHaveLength(1);
  });

  test('deleting what is not there is no error', async () => {
    expect((await browser.request('DELETE', '/api/conversation')).status).toBe(204);
  });

  test('text that is no valid Unicode comes back the same in the answer and after a reload', async () => {
    const { turn } = await browser.take(text('a\ud800b\0c'));
    expect((await browser.conversation()).turns).toEqual([turn]);
  });

  test('a conversation that can no longer be read says so, keeps its turns and the facts, and goes on', async () => {
    const { turn } = await browser.take(start);
    const secret = browser.cookie?.split('=')[1] ?? '';
    const address = { channel: 'web', key: createHash('sha256').update(secret).digest('hex') };
    // as a later version of the program may have saved it, before it was rolled back
    const newer = { version: 2, locale: 'ja', program: 'hagukumi-r7', facts: { legalForm: 'npo' } };
    await server.store.hold(address, newer as never, new Date(), (conversation) =>
      conversation.save(newer as never, {
        event: 'newer',
        said: null,
        replies: [],
        input: start,
        at: new Date(),
      }),
    );

    expect(await browser.conversation()).toMatchObject({ turns: [turn, { id: 'newer' }], view: null });
    const told = await browser.take(text('つづき'));
    expect(told.turn.said).toBe('つづき');
    expect(told.turn.replies[0]).toMatchObject({ kind: 'text', tone: 'problem' });
    expect(told.turn.replies.length).toBeGreaterThan(1);
    expect(server.logged()).toContain('unreadable state');
    const { turns, view } = await browser.conversation();
    expect(turns).toHaveLength(3);
    expect(view).toEqual(told.view);
    expect(JSON.stringify(view?.known)).toContain('NPO法人');
  });
});

describe('the cookie', () => {
  test('is a long random secret that scripts and other sites cannot use; only its hash is stored', async () => {
    const server = await startServer({ RETENTION_DAYS: '2' });
    const response = await new Browser(server.origin).post(start);
    const [cookie = ''] = response.headers.getSetCookie();
    const [pair = '', ...flags] = cookie.split('; ');
    expect(pair).toMatch(/^kyoso=[\w-]{43}$/);
    expect(flags.toSorted()).toEqual(['HttpOnly', 'Max-Age=172800', 'Path=/', 'SameSite=Strict']);

    const secret = pair.slice('kyoso='.length);
    const hash = createHash('sha256').update(secret).digest('hex');
    expect(await server.store.read({ channel: 'web', key: secret })).toBeNull();
    expect((await server.store.read({ channel: 'web', key: hash }))?.turns).toHaveLength(1);
    await server.stop();
  });

  test('goes over https only where people come by https', async () => {
    const origin = 'https://navi.example.jp';
    const server = await startServer({ PUBLIC_ORIGIN: origin });
    const response = await new Browser(server.origin, { origin }).post(start);
    expect(response.headers.getSetCookie()[0]).toContain('; Secure');
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-kyoso=/);
    await server.stop();
  });

  test.each(['kyoso=guessed', `kyoso=${'A'.repeat(43)}`])(
    'that we did not give out (%s) is never taken over',
    async (cookie) => {
      const server = await startServer();
      const response = await new Browser(server.origin, { cookie }).post(start);
      expect(response.status).toBe(200);
      expect(response.headers.getSetCookie()[0]).toMatch(/^kyoso=/);
      expect(response.headers.getSetCookie()[0]).not.toContain(`${cookie};`);
      await server.stop();
    },
  );
});
