import { existsSync } from 'node:fs';
import { type Config, readConfig } from './config.ts';

/**
 * The settings of this place: its environment, and a file `.env` in the working directory.
 * @throws ConfigError that names every wrong one
 */
export function settingsHere(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}
