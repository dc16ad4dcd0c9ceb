import { askAgain } from '../asking.ts';
import { localeSchema } from '../input.ts';
import type { Locale } from '../locale.ts';
import { after, type Step, say } from '../step.ts';
import { type Talk, withState } from '../talk.ts';
import type { Words } from '../words.ts';

/** 「English」: goes on in the other language; nothing that was said is lost. */
export function language(talk: Talk, words: (locale: Locale) => Words, argument: string | undefined): Step {
  const locale = localeSchema.catch(talk.state.locale === 'ja' ? 'en' : 'ja').parse(argument);
  const switched = { ...withState(talk, { locale }), words: words(locale) };
  return after([say(switched.words.t('talk:language'))], askAgain(switched));
}
