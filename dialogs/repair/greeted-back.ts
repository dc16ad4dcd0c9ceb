import { goOn } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { readGreeting } from '../understanding/greetings.ts';

/** 「お疲れ様です」: greeted back in kind. */
export function greetedBack(talk: Talk, text: string): (() => Step) | undefined {
  const greeting = readGreeting(text);
  if (!greeting) return undefined;
  const { words } = talk;
  return () =>
    after(
      [say(words.sentences([words.t(`asides:greeting.${greeting}`), words.t('asides:goOn')]))],
      goOn(talk),
    );
}
