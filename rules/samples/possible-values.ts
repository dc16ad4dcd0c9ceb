import * as z from 'zod';
import { type FactPath, type FactValue, withFact } from '../fact-path.ts';
import { type Facts, factsSchema } from '../facts.ts';

type Shape = {
  enum?: string[];
  type?: string;
  additionalProperties?: Shape;
};
const properties = z.toJSONSchema(factsSchema).properties as Record<string, Shape>;

/**
 * Everything that can be known of a fact, unknown first; of a number, what makes a difference.
 * @param bounds of the program: of a number, what is just below, at and just above each is a value
 * @throws where a fact has so many values that no list can stand for them
 */
export function possibleValues(path: FactPath, bounds: readonly number[] = []): (FactValue | undefined)[] {
  const [key = '', id] = path.split('.');
  const shape = id === undefined ? properties[key] : properties[key]?.additionalProperties;
  if (shape?.enum) return [undefined, ...shape.enum];
  if (shape?.type === 'boolean') return [undefined, true, false];
  if (shape?.type === 'integer') return [undefined, ...numbersAround(bounds)];
  throw new Error(`no values for ${path}`);
}

const numbersAround = (bounds: readonly number[]): number[] => {
  const around = [2, ...bounds].flatMap((bound) => [bound - 2, bound - 1, bound, bound + 1]);
  return [...new Set(around)].filter((value) => value >= 0).sort((one, other) => one - other);
};

/** Every combination of what can be known of these facts. */
export const everyCase = (paths: readonly FactPath[], bounds: readonly number[] = []): Facts[] =>
  paths.reduce<Facts[]>(
    (cases, path) =>
      cases.flatMap((known) => possibleValues(path, bounds).map((value) => withFact(known, path, value))),
    [{}],
  );
