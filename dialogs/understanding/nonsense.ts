import { normalise } from './normalise.ts';
import { LONGEST_ANSWER } from './phrases.ts';

/** Neighbouring keys, pressed in a row. */
const KEYBOARD =
  /^(?:[asdfghjkl;]{4,}|[qwertyuiop]{5,}|[zxcvbnm,.]{5,}|(?:asd|qwe|zxc|jkl|fgh|dfg|sdf|hjk)+[a-z;]{0,3}|qwerty\w*|test(?:ing)?(?: ?\d*)|テスト|てすと)$/u;
/** あああ, 3つ or more of the same; a digit in a row may be an amount. */
const ONE_LETTER = /^([^\d\s])\1{2,}$/u;
const SAME_AGAIN = /^([ぁ-んァ-ヺーa-z]{1,3})\1{2,}[ぁ-んァ-ヺーa-z]?$/u;
/** Letters or numbers of any script: what has none of them says nothing. */
const WORDLESS = /^[^\p{L}\p{N}]+$/u;

/** Whether a text says nothing at all: a row of one letter, keys pressed at random, only marks or emoji. */
export function isNonsense(text: string): boolean {
  const said = normalise(text);
  if (said === '' || said.length > LONGEST_ANSWER) return false;
  return [KEYBOARD, ONE_LETTER, SAME_AGAIN, WORDLESS].some((pattern) =>
    pattern.test(said.replace(/[!?。、. ]+$/u, '') || said),
  );
}
