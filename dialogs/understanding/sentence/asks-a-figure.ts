import type { Clause } from './clauses.ts';

/** 「3社くらいかな」 is a rough figure, not a question. */
const ROUGH =
  /(?:[社者人名つ円万千0-9]|くらい|ぐらい|ほど|程度|前後|予定)(?:に?なる|の)?(?:かな[あぁー]*|やろか|だろうか|でしょうか(?=と思))(?:と|って|ー)?(?:思(?:い|っ|う)[^、。]{0,6})?[、。.…~]*$/u;

/** Whether a piece asks about a figure, or supposes one, instead of naming it. */
export const asksFigure = ({ asks, supposes, text }: Clause): boolean =>
  supposes || (asks && (!ROUGH.test(text) || text.includes('?')));
