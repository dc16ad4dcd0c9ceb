import type { Clause } from './clauses.ts';

/** 「3社くらいかな」 is a rough figure, not a question. */
const ROUGH =
  /(?:[社者人名つ円万千0-9]|くらい|ぐらい|ほど|程度|前後|予定|とこ|ところ)(?:に?なる|の)?(?:(?:です|だ)?か(?:な|ね)[あぁーえぇ]*|(?:や|じゃ)ろう?か(?:ね|な)?|(?:や|じゃ)ろう?(?:ね|な)?|かいな|だろうか|でしょうか(?=と思))(?:と|って|ー)?(?:思(?:い|っ|う)[^、。]{0,6})?[、。.…~]*$/u;

/** 「8社でやっているらしい」: what is heard of others. */
const HEARSAY = /らしい|(?:る|た|だ|い)そう(?:です|だ(?!と)|で、|$)|(?:と|って)(?:聞い|聞き)/u;

/** 「20万ぐらいやろうか」 */
export const isRough = (text: string): boolean => ROUGH.test(text) && !text.includes('?');

/** Whether a piece asks about a figure, or supposes one, instead of naming it. */
export const asksFigure = ({ asks, supposes, text }: Clause): boolean =>
  supposes || HEARSAY.test(text) || (asks && !isRough(text));
