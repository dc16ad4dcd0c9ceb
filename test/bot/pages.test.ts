import { mkdirSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webPages } from '../../bot/channels/web/pages.ts';
import { temporaryDirectory } from './support/server.ts';

describe('the built page', () => {
  const directory = temporaryDirectory();
  const app: FastifyInstance = Fastify();
  beforeAll(async () => {
    mkdirSync(`${directory.path}/assets`);
    writeFileSync(`${directory.path}/index.html`, '<!doctype html>');
    writeFileSync(`${directory.path}/assets/page-1a2b.js`, 'plain');
    writeFileSync(`${directory.path}/assets/page-1a2b.js.gz`, gzipSync('packed'));
    await app.register(webPages, { root: `${directory.path}/` });
  });
  afterAll(async () => {
    await app.close();
    directory.remove();
  });

  test('is asked for anew every time', async () => {
    const answer = await app.inject('/');
    expect(answer.body).toBe('<!doctype html>');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-type']).toContain('text/html');
  });

  test('has assets that are kept for good', async () => {
    const answer = await app.inject('/assets/page-1a2b.js');
    expect(answer.body).toBe('plain');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('comes packed to whoever can unpack it, where the build has packed it', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    const script = await app.inject({ url: '/assets/page-1a2b.js', headers });
    expect(script.headers['content-encoding']).toBe('gzip');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(gunzipSync(script.rawPayload).toString()).toBe('packed');
    const page = await app.inject({ url: '/', headers });
    expect(page.headers['content-encoding']).toBeUndefined();
    expect(page.body).toBe('<!doctype html>');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  test('lets nothing else of the disk be read', async () => {
    writeFileSync(`${directory.path}/.secret`, 'x');
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/.secret', '/assets']) {
      expect((await app.inject(url)).statusCode).not.toBe(200);
    }
  });
});
