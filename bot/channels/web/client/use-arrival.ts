import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Conversation } from './conversation.ts';
import { turnId } from './turn.tsx';

/** Scrolling glides only for those who have not asked for less motion. */
const gently = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/**
 * Brings what is new into view at its start, and moves the focus there: to the first wrong field, the new question's
 * answers or the result. Whoever is typing is left alone.
 */
export function useArrival(conversation: Conversation, composer: RefObject<HTMLTextAreaElement | null>) {
  const { phase, turns, arrived, unsent, problem } = conversation;
  const restored = useRef(false);

  useLayoutEffect(() => {
    if (phase !== 'ready' || restored.current) return;
    restored.current = true;
    const last = turns.at(-1);
    if (turns.length > 1 && last) document.getElementById(turnId(last.id))?.scrollIntoView();
  }, [phase, turns]);

  useLayoutEffect(() => {
    const turn = arrived === null ? null : document.getElementById(turnId(arrived));
    if (!turn || turns.length === 1) return;
    turn.scrollIntoView({ behavior: gently(), block: 'start' });
    if (composer.current !== null && document.activeElement === composer.current) return;

    const wrongField = turn.querySelector<HTMLElement>('[aria-invalid="true"]');
    const target = wrongField ?? turn.querySelector<HTMLElement>('[data-focus]');
    if (target) target.focus({ preventScroll: true });
    else if (document.activeElement === document.body) turn.focus({ preventScroll: true });
    wrongField?.scrollIntoView({ behavior: gently(), block: 'center' });
  }, [arrived]);

  useLayoutEffect(() => {
    if (!unsent) return;
    document.getElementById(turnId(unsent.id))?.scrollIntoView({ behavior: gently(), block: 'nearest' });
  }, [unsent?.id, problem]);
}
