import { parse } from 'yaml';
import { askingCautions } from '../../dialogs/checking/askable.ts';
import { locales } from '../../dialogs/locale.ts';
import { cautions } from '../../rules/programs/cautions.ts';
import { misprint } from '../../rules/programs/day.ts';
import { ProgramFileError } from '../../rules/programs/parse.ts';
import { placesIn } from '../../rules/programs/place.ts';
import type { Program } from '../../rules/programs/program.ts';
import { visit } from '../../rules/programs/visit.ts';
import { type TextFile, textFiles } from '../locales.ts';
import { type ProgramFile, programFiles, readProgram } from '../programs.ts';
import { type Edition, editionAt } from './editions.ts';
import type { Found } from './found.ts';
import { checkTexts, strayTexts } from './texts.ts';

/** The program files as they stand at a moment, and all that is to be looked at in them. */
export type Report = {
  /** ISO 8601 with offset */
  readonly asOf: string;
  /** those that can be read, drafts included */
  readonly editions: readonly Edition[];
  /** paths of those that cannot be read */
  readonly unreadable: readonly string[];
  /** file by file, errors first */
  readonly found: readonly Found[];
  readonly programs: ReadonlyMap<string, Program>;
};

/**
 * Checks every program file with its texts.
 * @param own the folder with program files of one's own (`PROGRAMS_DIR`)
 * @param asOf ISO 8601 with offset
 * @param only ids of those that are to be checked; all of them where it is empty
 */
export function checkPrograms(own: string | null, asOf: string, only: readonly string[] = []): Report {
  const files = programFiles(own);
  const wanted = files.filter(({ id }) => only.length === 0 || only.includes(id));
  const read = wanted.map((file) => readOrTold(file, files));
  const texts = Object.fromEntries(locales.map((locale) => [locale, textFiles(locale, own)])) as Record<
    (typeof locales)[number],
    TextFile[]
  >;
  const programs = read.flatMap(({ program }) => program ?? []);
  const found = [
    ...read.flatMap((each) => each.found),
    ...read.flatMap(({ file, program }) => (program ? lookedAt(file, program, asOf) : [])),
    ...checkTexts(read, texts),
    ...(only.length === 0 ? strayTexts(files, texts) : []),
  ];
  return {
    asOf,
    editions: programs.map((program) => editionAt(program, asOf)),
    unreadable: read.flatMap(({ file, program }) => (program ? [] : [file.path])),
    found: inOrder(found),
    programs: new Map(programs.map((program) => [program.id, program])),
  };
}

type Read = { file: ProgramFile; program: Program | undefined; found: Found[] };

function readOrTold(file: ProgramFile, all: readonly ProgramFile[]): Read {
  try {
    return { file, program: readProgram(file, all), found: [] };
  } catch (error) {
    if (!(error instanceof ProgramFileError)) throw error;
    const found = error.problems.map(
      ({ line, key, expected }): Found => ({
        severity: 'error',
        code: 'schema',
        file: error.file,
        line,
        key,
        params: { expected },
      }),
    );
    return { file, program: undefined, found };
  }
}

function lookedAt({ path, text }: ProgramFile, program: Program, asOf: string): Found[] {
  const placeOf = placesIn(text);
  const at = (keys: readonly (string | number)[]) => {
    const { line, key } = placeOf(keys);
    return { line, key };
  };
  const told = [...cautions(program), ...askingCautions(program)].map(
    ({ severity, code, path: keys, params }): Found => ({ severity, code, file: path, ...at(keys), params }),
  );
  const slips: Found[] = [];
  visit(parse(text), [], (keys, _key, value) => {
    const params = typeof value === 'string' ? misprint(value) : undefined;
    if (params) slips.push({ severity: 'note', code: 'weekdayMisprint', file: path, ...at(keys), params });
  });
  const over: Found[] = editionAt(program, asOf).over
    ? [
        {
          severity: 'warning',
          code: 'editionOver',
          file: path,
          ...at(['activityPeriod']),
          params: { id: program.id },
        },
      ]
    : [];
  return [...told, ...over, ...slips];
}

const severities = ['error', 'warning', 'note'] as const;

/** File by file as they were read; in each what is worst first, then by line. */
function inOrder(found: readonly Found[]): Found[] {
  const files = [...new Set(found.map(({ file }) => file))];
  const rank = ({ file, severity, line }: Found) => [
    files.indexOf(file),
    severities.indexOf(severity),
    line ?? 0,
  ];
  return [...found].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
}
