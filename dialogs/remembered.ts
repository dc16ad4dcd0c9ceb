import type { Program } from '../rules/programs/program.ts';
import type { Words } from './words.ts';

type Where = { readonly words: Words; readonly program: Program };

/** What was told of a program in a language once is remembered, by key, for as long as both are there. */
export function remembered<T>(): (where: Where, key: string, make: () => T) => T {
  const told = new WeakMap<Words, WeakMap<Program, Map<string, T>>>();
  return ({ words, program }, key, make) => {
    const ofLanguage = told.get(words) ?? new WeakMap<Program, Map<string, T>>();
    told.set(words, ofLanguage);
    const ofProgram = ofLanguage.get(program) ?? new Map<string, T>();
    ofLanguage.set(program, ofProgram);
    const before = ofProgram.get(key);
    if (before !== undefined || ofProgram.has(key)) return before as T;
    const made = make();
    ofProgram.set(key, made);
    return made;
  };
}
