import { type Params, UnfilledTextError, type Words } from '../words.ts';

/** What was looked up among the texts of a language. */
export type Recording = {
  /** looks texts up; one that there is not is noted, and its key stands for it */
  readonly words: Words;
  /** keys of texts that were found */
  readonly used: ReadonlySet<string>;
  /** keys of texts that are needed and not there */
  readonly missing: ReadonlySet<string>;
  /** places in texts, e.g. `{{count}}`, that nothing fills, by key */
  readonly unfilled: ReadonlyMap<string, string>;
};

/** The words of a language, with a record of what is looked up. */
export function recordingWords(words: Words): Recording {
  const used = new Set<string>();
  const missing = new Set<string>();
  const unfilled = new Map<string, string>();
  const maybe = (key: string, params?: Params): string | undefined => {
    try {
      const text = words.maybe(key, params);
      if (text !== undefined) used.add(key);
      return text;
    } catch (error) {
      if (!(error instanceof UnfilledTextError)) throw error;
      used.add(key);
      unfilled.set(key, error.place);
      return key;
    }
  };
  const t = (key: string, params?: Params): string => {
    const text = maybe(key, params);
    if (text === undefined) missing.add(key);
    return text ?? key;
  };
  return { words: { ...words, t, maybe }, used, missing, unfilled };
}
