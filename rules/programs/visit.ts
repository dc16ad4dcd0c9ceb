export type Key = string | number;

/** Looks at every value of a program file, with the path that leads to it. */
export function visit(
  value: unknown,
  path: readonly Key[],
  look: (path: readonly Key[], key: Key, value: unknown) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    look([...path, key], key, inner);
    visit(inner, [...path, key], look);
  }
}
