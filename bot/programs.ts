import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ProgramFileError, parseProgram } from '../rules/programs/parse.ts';
import type { Program } from '../rules/programs/program.ts';

const folder = new URL('../rules/programs/', import.meta.url);

/**
 * Every program edition in `rules/programs/`, by id.
 * @throws ProgramFileError naming file, line, key and what was expected
 */
export function loadPrograms(): ReadonlyMap<string, Program> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return new Map(
    files.map((file) => {
      const path = `rules/programs/${file}`;
      const text = readFileSync(new URL(file, folder), 'utf8');
      const program = parseProgram(text, path, createHash('sha256').update(text).digest('hex'));
      if (`${program.id}.yaml` !== file)
        throw new ProgramFileError(path, [
          {
            line: 1,
            key: 'id',
            expected: `the name of the file, ${file.replace(/\.yaml$/, '')}, not ${program.id}`,
          },
        ]);
      return [program.id, program];
    }),
  );
}

/** The program that a talk is about when nobody has chosen one. */
export const DEFAULT_PROGRAM = 'hagukumi-r7';
