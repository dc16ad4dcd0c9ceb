/** What stands in one place of two JSON values; left out where there is nothing. */
export type Difference = { path: string; before?: unknown; now?: unknown };

type JsonObject = Readonly<Record<string, unknown>>;

/** What the items of a list are called by, so that one more does not make all behind it look different. */
const names = ['track', 'criterion', 'document'];

/** Every place where two JSON values differ, in the order of the first; lists of plain values are compared whole. */
export function differences(before: unknown, now: unknown, path = ''): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const [one, other] = [keyed(before), keyed(now)];
  if (!one || !other || Array.isArray(before) !== Array.isArray(now)) return [difference(path, before, now)];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const within = keys.flatMap((key) =>
    differences(one[key], other[key], path === '' ? key : `${path}.${key}`),
  );
  if (within.length > 0 || !Array.isArray(before)) return within;
  // the same items in another order
  return differences(Object.keys(one), Object.keys(other), path);
}

const difference = (path: string, before: unknown, now: unknown): Difference => ({
  path,
  ...(before !== undefined && { before }),
  ...(now !== undefined && { now }),
});

/** An object, or a list of objects by name, or else by number; undefined for what has no places in it. */
function keyed(value: unknown): JsonObject | undefined {
  if (!Array.isArray(value)) return isObject(value) ? value : undefined;
  if (!value.every(isObject)) return undefined;
  const name = names.find((key) => value.every((item) => typeof item[key] === 'string'));
  const named = name === undefined ? [] : value.map((item) => [String(item[name]), item] as const);
  const unique = new Set(named.map(([called]) => called)).size === value.length;
  return Object.fromEntries(unique ? named : value.map((item, at) => [String(at), item]));
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
