import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '../dialogs/locale.ts';
import { createWords, type WordFiles, type Words } from '../dialogs/words.ts';
import { isDraft, programFiles } from './programs.ts';

const shippedFolder = fileURLToPath(new URL('../locales/', import.meta.url));

/** How the namespaces of texts begin that are about one program. */
export const OF_PROGRAMS = 'programs/';

/** A file of texts that cannot be used. */
export class LocaleFileError extends Error {
  readonly file: string;
  readonly expected: string;

  constructor(file: string, expected: string) {
    super(`${file}: expected ${expected}`);
    this.name = 'LocaleFileError';
    this.file = file;
    this.expected = expected;
  }
}

/** A file of texts as it stands on the disk. */
export type TextFile = {
  /** e.g. `programs/hagukumi-r7` */
  readonly namespace: string;
  /** its path as people are told it */
  readonly path: string;
  readonly text: string;
};

/**
 * Every text of every language, but for those of drafts; a file's path is its namespace, e.g. `programs/hagukumi-r7`.
 * @param own the folder with program files of one's own (`PROGRAMS_DIR`), where `ja/x.json` is `programs/x`
 * @throws LocaleFileError naming the file
 */
export function loadWords(own: string | null = null): (locale: Locale) => Words {
  const drafts = new Set(
    programFiles(own)
      .filter(isDraft)
      .map(({ id }) => `${OF_PROGRAMS}${id}`),
  );
  const finished = (locale: Locale) =>
    textFiles(locale, own).filter(({ namespace }) => !drafts.has(namespace));
  const files = Object.fromEntries(locales.map((locale) => [locale, textsOf(finished(locale))]));
  return createWords(files as WordFiles);
}

/** The texts that do not belong to one program, for a command that looks for what is wrong in those. */
export function sharedWords(): (locale: Locale) => Words {
  const shared = (locale: Locale) =>
    textFiles(locale).filter(({ namespace }) => !namespace.startsWith(OF_PROGRAMS));
  const files = Object.fromEntries(locales.map((locale) => [locale, textsOf(shared(locale))]));
  return createWords(files as WordFiles);
}

/** The files of one language: those that come with it, then those in a folder of one's own. */
export const textFiles = (locale: Locale, own: string | null = null): TextFile[] => [
  ...filesIn(join(shippedFolder, locale), `locales/${locale}`, ''),
  ...(own === null ? [] : filesIn(join(own, locale), join(own, locale), OF_PROGRAMS)),
];

/** Where the texts of a program stand, or would stand, and how people are told so. */
export function textsPath(id: string, locale: Locale, own: string | null): { path: string; told: string } {
  if (own !== null) {
    const path = join(own, locale, `${id}.json`);
    return { path, told: path };
  }
  const name = join(locale, 'programs', `${id}.json`);
  return { path: join(shippedFolder, name), told: join('locales', name) };
}

function filesIn(folder: string, told: string, prefix: string): TextFile[] {
  // a language without a file is found by its missing texts
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      namespace: `${prefix}${name.replace(/\.json$/, '').replaceAll('\\', '/')}`,
      path: join(told, name),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** @throws LocaleFileError where a file is no JSON, or two are of the same name */
function textsOf(files: readonly TextFile[]): Record<string, object> {
  const texts: Record<string, object> = {};
  for (const file of files) {
    const before = files.find(({ namespace }) => namespace === file.namespace);
    if (before && before.path !== file.path)
      throw new LocaleFileError(file.path, `a program of its own; ${before.path} has these texts already`);
    texts[file.namespace] = readTexts(file);
  }
  return texts;
}

/** @throws LocaleFileError where it is no group of texts in JSON */
export function readTexts({ path, text }: Pick<TextFile, 'path' | 'text'>): object {
  let read: unknown;
  try {
    // some editors put a byte order mark before it, which is no part of JSON
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LocaleFileError(path, `JSON (${String(error)})`);
  }
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read;
  throw new LocaleFileError(path, 'keys with texts, {"name": "…", …}');
}
