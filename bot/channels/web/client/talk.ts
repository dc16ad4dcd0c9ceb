import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Input } from '../../../../dialogs/input.ts';
import type { Locale } from '../../../../dialogs/locale.ts';
import type { Action } from '../../../../dialogs/reply.ts';
import { type Words, words } from './words.ts';

export type Talk = {
  locale: Locale;
  words: Words;
  /** a turn is under way: buttons wait, but keep their focus */
  busy: boolean;
  send: (input: Input, said: string | null) => void;
};

const TalkContext = createContext<Talk>({ locale: 'ja', words: words.ja, busy: true, send: () => {} });

export const TalkProvider = TalkContext.Provider;
export const useTalk = () => useContext(TalkContext);

/** The input that a button of the talk stands for. */
export function commandOf({ command, argument }: Omit<Action, 'label'>): Input {
  return argument === undefined ? { kind: 'command', command } : { kind: 'command', command, argument };
}
