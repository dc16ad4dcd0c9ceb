import { goOn } from '../asking.ts';
import { MAX_TEXT } from '../limits.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';

/** More than one turn takes: nothing of it is read, and nothing is lost. */
export const tooLong = (talk: Talk): Step =>
  after([say(talk.words.t('talk:tooLong', { count: MAX_TEXT }), 'problem')], goOn(talk));
