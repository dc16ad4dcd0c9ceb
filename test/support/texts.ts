import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '../../dialogs/locale.ts';

/** Every text of a language by file and key, e.g. `talk:restart.sure`. */
export function textsOf(locale: Locale): Map<string, string> {
  const folder = new URL(`../../locales/${locale}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return new Map(
    files.flatMap((file) =>
      leaves(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), `${file.replace('.json', '')}:`),
    ),
  );
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither a text nor a group`);
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path.endsWith(':') ? path + key : `${path}.${key}`),
  );
}

/** Japanese has one form where English has two. */
export const withoutCount = (key: string): string => key.replace(/_(one|other)$/, '');
