import { tidy } from './normalise.ts';

/** Readers work in lower case; what is said back keeps the case that the person gave it. */
export function asTyped(words: string, text: string): string {
  const typed = tidy(text);
  const at = typed.toLowerCase().indexOf(words);
  return at === -1 ? words : typed.slice(at, at + words.length);
}
