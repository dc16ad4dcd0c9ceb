import { goOn } from '../asking.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { isThanks } from '../understanding/thanks.ts';

/** 「ありがとう」 */
export const welcome = (talk: Talk, text: string): (() => Step) | undefined =>
  isThanks(text) ? () => after([say(talk.words.t('asides:welcome'))], goOn(talk)) : undefined;
