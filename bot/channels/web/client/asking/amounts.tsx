import { useState } from 'preact/hooks';
import { runningTotal } from '../amounts.ts';
import { useTalk } from '../talk.ts';
import { TalkButton } from '../talk-button.tsx';
import { holdWhileComposing } from '../typing.ts';
import { fill } from '../words.ts';
import type { AskedAs } from './asked-as.ts';

export function Amounts({ question, asking, id }: AskedAs<'amounts'>) {
  const { words, locale, busy, send } = useTalk();
  const { fields, unit } = asking;
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map((field) => [field.value, field.typed ?? ''])),
  );
  const withUnit = (count: string) => fill(words.quantity, { count, unit });
  const total = runningTotal(Object.values(typed));

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const said = fields
      .filter(({ value }) => typed[value]?.trim())
      .map(({ value, label }) => `${label} ${typed[value]}`)
      .join(words.joiner);
    send({ kind: 'answer', question, value: typed }, said || null);
  };

  return (
    <form class="amounts" onSubmit={submit} onKeyDown={holdWhileComposing}>
      {fields.map(({ value, label, hint, typed: refused = '', error: problem }) => {
        const field = `${id}-${value}`;
        // what is wrong is said only as long as it stands there
        const error = (typed[value] ?? '') === refused ? problem : undefined;
        return (
          <div key={value} class="field">
            <label for={field}>{label}</label>
            <div class="row">
              <input
                id={field}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength={50}
                value={typed[value] ?? ''}
                aria-invalid={error !== undefined}
                aria-describedby={`${field}-unit ${field}-error ${field}-hint`}
                onInput={(event) => setTyped({ ...typed, [value]: event.currentTarget.value })}
              />
              <span class="unit" aria-hidden="true">
                {unit}
              </span>
            </div>
            <span class="unseen" id={`${field}-unit`}>
              {fill(words.question.unit, { unit })}
            </span>
            <p class="error" id={`${field}-error`}>
              {error}
            </p>
            <p class="hint" id={`${field}-hint`}>
              {hint}
            </p>
          </div>
        );
      })}
      {asking.summed && total !== null && (
        <p class="total">
          {words.question.total} <output>{withUnit(total.toLocaleString(locale))}</output>
        </p>
      )}
      <div class="buttons">
        <TalkButton type="submit" class="button strong">
          {asking.submit}
        </TalkButton>
      </div>
    </form>
  );
}
