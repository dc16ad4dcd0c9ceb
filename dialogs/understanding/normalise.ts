/** Soft hyphens, zero-width and direction marks, variation selectors: nobody sees them, every comparison trips over them. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const CONTROL = /\p{Cc}/gu;
const SPACES = /\s+/gu;

/** NFKC turns ①③ into 13; a space on both sides keeps each number a number of its own. */
const ENCLOSED_NUMBER = /[①-⑳⓪⒈-⒛㉑-㉟㊱-㊿㊀-㊉]/gu;
const DINGBAT_NUMBER = /[❶-➓]/gu;
const FIRST_DINGBAT = 0x2776;
/** NFKC turns 3² into 32 and 1½ into 11⁄2; the mark keeps them from being read as such. */
const RAISED_OR_FRACTION = /[⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅟↉]/gu;

const DASHES = /[‐‑‒–—―−─━﹘﹣]/gu;
const WAVES = /[〜∼∽]/gu;
const SINGLE_QUOTES = /[‘’‚‛′‵`ʼ]/gu;
const DOUBLE_QUOTES = /[“”„‟″〝〞〟«»]/gu;

const KANA = 'ぁ-ゖァ-ヺ';
/** センタ-に is センターに, but カフェ-3 is a dash. */
const DASH_FOR_LONG_VOWEL = new RegExp(`(?<=[${KANA}ー])-+(?![-0-9a-z])`, 'gu');
/** 2ー3社 is 2-3社. */
const LONG_VOWEL_FOR_DASH = new RegExp(`(?<![${KANA}ー])ー+`, 'gu');

/**
 * The same words however they were typed: full or half width, any dash, wave or quote, any space.
 * Upper and lower case are kept; {@link normalise} drops them.
 */
export function tidy(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(ENCLOSED_NUMBER, ' $& ')
    .replace(DINGBAT_NUMBER, (mark) => ` ${(((mark.codePointAt(0) ?? 0) - FIRST_DINGBAT) % 10) + 1} `)
    .replace(RAISED_OR_FRACTION, '^$&')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(WAVES, '~')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/~+/gu, '~')
    .replace(/-+/gu, '-')
    .replace(DASH_FOR_LONG_VOWEL, 'ー')
    .replace(LONG_VOWEL_FOR_DASH, '-')
    .replace(/-+/gu, '-')
    .replace(/ー+/gu, 'ー')
    .replace(SPACES, ' ')
    .trim();
}

/** {@link tidy}, and in lower case: what every reader works on. Normalising twice changes nothing. */
export function normalise(text: string): string {
  return tidy(tidy(text).toLowerCase());
}
