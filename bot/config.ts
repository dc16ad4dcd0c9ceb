import { statSync } from 'node:fs';
import * as z from 'zod';

type Variable = {
  meaning: string;
  /** what a value must be, to complete "must be …" */
  expected: string;
  /** as it would be written; empty: unset */
  fallback: string;
  schema: z.ZodType<unknown, string>;
};

const wholeNumber = (least: number, most: number) => ({
  expected: `a whole number from ${least} to ${most}`,
  schema: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most)),
});

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every setting there is. Checking, `--help` and `.env.example` all go by this table. */
export const variables = {
  PORT: {
    meaning: 'the TCP port to listen on; 0 takes any free one',
    fallback: '3978',
    ...wholeNumber(0, 65_535),
  },
  HOST: {
    meaning: 'the name or address to listen on; 0.0.0.0 to be reached from other machines',
    expected: 'a host name or an IP address',
    fallback: 'localhost',
    schema: z.string().regex(/^[\w.:-]+$/),
  },
  DATABASE: {
    meaning: 'the SQLite file that keeps the conversations; made where it is missing, with its directory',
    expected: 'the path of a file',
    fallback: 'data/kyoso.sqlite',
    schema: z.string().regex(/[^/]$/),
  },
  PROGRAMS_DIR: {
    meaning:
      'a folder with program files and texts of your own, beside those that come with it: <id>.yaml, ja/<id>.json, en/<id>.json',
    expected: 'a folder that there is',
    fallback: '',
    schema: z.union([z.literal('').transform(() => null), z.string().refine(isFolder)]),
  },
  PUBLIC_ORIGIN: {
    meaning:
      'the address people see, where a proxy stands in front; with https, cookies are sent over https only',
    expected: 'an origin such as https://navi.example.jp, without a path',
    fallback: '',
    schema: z.union([z.literal('').transform(() => null), z.string().refine(isOrigin)]),
  },
  TRUST_PROXY: {
    meaning: 'whether the one proxy in front is believed when it names the address a request came from',
    expected: 'true or false',
    fallback: 'false',
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  },
  LOG_LEVEL: {
    meaning: 'the least serious thing that is logged',
    expected: `one of ${logLevels.join(', ')}`,
    fallback: 'info',
    schema: z.enum(logLevels),
  },
  RETENTION_DAYS: {
    meaning: 'a conversation that was not touched for this many days is deleted',
    fallback: '90',
    ...wholeNumber(1, 3_650),
  },
  RATE_LIMIT_PER_MINUTE: {
    meaning: 'how many turns one address may take in a minute',
    fallback: '60',
    ...wholeNumber(1, 100_000),
  },
} satisfies Record<string, Variable>;

type Variables = typeof variables;
export type Config = { readonly [Name in keyof Variables]: z.output<Variables[Name]['schema']> };

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads all settings; a setting that is empty counts as unset. Throws one ConfigError that names every wrong one. */
export const readConfig = (environment: NodeJS.ProcessEnv): Config =>
  // every setting that there is
  readSettings(environment, Object.keys(variables) as (keyof Config)[]);

/** Reads some of the settings, for a command that has nothing to do with the others. */
export function readSettings<Name extends keyof Config>(
  environment: NodeJS.ProcessEnv,
  names: readonly Name[],
): Pick<Config, Name> {
  const problems: string[] = [];
  const read = names.map((name) => {
    const { schema, expected, fallback }: Variable = variables[name];
    const given = environment[name]?.trim() || fallback;
    const result = schema.safeParse(given);
    if (!result.success) problems.push(`${name} is ${JSON.stringify(given)}, but must be ${expected}`);
    return [name, result.data] as const;
  });
  if (problems.length > 0) throw new ConfigError(problems);
  // Each value has just been read by the schema that the type of its key is taken from.
  return Object.fromEntries(read) as Pick<Config, Name>;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
