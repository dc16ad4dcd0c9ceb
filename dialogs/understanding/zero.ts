import { normalise } from './normalise.ts';

/** 0, 0社: readers of counts take zero for a misreading; where it is in range it is an answer. */
export const isZero = (text: string): boolean => /^[0〇零](?:社|者|法人)?$/u.test(normalise(text));
