import type { Locale } from '../../../../dialogs/locale.ts';
import en from '../../../../locales/en/web.json' with { type: 'json' };
import ja from '../../../../locales/ja/web.json' with { type: 'json' };

/** What the page itself says; everything said in the talk comes from the server. */
export type Words = typeof ja;

export const words: Record<Locale, Words> = { ja, en };

/** Fills the `{{name}}` places of a sentence; a place without a value stays visible. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
