import { goOn } from '../asking.ts';
import { contactLine } from '../result/next-steps.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { isAngry } from '../understanding/anger.ts';

/** 「使えない」: no quarrel, but the way to somebody who can help. */
export function angry(talk: Talk, text: string): (() => Step) | undefined {
  if (!isAngry(text)) return undefined;
  const { words, state } = talk;
  const several = !state.chosen || state.comparing;
  const calm = several
    ? words.t('asides:angry.several')
    : words.t('asides:angry.one', { contact: contactLine(talk) });
  return () => after([say(calm)], goOn(talk));
}
