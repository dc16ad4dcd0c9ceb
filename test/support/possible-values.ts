import * as z from 'zod';
import { type FactPath, type FactValue, factsSchema } from '../../rules/facts.ts';

type Shape = {
  enum?: string[];
  type?: string;
  additionalProperties?: Shape;
};
const properties = z.toJSONSchema(factsSchema).properties as Record<string, Shape>;

/** Everything that can be known of a fact, unknown first; of a number, what makes a difference. */
export function possibleValues(path: FactPath): (FactValue | undefined)[] {
  const [key = '', id] = path.split('.');
  const shape = id === undefined ? properties[key] : properties[key]?.additionalProperties;
  if (shape?.enum) return [undefined, ...shape.enum];
  if (shape?.type === 'boolean') return [undefined, true, false];
  if (shape?.type === 'integer') return [undefined, 0, 1, 2, 3, 4];
  if (key === 'expenses') return [undefined, ...expenses];
  throw new Error(`no values for ${path}`);
}

const expenses = [
  [],
  [{ category: 'rent', yen: 100_000 }],
  [{ category: 'unsorted', yen: 250_000 }],
  [{ category: 'unlisted', yen: 120_000 }],
  [
    { category: 'travel', yen: 150_000 },
    { category: 'honorarium', yen: 200_000 },
    { category: 'other:PC', yen: 1 },
  ],
];
