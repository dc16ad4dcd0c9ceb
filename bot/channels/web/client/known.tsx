import { useRef } from 'preact/hooks';
import type { KnownFact, View } from '../../../../dialogs/reply.ts';
import { Icon } from './icons.tsx';
import { Unbroken } from './replies/unbroken.tsx';
import { commandOf, useTalk } from './talk.ts';
import { TalkButton } from './talk-button.tsx';
import { fill } from './words.ts';

type Props = { items: KnownFact[]; changeable?: boolean; onChange?: () => void };

/** What is known so far, each with a way to change it. */
export function KnownFacts({ items, changeable = true, onChange }: Props) {
  const { words, send } = useTalk();
  const change = ({ question, label }: KnownFact) => {
    onChange?.();
    send(commandOf({ command: 'change', argument: question }), fill(words.known.changeItem, { label }));
  };
  return (
    <dl class="known">
      {items.map((fact) => (
        <div key={fact.question} class="fact">
          <dt>{fact.label}</dt>
          <dd>
            <Unbroken text={fact.value} />
          </dd>
          {changeable && (
            <dd class="change">
              <TalkButton
                class="link"
                label={fill(words.known.changeItem, { label: fact.label })}
                onPress={() => change(fact)}
              >
                {words.known.change}
              </TalkButton>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Beside the log, where there is room for it. */
export function KnownPanel({ view }: { view: View | null }) {
  const { words } = useTalk();
  return (
    <aside class="panel" aria-labelledby="known-title">
      {view && (
        <p class="program">
          {view.program} <span class="edition unbroken">{view.edition}</span>
        </p>
      )}
      {view?.progress && <p class="progress-text">{view.progress}</p>}
      <h2 id="known-title">{words.known.title}</h2>
      {view && view.known.length > 0 ? <KnownFacts items={view.known} /> : <p>{words.known.empty}</p>}
    </aside>
  );
}

/** On a phone: a sheet that a button of the header opens. */
export function KnownSheet({ view }: { view: View | null }) {
  const { words } = useTalk();
  const sheet = useRef<HTMLDivElement>(null);
  const close = () => sheet.current?.hidePopover();
  const count = view?.known.length ?? 0;
  return (
    <>
      <button type="button" class="tool" popovertarget="known-sheet">
        <Icon name="list" />
        <span>{words.known.short} </span>
        {count}
      </button>
      <section id="known-sheet" class="sheet" popover="auto" ref={sheet} aria-labelledby="sheet-title">
        <div class="sheet-head">
          <h2 id="sheet-title">{words.known.title}</h2>
          <button type="button" class="link" onClick={close}>
            {words.known.close}
          </button>
        </div>
        {view && count > 0 ? <KnownFacts items={view.known} onChange={close} /> : <p>{words.known.empty}</p>}
      </section>
    </>
  );
}
