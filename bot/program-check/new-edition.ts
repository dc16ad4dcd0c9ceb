import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../../dialogs/locale.ts';
import { editionOf } from '../../dialogs/source.ts';
import type { Words } from '../../dialogs/words.ts';
import { idSchema } from '../../rules/facts.ts';
import { type Place, placesIn } from '../../rules/programs/place.ts';
import { visit } from '../../rules/programs/visit.ts';
import { Refusal } from '../command.ts';
import { textFiles, textsPath } from '../locales.ts';
import { programFiles, programPath } from '../programs.ts';

/** The files of an edition that has just been begun. */
export type NewEdition = {
  readonly id: string;
  readonly fiscalYear: number;
  /** as people are told it */
  readonly path: string;
  readonly texts: readonly string[];
  /** dates that are still those of the edition that it was copied from */
  readonly dates: readonly Place[];
};

/** A place to write to, and how people are told it. */
type Target = { readonly path: string; readonly told: string; readonly text: string };

/**
 * Begins an edition as a copy of another one: a draft of the fiscal year after it, with all its remarks.
 * @param own the folder with program files of one's own (`PROGRAMS_DIR`): where it is set, the copy goes there
 * @param voices `remarks`: words in the language that the remarks in program files are written in
 * @throws Refusal in the person's own words; then nothing has been written
 */
export function beginEdition(
  id: string,
  from: string,
  own: string | null,
  { words, remarks }: { readonly words: Words; readonly remarks: Words },
): NewEdition {
  if (!idSchema.safeParse(id).success) refuse(words, 'badId', { id, example: `${from}-next` });
  const files = programFiles(own);
  const original = files.find((file) => file.id === from);
  if (!original) {
    const ids = files.map((file) => file.id).join(', ');
    throw new Refusal(words.t('check:noProgram', { id: `--from ${from}`, ids }));
  }
  const copy = nextEdition(original.text, { from, id, remarks });
  if (!copy) return refuse(words, 'noYear', { path: original.path });
  const taken = files.find((file) => file.id === id);
  if (taken) refuse(words, 'taken', { path: taken.path });
  const yaml: Target = { ...programPath(id, own), text: copy.text };
  const texts = locales.map((locale): Target => {
    const texts = textFiles(locale, own).find(({ namespace }) => namespace === `programs/${from}`);
    if (!texts) return refuse(words, 'noTexts', { path: textsPath(from, locale, original.own).told });
    return { ...textsPath(id, locale, own), text: texts.text };
  });
  for (const { path, told } of [yaml, ...texts]) if (existsSync(path)) refuse(words, 'taken', { path: told });
  for (const { path, text } of [...texts, yaml]) {
    mkdirSync(dirname(path), { recursive: true });
    // never over a file that has come to be there in the meantime
    writeFileSync(path, text, { flag: 'wx' });
  }
  return {
    id,
    fiscalYear: copy.fiscalYear,
    path: yaml.told,
    texts: texts.map(({ told }) => told),
    dates: datesIn(copy.text),
  };
}

/** Every date of a program file, in the order of its lines. */
function datesIn(text: string): Place[] {
  const placeOf = placesIn(text);
  const places: Place[] = [];
  visit(parse(text), [], (path, _key, value) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2}.*)?$/.test(value)) places.push(placeOf(path));
  });
  return places.sort((one, other) => one.line - other.line);
}

function refuse(words: Words, key: string, params: Record<string, string>): never {
  throw new Refusal(words.t(`check:new.${key}`, params));
}

type Names = { readonly from: string; readonly id: string; readonly remarks: Words };

/** The text of a program file as a draft for the year after; undefined where it lacks the lines for that. */
function nextEdition(text: string, { from, id, remarks }: Names) {
  const year = /^fiscalYear:[ \t]*(\d{4})\b/m.exec(text)?.[1];
  if (year === undefined || !/^id:.*$/m.test(text)) return undefined;
  const fiscalYear = Number(year) + 1;
  const [before, after] = [Number(year), fiscalYear].map((fiscalYear) =>
    editionOf({ program: { fiscalYear }, words: remarks }),
  ) as [string, string];
  const header = text.search(/^id:/m);
  const named = text.slice(0, header).replaceAll(`/${from}.json`, `/${id}.json`).replaceAll(before, after);
  const rest = text
    .slice(header)
    .replace(/^draft:.*\n/m, '')
    .replace(/^id:.*$/m, `id: ${id}\ndraft: true   # ${remarks.t('check:new.draftComment')}`)
    .replace(/^fiscalYear:.*$/m, (line) => line.replace(year, String(fiscalYear)).replace(before, after));
  return { text: named + rest, fiscalYear };
}
