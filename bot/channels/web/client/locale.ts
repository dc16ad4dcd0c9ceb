import type { Locale } from '../../../../dialogs/locale.ts';

export const browserLocale = (): Locale => (navigator.language.startsWith('ja') ? 'ja' : 'en');
