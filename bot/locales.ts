import { readdirSync, readFileSync } from 'node:fs';
import { type Locale, locales } from '../dialogs/locale.ts';
import { createWords, type WordFiles, type Words } from '../dialogs/words.ts';

const folder = new URL('../locales/', import.meta.url);

/** A file of texts that cannot be read. */
export class LocaleFileError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: expected JSON (${reason})`);
    this.name = 'LocaleFileError';
  }
}

/**
 * Every text of every language; a file's path is its namespace, e.g. `programs/hagukumi-r7`.
 * @throws LocaleFileError naming the file
 */
export function loadWords(): (locale: Locale) => Words {
  const files = Object.fromEntries(locales.map((locale) => [locale, filesOf(locale)]));
  return createWords(files as WordFiles);
}

function filesOf(locale: Locale): Record<string, object> {
  const root = new URL(`${locale}/`, folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return Object.fromEntries(
    names.map((name) => {
      try {
        return [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, root), 'utf8'))];
      } catch (error) {
        throw new LocaleFileError(`locales/${locale}/${name}`, String(error));
      }
    }),
  );
}
