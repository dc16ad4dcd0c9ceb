import { goOn } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { readSmallTalk } from '../understanding/small-talk.ts';

/** 「元気?」「AIですか?」: a friendly line that is true of a program, and back to work. */
export function smallTalk(talk: Talk, text: string): (() => Step) | undefined {
  const kind = readSmallTalk(text);
  return kind && (() => after([say(talk.words.t(`asides:smallTalk.${kind}`))], goOn(talk)));
}
