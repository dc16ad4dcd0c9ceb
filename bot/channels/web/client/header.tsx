import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Locale, locales } from '../../../../dialogs/locale.ts';
import { Icon, Mark } from './icons.tsx';
import { commandOf, useTalk } from './talk.ts';

type Props = {
  share: number;
  known: ComponentChildren;
  onSpeak: (locale: Locale, said: string) => void;
  onDelete: () => void;
};

export function Header({ share, known, onSpeak, onDelete }: Props) {
  const { words } = useTalk();
  return (
    <header class="top">
      <h1 class="brand">
        <Mark />
        {words.name}
      </h1>
      <div class="tools">
        {known}
        <Languages onSpeak={onSpeak} />
        <Menu onDelete={onDelete} />
      </div>
      <progress class="share" aria-label={words.progress} value={share} max={1} />
    </header>
  );
}

function Languages({ onSpeak }: Pick<Props, 'onSpeak'>) {
  const { words, locale: current, busy } = useTalk();
  return (
    <fieldset class="languages">
      <legend class="unseen">{words.language.label}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          class="tool"
          aria-pressed={locale === current}
          aria-disabled={busy}
          onClick={() => {
            if (!busy && locale !== current) onSpeak(locale, words.language[locale]);
          }}
        >
          {words.language[locale]}
        </button>
      ))}
    </fieldset>
  );
}

/** What the talk is about comes first, then what helps with the talk itself. */
const menuCommands = ['programs', 'compare', 'terms', 'restart', 'contact', 'help'] as const;

function Menu({ onDelete }: Pick<Props, 'onDelete'>) {
  const { words, busy, send } = useTalk();
  const popover = useRef<HTMLDivElement>(null);
  const choose = (action: () => void) => () => {
    popover.current?.hidePopover();
    if (!busy) action();
  };
  return (
    <>
      <button type="button" class="tool" popovertarget="menu" aria-label={words.menu.open}>
        <Icon name="menu" />
      </button>
      <div id="menu" class="menu" popover="auto" ref={popover}>
        <ul>
          {menuCommands.map((command) => (
            <li key={command} class={command === 'restart' ? 'apart' : undefined}>
              <button type="button" onClick={choose(() => send(commandOf({ command }), words.menu[command]))}>
                {words.menu[command]}
              </button>
            </li>
          ))}
          <li class="apart">
            <button type="button" onClick={choose(onDelete)}>
              {words.menu.delete}
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
