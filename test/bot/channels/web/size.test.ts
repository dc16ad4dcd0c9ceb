import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CONFIG = fileURLToPath(new URL('../../../../bot/channels/web/vite.config.ts', import.meta.url));
const MOST_BYTES = 60 * 1024;

describe('the web page as it is served', () => {
  let folder = '';
  const files = new Map<string, string>();
  const named = (ending: string) =>
    [...files].filter(([name]) => name.endsWith(ending)).map(([, text]) => text);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kyoso-navi-page-'));
    await build({ configFile: CONFIG, logLevel: 'error', build: { outDir: folder } });
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.set(entry.name, await readFile(join(entry.parentPath, entry.name), 'utf8'));
    }
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is small enough for a slow phone', () => {
    expect(named('.html')).toHaveLength(1);
    expect(named('.js').length).toBeGreaterThan(0);
    expect(named('.css').length).toBeGreaterThan(0);
    const bytes = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('asks nobody but its own server', () => {
    for (const html of named('.html')) expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const css of named('.css')) expect(css).not.toMatch(/url\((?!["']?#)|@import/);
    for (const js of named('.js')) expect(js.match(/["'`]https?:\/\/(?!www\.w3\.org\/)/g) ?? []).toEqual([]);
  });

  it('holds no script or style that its policy would refuse', () => {
    for (const html of named('.html')) {
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  it('carries its sources nowhere', () => {
    expect([...files.keys()].filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const js of named('.js')) expect(js).not.toContain('sourceMappingURL');
  });

  it('tells people without JavaScript what is missing, in both languages', () => {
    const [html] = named('.html');
    expect(html).toContain('JavaScriptが必要です');
    expect(html).toContain('needs JavaScript');
    expect(html).not.toContain('{{');
  });
});
