import { existsSync } from 'node:fs';
import { type Config, readConfig, readSettings } from './config.ts';

/**
 * The settings of this place: its environment, and a file `.env` in the working directory.
 * @throws ConfigError that names every wrong one
 */
export const settingsHere = (): Config => readConfig(environmentHere());

/**
 * Some of the settings of this place, for a command that has nothing to do with the others.
 * @throws ConfigError that names every wrong one of them
 */
export const someSettingsHere = <Name extends keyof Config>(...names: readonly Name[]): Pick<Config, Name> =>
  readSettings(environmentHere(), names);

/**
 * The folder with program files of its own that this place has; null where it has none.
 * @throws ConfigError where there is no such folder
 */
export const programsDirHere = (): string | null => someSettingsHere('PROGRAMS_DIR').PROGRAMS_DIR;

function environmentHere(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
