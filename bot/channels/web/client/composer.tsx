import type { Ref } from 'preact';
import { MAX_TEXT } from '../../../../dialogs/limits.ts';
import { Icon } from './icons.tsx';
import { COUNTDOWN_FROM } from './limits.ts';
import { useTalk } from './talk.ts';
import { isComposing } from './typing.ts';
import { fill } from './words.ts';

type Props = { text: string; onText: (text: string) => void; input: Ref<HTMLTextAreaElement> };

export function Composer({ text, onText, input }: Props) {
  const { words, busy, send } = useTalk();
  const left = MAX_TEXT - text.trim().length;
  const idle = busy || left < 0 || text.trim() === '';

  const submit = () => {
    if (idle) return;
    send({ kind: 'text', text: text.trim() }, text.trim());
    onText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    submit();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p id="composer-count" class={left < 0 ? 'count error' : 'count'} role="status">
        {left < COUNTDOWN_FROM && countdown(left, words.composer)}
      </p>
      <div class="row">
        {/* The copy of the text stretches the field to its height without any script or style attribute. */}
        <div class="grow" data-text={`${text} `}>
          <textarea
            ref={input}
            rows={1}
            value={text}
            aria-label={words.composer.label}
            aria-describedby="composer-count"
            aria-invalid={left < 0}
            placeholder={words.composer.placeholder}
            enterkeyhint="send"
            autocomplete="off"
            onInput={(event) => onText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <button type="submit" class="send" aria-disabled={idle} aria-label={words.composer.send}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

function countdown(left: number, words: { left: string; over: string }): string {
  return left < 0
    ? fill(words.over, { count: -left, max: MAX_TEXT.toLocaleString('en') })
    : fill(words.left, { count: left });
}
