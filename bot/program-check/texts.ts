import { neededTexts, textKeys } from '../../dialogs/checking/needed-texts.ts';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { createWords, type WordFiles } from '../../dialogs/words.ts';
import type { Program } from '../../rules/programs/program.ts';
import { LocaleFileError, OF_PROGRAMS, readTexts, type TextFile, textsPath } from '../locales.ts';
import type { ProgramFile } from '../programs.ts';
import type { Found } from './found.ts';

/** What is wrong with the texts of the programs, in every language. `files`: the text files by language. */
export function checkTexts(
  programs: readonly { readonly file: ProgramFile; readonly program: Program | undefined }[],
  files: Readonly<Record<Locale, readonly TextFile[]>>,
): Found[] {
  const found: Found[] = [];
  const texts = Object.fromEntries(locales.map((locale) => [locale, readable(files[locale], locale, found)]));
  const words = createWords(texts as WordFiles);
  for (const { file, program } of programs) {
    if (!program) continue;
    for (const locale of locales) {
      const namespace = `${OF_PROGRAMS}${program.id}`;
      const own = texts[locale]?.[namespace];
      const path = files[locale].find((each) => each.namespace === namespace)?.path;
      if (own) found.push(...ofProgram(program, locale, words(locale), own, path ?? ''));
      // a file that is there and cannot be read is told already
      else if (path === undefined) found.push(absent(file, locale));
    }
  }
  return found;
}

/** The texts that can be read, by namespace; what cannot is noted. */
function readable(files: readonly TextFile[], locale: Locale, found: Found[]): Record<string, object> {
  const texts: Record<string, object> = {};
  for (const file of files) {
    const base = { file: file.path, line: null, key: '', locale } as const;
    const before = files.find(({ namespace }) => namespace === file.namespace);
    if (before && before.path !== file.path) {
      const expected = `a program of its own; ${before.path} has these texts already`;
      found.push({ severity: 'error', code: 'texts', ...base, params: { expected } });
      continue;
    }
    try {
      texts[file.namespace] = readTexts(file);
    } catch (error) {
      if (!(error instanceof LocaleFileError)) throw error;
      const { expected } = error;
      // Node.js tells the line where it knows it
      const line = /\(line (\d+) column/.exec(expected)?.[1];
      found.push({
        severity: 'error',
        code: 'texts',
        ...base,
        line: line === undefined ? null : Number(line),
        params: { expected },
      });
    }
  }
  return texts;
}

function ofProgram(
  program: Program,
  locale: Locale,
  words: Parameters<typeof neededTexts>[1],
  own: object,
  path: string,
): Found[] {
  const report = neededTexts(program, words, own);
  const at = (key: string) => ({ file: path, line: null, key, locale });
  // a text that all programs share is missing for all of them; this one can still bring its own
  const inFile = (key: string) => key.replace(`${OF_PROGRAMS}${program.id}:`, '');
  const empty = textKeys(own).filter(({ value }) => typeof value !== 'string' || value.trim() === '');
  const there = (key: string) => empty.every((each) => each.key !== key);
  const missing = report.missing.filter((key) => there(inFile(key)));
  return [
    ...missing.map(
      (key): Found => ({
        severity: 'error',
        code: 'textMissing',
        ...at(inFile(key)),
        params: {},
      }),
    ),
    ...empty.map(({ key }): Found => ({ severity: 'error', code: 'textEmpty', ...at(key), params: {} })),
    ...report.unfilled.map(
      ({ key, place }): Found => ({
        severity: 'error',
        code: 'textUnfilled',
        ...at(inFile(key)),
        params: { place },
      }),
    ),
    ...report.unused.filter(there).map(
      (key): Found => ({
        severity: 'warning',
        code: 'textUnused',
        ...at(key),
        params: {},
      }),
    ),
  ];
}

/** No file of texts at all: one thing to do, not a hundred. */
function absent({ id, path, own }: ProgramFile, locale: Locale): Found {
  return {
    severity: 'error',
    code: 'textsFileMissing',
    file: path,
    line: null,
    key: '',
    locale,
    params: { expected: textsPath(id, locale, own).told },
  };
}

/** Files of texts that belong to no program file. */
export const strayTexts = (
  programs: readonly ProgramFile[],
  files: Readonly<Record<Locale, readonly TextFile[]>>,
): Found[] =>
  locales.flatMap((locale) =>
    files[locale]
      .filter(({ namespace }) => namespace.startsWith(OF_PROGRAMS))
      .filter(({ namespace }) => !programs.some(({ id }) => `${OF_PROGRAMS}${id}` === namespace))
      .map(
        ({ namespace, path }): Found => ({
          severity: 'warning',
          code: 'textsWithoutProgram',
          file: path,
          line: null,
          key: '',
          locale,
          params: { id: namespace.slice(OF_PROGRAMS.length) },
        }),
      ),
  );
