import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Input } from '../../../../dialogs/input.ts';
import type { Locale } from '../../../../dialogs/locale.ts';
import { deleteConversation, loadConversation, newId, sendTurn } from './api.ts';
import { emptyConversation, next, type Unsent } from './conversation.ts';
import { browserLocale } from './locale.ts';
import { forgetEverything, unsentTurn } from './memory.ts';
import { words } from './words.ts';

/** The conversation with the server: loaded once, kept in step, and never said twice. */
export function useConversation() {
  const [conversation, happen] = useReducer(next, undefined, () => emptyConversation(browserLocale()));
  const latest = useRef(conversation);
  latest.current = conversation;
  /** set at once, before the next rendering: a double tap is one answer */
  const underWay = useRef(false);

  const problemOf = useCallback((message: string | null) => {
    const { server, offline } = words[latest.current.locale].sending;
    return message ?? (navigator.onLine ? server : offline);
  }, []);

  const load = useCallback(async () => {
    const loaded = await loadConversation();
    if (!loaded.ok) {
      if (latest.current.phase !== 'ready') happen({ kind: 'unreachable' });
      return;
    }
    const { locale } = loaded.value;
    const problem = words[locale].sending.failed;
    happen({ kind: 'loaded', ...loaded.value, unsent: unsentTurn.read(), problem });
    return loaded.value;
  }, []);

  const deliver = useCallback(
    async (unsent: Unsent) => {
      if (underWay.current) return;
      underWay.current = true;
      // An earlier turn that seemed lost may have arrived after all; then the log here lacks it.
      const mayLackTurns = latest.current.problem !== null && latest.current.unsent?.id !== unsent.id;
      happen({ kind: 'sending', unsent });
      unsentTurn.write(unsent);
      const locale = latest.current.view === null ? latest.current.locale : null;
      const answer = await sendTurn({ id: unsent.id, input: unsent.input, locale });
      if (answer.ok) {
        unsentTurn.clear();
        happen({ kind: 'answered', ...answer.value });
        if (mayLackTurns) await load();
      } else {
        happen({ kind: 'failed', problem: problemOf(answer.message) });
      }
      underWay.current = false;
    },
    [load, problemOf],
  );

  const send = useCallback(
    (input: Input, said: string | null) => deliver({ id: newId(), input, said }),
    [deliver],
  );

  const retry = useCallback(() => {
    const { unsent } = latest.current;
    if (unsent) deliver(unsent);
  }, [deliver]);

  const drop = useCallback(() => {
    unsentTurn.clear();
    happen({ kind: 'dropped' });
    // It may have arrived after all, with only the answer lost.
    load();
  }, [load]);

  const begin = useCallback(async () => {
    const loaded = await load();
    if (loaded?.turns.length === 0) await deliver(unsentTurn.read() ?? start());
  }, [load, deliver]);

  /** False if the server could not delete; then nothing is forgotten here either. */
  const deleteAll = useCallback(async () => {
    const deleted = await deleteConversation();
    if (!deleted.ok) return false;
    forgetEverything();
    const { locale } = latest.current;
    happen({ kind: 'loaded', locale, turns: [], view: null, unsent: null, problem: '' });
    latest.current = { ...latest.current, view: null, turns: [] };
    await deliver(start());
    return true;
  }, [deliver]);

  const speak = useCallback(
    (locale: Locale, said: string) => {
      if (latest.current.view === null) happen({ kind: 'language', locale });
      else send({ kind: 'command', command: 'locale', argument: locale }, said);
    },
    [send],
  );

  useEffect(() => {
    begin();
    // Another tab of the same browser may have gone on.
    const refresh = () => {
      if (document.visibilityState === 'visible' && !underWay.current && latest.current.phase === 'ready')
        load();
    };
    const returned = (event: PageTransitionEvent) => {
      if (event.persisted) refresh();
    };
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('pageshow', returned);
    return () => {
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('pageshow', returned);
    };
  }, [begin, load]);

  return { conversation, begin, send, retry, drop, deleteAll, speak };
}

function start(): Unsent {
  return { id: newId(), input: { kind: 'start' }, said: null };
}
