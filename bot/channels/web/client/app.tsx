import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Composer } from './composer.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { Header } from './header.tsx';
import { KnownFacts, KnownPanel, KnownSheet } from './known.tsx';
import { Log } from './log.tsx';
import { draft } from './memory.ts';
import { type Talk, TalkProvider } from './talk.ts';
import { useArrival } from './use-arrival.ts';
import { useConversation } from './use-conversation.ts';
import { usePrinting } from './use-printing.ts';
import { useWide } from './use-wide.ts';
import { fill, words } from './words.ts';

export function App() {
  const { conversation, begin, send, retry, drop, deleteAll, speak } = useConversation();
  const { phase, locale, view, unsent, problem } = conversation;
  const [text, setText] = useState(() => draft.read() ?? '');
  const [deleting, setDeleting] = useState(false);
  const composer = useRef<HTMLTextAreaElement>(null);
  const wide = useWide();
  const said = words[locale];
  const busy = phase !== 'ready' || (unsent !== null && problem === null);

  useArrival(conversation, composer);
  usePrinting();

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = fill(said.title, { name: said.name });
  }, [locale, said]);

  useEffect(() => {
    if (text === '') draft.clear();
    else draft.write(text);
  }, [text]);

  const talk = useMemo<Talk>(() => ({ locale, words: said, busy, send }), [locale, said, busy, send]);

  const takeBack = () => {
    if (unsent?.input.kind === 'text') setText(unsent.input.text);
    drop();
    composer.current?.focus();
  };
  const close = useCallback(() => setDeleting(false), []);
  const deleteEverything = async () => {
    setText('');
    return deleteAll();
  };

  return (
    <TalkProvider value={talk}>
      <a class="skip" href="#composer">
        {said.skip}
      </a>
      <Header
        share={view?.share ?? 0}
        known={!wide && <KnownSheet view={view} />}
        onSpeak={speak}
        onDelete={() => setDeleting(true)}
      />
      <div class="page">
        <main>
          <p class="tagline">
            <span class="roomy-only">{said.tagline}</span>
            {view && !wide && (
              <span class="program">
                {view.program} <span class="unbroken">{view.edition}</span>
              </span>
            )}
          </p>
          {phase === 'loading' && <p role="status">{said.loading}</p>}
          {phase === 'unreachable' && (
            <div role="alert" class="unsent">
              <p>{said.unreachable}</p>
              <button type="button" class="button strong" onClick={begin}>
                {said.reload}
              </button>
            </div>
          )}
          <Log conversation={conversation} onRetry={retry} onTakeBack={takeBack} />
          {view && view.known.length > 0 && (
            // on paper, a result stands beside the answers that it rests on
            <section class="print-answers">
              <h2>{said.known.title}</h2>
              <KnownFacts items={view.known} changeable={false} />
            </section>
          )}
          <div id="composer">
            <Composer text={text} onText={setText} input={composer} />
          </div>
        </main>
        {wide && <KnownPanel view={view} />}
      </div>
      <DeleteDialog open={deleting} onClose={close} onDelete={deleteEverything} />
    </TalkProvider>
  );
}
