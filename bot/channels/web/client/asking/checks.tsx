import { useState } from 'preact/hooks';
import { Unbroken } from '../replies/unbroken.tsx';
import { useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';
import { fill } from '../words.ts';
import type { AskedAs } from './asked-as.ts';

export function Checks({ question, asking, id }: AskedAs<'checks'>) {
  const { words, busy, send } = useTalk();
  const [ticked, setTicked] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const { options, none } = asking;

  const tick = (value: string, on: boolean) => {
    setMissing(false);
    setTicked((before) => (on ? [...before, value] : before.filter((other) => other !== value)));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const chosen = options.filter(({ value }) => ticked.includes(value));
    if (chosen.length === 0) return setMissing(true);
    const said = chosen.map(({ label }) => label).join(words.joiner);
    send({ kind: 'answer', question, value: chosen.map(({ value }) => value) }, said);
  };

  return (
    <form onSubmit={submit}>
      <ul class="options">
        {options.map(({ value, label, hint }, at) => (
          <li key={value}>
            <label class="option tick">
              <input
                type="checkbox"
                checked={ticked.includes(value)}
                onChange={(event) => tick(value, event.currentTarget.checked)}
              />
              <span>
                <span class="number-of" aria-hidden="true">
                  {at + 1}
                </span>
                <Unbroken text={label} />
                {hint && <small>{hint}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="error" role="alert" id={`${id}-missing`}>
        {missing && fill(words.question.chooseOne, { none })}
      </p>
      <div class="buttons">
        <TalkButton type="submit" class="button strong">
          {asking.submit}
        </TalkButton>
        <TalkButton onPress={() => send({ kind: 'answer', question, value: [] }, none)}>{none}</TalkButton>
      </div>
    </form>
  );
}
