import type { Locale } from '../../../../dialogs/input.ts';

export type { Locale };

/** In the order in which the page offers them. The talk's own list would bring its whole schema library along. */
export const locales = ['ja', 'en'] as const satisfies readonly Locale[];

export const browserLocale = (): Locale => (navigator.language.startsWith('ja') ? 'ja' : 'en');
