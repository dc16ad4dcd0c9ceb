import * as z from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/**
 * What should have stood where something else was found, in words that complete "expected …".
 * For `safeParse(value, { error: expectation })`; a schema that has words of its own keeps them.
 */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : 'another form';
    case 'invalid_key':
      return `a key that is ${issue.issues[0]?.message ?? 'another'}`;
    case 'invalid_format':
      return formats[issue.format] ?? issue.format;
    case 'unrecognized_keys':
      return `no key of this name${keysOf(issue)}`;
    case 'too_small':
      return bound('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return bound('at most', Number(issue.maximum), issue.origin);
    case 'custom':
      return issue.message ?? 'something else';
    default:
      return 'something else';
  }
}

/** Every number in program files and facts is a whole one. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

const formats: Readonly<Record<string, string>> = {
  url: 'a web address, e.g. https://www.example.jp/',
  email: 'a mail address, e.g. office@example.jp',
};

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;

/** The keys that can still be given, for somebody who has misspelt one. */
function keysOf({ inst, input }: Issue): string {
  if (!(inst instanceof z.ZodObject) || typeof input !== 'object' || input === null) return '';
  const free = Object.keys(inst.shape).filter((key) => !(key in input));
  return free.length === 0 ? '' : `; keys not used yet: ${free.join(', ')}`;
}

function bound(limit: string, count: number, origin: string): string {
  if (origin === 'array') return `a list of ${limit} ${count} ${count === 1 ? 'entry' : 'entries'}`;
  if (origin === 'string') return `text of ${limit} ${count} ${count === 1 ? 'character' : 'characters'}`;
  return `${limit} ${count}`;
}

/** One thing that is wrong: where, and what should have stood there. */
export type Problem = { readonly path: readonly (string | number)[]; readonly expected: string };

/** Every problem that zod has found, a key that should not be there by itself. */
export const problemsIn = (error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue) => {
    // no schema here has symbols for keys
    const path = issue.path as (string | number)[];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], expected: issue.message }))
      : [{ path, expected: issue.message }];
  });
