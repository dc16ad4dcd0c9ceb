import { useState } from 'preact/hooks';
import { formatYen } from '../../../../../dialogs/format.ts';
import { readYen } from '../../../../../dialogs/understanding/yen.ts';
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
  const { unit, quick } = asking;
  const yen = asking.quantity === 'yen';
  // An English unit would have to change for one: there the number stands alone, and the field below names the unit.
  const told = (count: string | number) => {
    if (yen) return formatYen(Number(count), locale);
    return languageOf(unit, locale) === 'ja' ? fill(words.quantity, { count, unit }) : String(count);
  };

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const value = typed.trim();
    if (value === '') return setMissing(true);
    send({ kind: 'answer', question, value }, /^\d+$/.test(value) ? told(value) : value);
  };

  return (
    <>
      {quick.length > 0 && (
        <ul class="options in-row">
          {quick.map((count) => (
            <li key={count}>
              <TalkButton
                class="option"
                onPress={() => send({ kind: 'answer', question, value: String(count) }, told(count))}
              >
                {told(count)}
              </TalkButton>
            </li>
          ))}
        </ul>
      )}
      <form class={yen ? 'number yen' : 'number'} onSubmit={submit} onKeyDown={holdWhileComposing}>
        <label for={`${id}-number`}>{yen ? words.question.typeAmount : words.question.typeNumber}</label>
        <div class="row">
          {/* Not type=number: 「三社」 and 「３」 are answers too. A phone's figures alone have neither comma nor 万. */}
          <input
            id={`${id}-number`}
            type="text"
            inputmode={yen ? 'text' : 'numeric'}
            autocomplete="off"
            maxlength={50}
            value={typed}
            aria-invalid={missing}
            aria-describedby={`${id}-unit ${id}-missing ${id}-read`}
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
          {missing && (yen ? words.question.emptyAmount : words.question.empty)}
        </p>
        {yen && (
          <p class="hint" id={`${id}-read`}>
            <ReadAs typed={typed} asking={asking} />
          </p>
        )}
      </form>
    </>
  );
}

/** Zeros are easily miscounted: the amount is told back while it is typed. */
function ReadAs({ typed, asking }: { typed: string; asking: AskedAs<'number'>['asking'] }) {
  const { words, locale } = useTalk();
  const amount = readYen(typed)?.yen;
  return amount === undefined || amount < asking.min || amount > asking.max
    ? words.question.amountExample
    : fill(words.question.readAs, { amount: formatYen(amount, locale) });
}
