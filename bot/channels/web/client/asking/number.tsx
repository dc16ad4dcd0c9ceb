import { useState } from 'preact/hooks';
import { languageOf } from '../language.ts';
import { useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';
import { holdWhileComposing } from '../typing.ts';
import { fill } from '../words.ts';
import type { AskedAs } from './asked-as.ts';

export function NumberAnswer({ question, asking, id }: AskedAs<'number'>) {
  const { words, locale, busy, send } = useTalk();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const { unit } = asking;
  // An English unit would have to change for one: there the number stands alone, and the field below names the unit.
  const withUnit = (count: string | number) =>
    languageOf(unit, locale) === 'ja' ? fill(words.quantity, { count, unit }) : String(count);

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const value = typed.trim();
    if (value === '') return setMissing(true);
    send({ kind: 'answer', question, value }, /^\d+$/.test(value) ? withUnit(value) : value);
  };

  return (
    <>
      <ul class="options in-row">
        {asking.quick.map((count) => (
          <li key={count}>
            <TalkButton
              class="option"
              onPress={() => send({ kind: 'answer', question, value: String(count) }, withUnit(count))}
            >
              {withUnit(count)}
            </TalkButton>
          </li>
        ))}
      </ul>
      <form class="number" onSubmit={submit} onKeyDown={holdWhileComposing}>
        <label for={`${id}-number`}>{words.question.typeNumber}</label>
        <div class="row">
          {/* Not type=number: 「三社」 and 「３」 are answers too. */}
          <input
            id={`${id}-number`}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength={50}
            value={typed}
            aria-invalid={missing}
            aria-describedby={`${id}-unit ${id}-missing`}
            onInput={(event) => {
              setMissing(false);
              setTyped(event.currentTarget.value);
            }}
          />
          <span class="unit" aria-hidden="true">
            {unit}
          </span>
          <span class="unseen" id={`${id}-unit`}>
            {fill(words.question.unit, { unit })}
          </span>
          <TalkButton type="submit" class="button strong">
            {asking.submit}
          </TalkButton>
        </div>
        <p class="error" role="alert" id={`${id}-missing`}>
          {missing && words.question.empty}
        </p>
      </form>
    </>
  );
}
