import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadWords } from '../../bot/locales.ts';
import { Browser, errorOf, start, text } from './support/browser.ts';
import { type RunningServer, startServer } from './support/server.ts';

const message = (locale: 'ja' | 'en', code: string) => loadWords()(locale).t(`errors:${code}`);

describe('what the server refuses', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeEach(async () => {
    server = await startServer();
    browser = new Browser(server.origin);
  });
  afterEach(() => server.stop());

  test.each([
    ['POST', 'https://evil.example'],
    ['DELETE', 'https://evil.example'],
    ['POST', 'null'],
  ])('%s from %s, with the conversation untouched', async (method, origin) => {
    await browser.take(start);
    const body = method === 'POST' ? JSON.stringify({ id: randomUUID(), input: start }) : undefined;
    const path = method === 'POST' ? '/api/turns' : '/api/conversation';
    const error = await errorOf(await browser.request(method, path, body, { origin }));
    expect(error).toMatchObject({ status: 403, code: 'wrong-origin' });
    expect((await browser.conversation()).turns).toHaveLength(1);
  });

  test('without an origin, what another site sends; what no browser sends is taken', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.origin}/api/turns`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ id: randomUUID(), input: start }),
      });
    expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send({})).status).toBe(200);
  });

  test('behind a proxy, every origin but the public one', async () => {
    const origin = 'https://navi.example.jp';
    const proxied = await startServer({ PUBLIC_ORIGIN: origin });
    expect((await new Browser(proxied.origin, { origin }).post(start)).status).toBe(200);
    expect((await new Browser(proxied.origin).post(start)).status).toBe(403);
    await proxied.stop();
  });

  test.each([
    ['no JSON', '{"himitsu'],
    ['an empty body', ''],
    ['no id', JSON.stringify({ input: start })],
    ['an id that is no UUID', JSON.stringify({ id: 'himitsu', input: start })],
    ['an unknown kind', JSON.stringify({ id: randomUUID(), input: { kind: 'himitsu' } })],
    ['an unknown key', JSON.stringify({ id: randomUUID(), input: start, himitsu: 1 })],
    ['an unknown language', JSON.stringify({ id: randomUUID(), input: start, locale: 'himitsu' })],
    ['a poisoned prototype', `{"id":"${randomUUID()}","input":{"kind":"start","__proto__":{"himitsu":1}}}`],
  ])('%s, without repeating it', async (_what, body) => {
    const error = await errorOf(await browser.request('POST', '/api/turns', body));
    expect(error).toMatchObject({ status: 400, code: 'bad-request', message: message('ja', 'bad-request') });
    expect(error.body).not.toContain('himitsu');
    expect(server.logged()).not.toContain('himitsu');
    expect(browser.cookie).toBeNull();
  });

  test('a body that is not marked as JSON', async () => {
    const body = JSON.stringify({ id: randomUUID(), input: start });
    const error = await errorOf(
      await browser.request('POST', '/api/turns', body, { 'content-type': 'text/plain' }),
    );
    expect(error).toMatchObject({ status: 415, code: 'wrong-type' });
  });

  test('more than 16 KB, in the language of the conversation', async () => {
    await browser.take(start, randomUUID(), { locale: 'en' });
    const response = await browser.post(text('あ'.repeat(6_000)));
    expect(await errorOf(response)).toMatchObject({
      status: 413,
      code: 'too-large',
      message: message('en', 'too-large'),
    });
    expect((await browser.conversation()).turns).toHaveLength(1);
  });

  test.each(['/nowhere', '/api/nowhere', '/%', '/../package.json'])('what is not there: %s', async (path) => {
    const response = await browser.request('GET', path, undefined, { 'accept-language': 'en' });
    const error = await errorOf(response);
    expect(error.status).toBeGreaterThanOrEqual(400);
    expect(error.status).toBeLessThan(500);
    expect(['not-found', 'bad-request']).toContain(error.code);
  });
});

describe('the rate limit', () => {
  test('lets an address take so many turns a minute, then says when to come back', async () => {
    const server = await startServer({ RATE_LIMIT_PER_MINUTE: '3' });
    const browser = new Browser(server.origin, { 'accept-language': 'en' });
    for (let turn = 0; turn < 3; turn++) await browser.take(start, randomUUID(), { locale: 'ja' });
    const response = await browser.post(start);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await errorOf(response)).toMatchObject({
      status: 429,
      code: 'too-many',
      message: message('ja', 'too-many'),
    });

    const stranger = await new Browser(server.origin, { 'accept-language': 'en' }).post(start);
    expect(await errorOf(stranger)).toMatchObject({ status: 429, message: message('en', 'too-many') });
    expect((await browser.conversation()).turns).toHaveLength(3);
    await server.stop();
  });

  test('cannot be dodged by naming another address', async () => {
    const server = await startServer({ RATE_LIMIT_PER_MINUTE: '1' });
    const from = (address: string) => new Browser(server.origin, { 'x-forwarded-for': address }).post(start);
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.2')).status).toBe(429);
    await server.stop();

    const proxied = await startServer({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY: 'true' });
    const by = (address: string) => new Browser(proxied.origin, { 'x-forwarded-for': address }).post(start);
    expect((await by('192.0.2.1')).status).toBe(200);
    expect((await by('192.0.2.2')).status).toBe(200);
    expect((await by('198.51.100.9, 192.0.2.2')).status).toBe(429);
    await proxied.stop();
  });
});

describe('every answer', () => {
  test('carries strict security headers, and none that breaks plain http', async () => {
    const server = await startServer();
    for (const path of ['/', '/api/conversation', '/healthz', '/nowhere']) {
      const { headers } = await fetch(server.origin + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy.split(';').toSorted()).toEqual([
        "base-uri 'none'",
        "default-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ]);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
    await server.stop();
  });
});

describe('the log', () => {
  test('tells of requests, and never what people typed or who they are', async () => {
    const server = await startServer();
    const browser = new Browser(server.origin, { 'user-agent': 'himitsu-agent' });
    await browser.take(text('himitsu-no-keikaku'));
    await browser.request('GET', '/himitsu?himitsu=1');
    expect(server.logged()).toContain('"route":"/api/turns"');
    expect(server.logged()).not.toContain('himitsu');
    expect(server.logged()).not.toContain(browser.cookie?.split('=')[1]);
    expect(server.logged()).not.toContain('127.0.0.1"');
    await server.stop();
  });

  test('tells where a fault is, without the message that may quote someone', async () => {
    const server = await startServer(
      {},
      {
        prepare(app) {
          app.get('/faulty', () => {
            throw new TypeError('cannot read himitsu');
          });
        },
      },
    );
    const error = await errorOf(await fetch(`${server.origin}/faulty`));
    expect(error).toMatchObject({ status: 500, code: 'internal' });
    expect(error.body).not.toContain('himitsu');
    expect(server.logged()).toContain('TypeError');
    expect(server.logged()).toContain('guards.test.ts');
    expect(server.logged()).not.toContain('himitsu');
    await server.stop();
  });
});

describe('/healthz', () => {
  test('is well while the store answers, and not once it does not', async () => {
    const server = await startServer();
    const well = await fetch(`${server.origin}/healthz`);
    expect([well.status, await well.json()]).toEqual([200, { status: 'ok' }]);
    await server.store.close();
    expect(await errorOf(await fetch(`${server.origin}/healthz`))).toMatchObject({
      status: 503,
      code: 'unavailable',
    });
    const browser = new Browser(server.origin, {
      cookie: `kyoso=${'A'.repeat(43)}`,
      'accept-language': 'en',
    });
    expect(await errorOf(await browser.post(start))).toMatchObject({
      status: 500,
      message: message('en', 'internal'),
    });
    await server.stop();
  });
});
