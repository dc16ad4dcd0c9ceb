import type { ComponentChildren } from 'preact';
import { useTalk } from './talk.ts';

type Props = {
  class?: string;
  type?: 'button' | 'submit';
  label?: string;
  onPress?: () => void;
  children: ComponentChildren;
};

/**
 * A button that waits while a turn is under way. It is `aria-disabled`, not `disabled`: a disabled button would drop
 * the focus of whoever just pressed it.
 */
export function TalkButton({ class: style = 'button', type = 'button', label, onPress, children }: Props) {
  const { busy } = useTalk();
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button type={type} class={style} aria-disabled={busy} aria-label={label} onClick={press}>
      {children}
    </button>
  );
}
