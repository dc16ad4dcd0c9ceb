import * as z from 'zod';
import { type Facts, factsSchema, idSchema } from './facts.ts';

type RecordKey = {
  [K in keyof Facts]-?: string extends keyof NonNullable<Facts[K]> ? K : never;
}[keyof Facts];

/** Names one fact: `legalForm`, or `offices.kitakyushu` for one that is known per area, registry or tax. */
export type FactPath = Exclude<keyof Facts, RecordKey> | `${RecordKey}.${string}`;

const recordKeys: ReadonlySet<string> = new Set<RecordKey>([
  'offices',
  'arrears',
  'registered',
  'outsideMembers',
  'outsideMembersRegistered',
  'mainSite',
  'memberOffices',
  'declared',
  'confirmed',
]);

export function isFactPath(path: string): path is FactPath {
  const [key, id, ...rest] = path.split('.');
  if (key === undefined || rest.length > 0 || !Object.hasOwn(factsSchema.shape, key)) return false;
  return recordKeys.has(key) ? idSchema.safeParse(id).success : id === undefined;
}

/** A fact as a program file names it. */
export const factPathSchema = z.string({ error: 'a fact, e.g. offices.kitakyushu' }).refine(isFactPath);

/** Whether all that can be said of a fact makes a short list: no count, no amount, nothing with parts of its own. */
export function hasFewValues(path: FactPath): boolean {
  const [key] = path.split('.');
  const known: z.core.$ZodType = factsSchema.shape[key as keyof Facts].unwrap();
  const value = known instanceof z.ZodRecord ? known.valueType : known;
  return value instanceof z.ZodEnum || value instanceof z.ZodBoolean;
}

/** Facts and the values they take. */
export type Patch = readonly (readonly [FactPath, FactValue])[];

/** The part of a path that names the fact within its record, or the fact itself. */
export const factName = (path: FactPath): string => path.slice(path.indexOf('.') + 1);

export type FactValue = NonNullable<Facts[keyof Facts]> | string | boolean;

export function factAt(facts: Facts, path: FactPath): FactValue | undefined {
  const [key, id] = path.split('.');
  const value: unknown = facts[key as keyof Facts];
  const found = id === undefined ? value : (value as Record<string, unknown> | undefined)?.[id];
  return found as FactValue | undefined;
}

/** The facts with one of them set, or taken away with `undefined`; the given facts stay as they are. */
export function withFact(facts: Facts, path: FactPath, value: FactValue | undefined): Facts {
  const [key, id] = path.split('.') as [keyof Facts, string | undefined];
  const { [key]: before, ...others } = facts;
  if (id === undefined) return value === undefined ? others : ({ ...others, [key]: value } as Facts);
  const { [id]: _gone, ...siblings } = (before ?? {}) as Record<string, unknown>;
  const record = value === undefined ? siblings : { ...siblings, [id]: value };
  return Object.keys(record).length === 0 ? others : ({ ...others, [key]: record } as Facts);
}

export const withFacts = (facts: Facts, patch: Patch): Facts =>
  patch.reduce((changed, [path, value]) => withFact(changed, path, value), facts);
