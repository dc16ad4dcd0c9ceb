import type { Locale } from '../../../../dialogs/locale.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A Latin word of five letters takes the room of about one Japanese word of two. */
const LETTERS_PER_CHARACTER = 2.5;

/**
 * The language that most of a text is in. After a change of language the log holds both, and names of documents
 * stay Japanese: screen readers need to be told. `otherwise` is for text without letters.
 */
export function languageOf(text: string, otherwise: Locale): Locale {
  const withoutAddresses = text.replace(/https?:\/\/\S+/g, '');
  const japanese = (withoutAddresses.match(JAPANESE)?.length ?? 0) * LETTERS_PER_CHARACTER;
  const latin = withoutAddresses.match(LATIN)?.length ?? 0;
  if (japanese === latin) return otherwise;
  return japanese > latin ? 'ja' : 'en';
}
