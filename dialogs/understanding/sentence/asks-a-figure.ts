import type { Clause } from './clauses.ts';
import { isRough } from './rough-figure.ts';

/** 「8社でやっているらしい」: what is heard of others. */
const HEARSAY = /らしい|(?:る|た|だ|い)そう(?:です|だ(?!と)|で、|$)|(?:と|って)(?:聞い|聞き)/u;

/** Whether a piece asks about a figure, or supposes one, instead of naming it. */
export const asksFigure = ({ asks, supposes, text }: Clause): boolean =>
  supposes || HEARSAY.test(text) || (asks && !isRough(text));
