import type { Mention } from './mention.ts';

/** 「おります。下関の1社です」: a number behind a place or a kind is of some of them, where some were asked for. */
export const countsSome = (said: string, { kind, start }: Mention): boolean =>
  kind === 'count' && /(?:の|から|に)$/u.test(said.slice(Math.max(0, start - 2), start));
