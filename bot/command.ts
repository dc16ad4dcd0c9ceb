import { ProgramFileError } from '../rules/programs/parse.ts';
import { ConfigError } from './config.ts';
import { LocaleFileError } from './locales.ts';
import { DatabaseError } from './store/database-error.ts';

const WRONG_OPTION = 2;
const WRONG_FILE = 1;

/** A command-line option that cannot be used. */
export class OptionError extends Error {
  constructor(option: string, given: string, expected: string) {
    super(`${option}: expected ${expected}, not "${given}"`);
    this.name = 'OptionError';
  }
}

/** Something that a command does not do, said in the language of the person who asked for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * Runs a command of the terminal. A wrong option, setting or file ends it with the reason alone on stderr;
 * a reader that has seen enough (`| head`) ends it quietly.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await command();
  } catch (error) {
    const code = exitCodeOf(error);
    if (code === undefined || !(error instanceof Error)) throw error;
    // settings are told a line each
    const oneLine = code === WRONG_OPTION && !(error instanceof ConfigError);
    process.stderr.write(`${oneLine ? error.message.replaceAll('\n', ' ') : error.message}\n`);
    process.exitCode = code;
  }
}

/** Undefined for what only a programmer can mend: there the stack is wanted. */
function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof OptionError || error instanceof Refusal || isWrongArgument(error)) return WRONG_OPTION;
  if (error instanceof ConfigError || error instanceof DatabaseError) return WRONG_OPTION;
  return error instanceof ProgramFileError || error instanceof LocaleFileError ? WRONG_FILE : undefined;
}

/** What `parseArgs` throws for options that there are not, or that lack their value. */
const isWrongArgument = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
