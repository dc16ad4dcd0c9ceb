import { loadWords } from '../../bot/locales.ts';
import { loadPrograms } from '../../bot/programs.ts';
import type { Context } from '../../dialogs/respond.ts';
import type { Program } from '../../rules/programs/program.ts';

export const programs = loadPrograms();
export const words = loadWords();

export function programOf(id: string): Program {
  const program = programs.get(id);
  if (!program) throw new Error(`no program ${id}`);
  return program;
}

export const hagukumi = programOf('hagukumi-r7');

/** A day on which HAGUKUMI 令和7年度 takes applications. */
export const DURING_INTAKE = '2025-06-10T10:00:00+09:00';

export const contextAt = (now: string = DURING_INTAKE): Context => ({ programs, words, now });
