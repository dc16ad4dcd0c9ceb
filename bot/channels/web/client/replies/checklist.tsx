import { useState } from 'preact/hooks';
import { ticks } from '../memory.ts';
import { useTalk } from '../talk.ts';
import { fill } from '../words.ts';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';

/** The ticks are the reader's own notes: they stay in this browser. */
export function ChecklistReply({ reply, id }: { reply: OfKind<'checklist'>; id: string }) {
  const { words } = useTalk();
  const { title, items } = reply;
  const [ticked, setTicked] = useState<string[]>(() => ticks.read() ?? []);
  const tick = (text: string, on: boolean) => {
    const others = (ticks.read() ?? []).filter((other) => other !== text);
    const all = on ? [...others, text] : others;
    ticks.write(all);
    setTicked(all);
  };
  const done = items.filter(({ text }) => ticked.includes(text)).length;
  return (
    <div class="block">
      <h3>{title}</h3>
      <p class="tick-count">{fill(words.checklist.progress, { total: items.length, done })}</p>
      <ul class="checklist">
        {items.map(({ text, note, neededLabel, source }, index) => (
          <li key={text}>
            <label class="tick">
              <input
                type="checkbox"
                checked={ticked.includes(text)}
                aria-describedby={note && `${id}-note-${index}`}
                onChange={(event) => tick(text, event.currentTarget.checked)}
              />
              <span>
                {text} {neededLabel && <span class="badge">{neededLabel}</span>}
              </span>
            </label>
            {note && (
              <p class="hint" id={`${id}-note-${index}`}>
                {note}
              </p>
            )}
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
