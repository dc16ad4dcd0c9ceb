import { variables } from './config.ts';

/** What `--help` prints. */
export function usage(): string {
  const settings = Object.entries(variables).map(
    ([name, { meaning, expected, fallback }]) =>
      `  ${name}\n      ${meaning}\n      ${expected} (default: ${fallback || 'none'})\n`,
  );
  return `共創ナビ: a pre-application consultation chatbot for regional DX co-creation grants

Usage: npm start [-- --help | --version]

Settings are read from the environment, and from a file .env in the working directory:

${settings.join('\n')}`;
}
