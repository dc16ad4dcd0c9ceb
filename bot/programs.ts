import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { ProgramFileError, parseProgram } from '../rules/programs/parse.ts';
import type { Program } from '../rules/programs/program.ts';

const SHIPPED = 'rules/programs';
const shippedFolder = fileURLToPath(new URL('../rules/programs/', import.meta.url));

/** A program file as it stands on the disk. */
export type ProgramFile = {
  /** what its name says its id is */
  readonly id: string;
  /** its path as people are told it: from the root of the project, or in the folder of one's own */
  readonly path: string;
  readonly text: string;
  /** the folder of one's own that it stands in; null for one that came with it */
  readonly own: string | null;
};

/**
 * Every program file: those that come with it, then those in a folder of one's own.
 * @param own that folder (`PROGRAMS_DIR`); null where there is none
 */
export const programFiles = (own: string | null = null): ProgramFile[] => [
  ...filesIn(shippedFolder, SHIPPED, null),
  ...(own === null ? [] : filesIn(own, own, own)),
];

function filesIn(folder: string, told: string, own: string | null): ProgramFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    path: join(told, name),
    text: readFileSync(join(folder, name), 'utf8'),
    own,
  }));
}

/**
 * One program edition, whatever may be wrong with the files of others; undefined where there is none of this id.
 * @throws ProgramFileError naming file, line, key and what was expected
 */
export function loadProgram(id: string, own: string | null = null): Program | undefined {
  const files = programFiles(own);
  const file = files.find((each) => each.id === id);
  return file && readProgram(file, files);
}

/** Where the program file of this id stands, or would stand, and how people are told so. */
export const programPath = (id: string, own: string | null): { path: string; told: string } => ({
  path: join(own ?? shippedFolder, `${id}.yaml`),
  told: join(own ?? SHIPPED, `${id}.yaml`),
});

/**
 * Reads one program file out of all of them.
 * @throws ProgramFileError naming file, line, key and what was expected
 */
export function readProgram({ id, path, text }: ProgramFile, all: readonly ProgramFile[]): Program {
  const refuse = (expected: string) => {
    const line = text.split('\n').findIndex((each) => each.startsWith('id:')) + 1;
    throw new ProgramFileError(path, [{ line: Math.max(line, 1), key: 'id', expected }]);
  };
  const before = all.find((other) => other.id === id);
  if (before && before.path !== path) refuse(`an id of its own; ${before.path} has ${id} already`);
  const program = parseProgram(text, path, createHash('sha256').update(text).digest('hex'));
  if (program.id !== id) refuse(`the name of the file, ${id}, not ${program.id}`);
  return program;
}

/**
 * Every program edition that can be consulted on, by id; drafts are left out.
 * @param own the folder with program files of one's own (`PROGRAMS_DIR`)
 * @throws ProgramFileError naming file, line, key and what was expected
 */
export function loadPrograms(own: string | null = null): ReadonlyMap<string, Program> {
  const files = programFiles(own).filter((file) => !isDraft(file));
  const read = files.map((file) => [file.id, readProgram(file, files)] as const);
  // whatever a file may look like, what its check calls a draft is none to be consulted on
  return new Map(read.filter(([, { draft }]) => !draft));
}

/**
 * Whether a file is still being written: nothing but the check reads it, so that nothing else stops at what is wrong
 * in it. The line alone decides where the file as a whole cannot be read.
 */
export const isDraft = ({ text }: Pick<ProgramFile, 'text'>): boolean =>
  DRAFT_LINE.test(text) || (DRAFT_KEY.test(text) && draftIn(text));

/** As YAML writes what is true. */
const DRAFT_LINE = /^draft:[ \t]*(?:true|True|TRUE)\b/m;
const DRAFT_KEY = /\bdraft["']?\s*:/;

const draftIn = (text: string): boolean => parseDocument(text, { logLevel: 'silent' }).get('draft') === true;

/** The program that a talk is about when nobody has chosen one. */
export const DEFAULT_PROGRAM = 'hagukumi-r7';
