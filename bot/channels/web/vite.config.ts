import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Words = { name: string; tagline: string; noscript: string };
const wordsOf = (locale: string): Words =>
  JSON.parse(readFileSync(here(`../../../locales/${locale}/web.json`), 'utf8'));

/** The few words that stand in the HTML itself come from the locales too. */
function wordsInHtml(): Plugin {
  return {
    name: 'words-in-html',
    transformIndexHtml(html) {
      const words: Record<string, Words> = { ja: wordsOf('ja'), en: wordsOf('en') };
      return html.replace(
        /\{\{(ja|en)\.(name|tagline|noscript)\}\}/g,
        (_, locale: string, key: keyof Words) => words[locale]?.[key] ?? '',
      );
    },
  };
}

export default defineConfig({
  root: here('./client'),
  plugins: [wordsInHtml()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    sourcemap: false,
    // An inlined asset would be a data: address, which the page's policy does not let in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
