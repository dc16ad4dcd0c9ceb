import { existsSync } from 'node:fs';
import { type Config, readConfig, readSettings } from './config.ts';

/**
 * The settings of this place: its environment, and a file `.env` in the working directory.
 * @throws ConfigError that names every wrong one
 */
export const settingsHere = (): Config => readConfig(environmentHere());

/**
 * The folder with program files of its own that this place has; null where it has none.
 * @throws ConfigError where there is no such folder
 */
export const programsDirHere = (): string | null =>
  readSettings(environmentHere(), ['PROGRAMS_DIR']).PROGRAMS_DIR;

function environmentHere(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
