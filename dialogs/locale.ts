/** The languages of the talk, in the order in which they are offered. Free of any library: the page uses it too. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];
