/**
 * Makes a thing once for each key, such as a reader with its patterns. For keys that come from program files and texts,
 * which are few; never for what people type.
 */
export function onceFor<Key, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const one = made.get(key) ?? make(key);
    made.set(key, one);
    return one;
  };
}
