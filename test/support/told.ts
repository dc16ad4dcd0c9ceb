import type { Locale } from '../../dialogs/locale.ts';
import { newState } from '../../dialogs/state.ts';
import { talkOf } from '../../dialogs/talk.ts';
import { hear } from '../../dialogs/telling/hear.ts';
import { contextAt } from './context.ts';
import { questionNamed } from './typed.ts';

export type Telling = { program?: string; asks?: string };

/** The facts that a text tells, those whose names begin with `prefixes`, as `legalForm npo, offices.kitakyushu existing`. */
export function told(
  text: string,
  prefixes: readonly string[],
  { program = 'hagukumi-r7', asks }: Telling = {},
) {
  const locale: Locale = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'en';
  const talk = talkOf(newState(program, locale), contextAt());
  return hear(talk, asks === undefined ? undefined : questionNamed(asks, program), text)
    .sets.filter(([fact]) => prefixes.some((prefix) => fact.startsWith(prefix)))
    .map(([fact, value]) => `${fact} ${value}`)
    .sort()
    .join(', ');
}
