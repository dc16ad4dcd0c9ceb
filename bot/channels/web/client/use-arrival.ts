import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Conversation } from './conversation.ts';
import { turnId } from './turn.tsx';

/** How far scrolling may glide, in screens; a longer way would keep people waiting. */
const GLIDE = 1.5;

/** Scrolling glides over a short way, for those who have not asked for less motion. */
const gently = (to: Element): ScrollBehavior => {
  const far = Math.abs(to.getBoundingClientRect().top) > GLIDE * innerHeight;
  return far || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
};

/** Where to begin to read: at the start of what is new, or at the result where a lot is said before it. */
function startOf(turn: HTMLElement): HTMLElement {
  const result = turn.querySelector<HTMLElement>('.result');
  if (!result) return turn;
  const before = result.getBoundingClientRect().top - turn.getBoundingClientRect().top;
  return before > 0.4 * innerHeight ? result : turn;
}

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
    const start = startOf(turn);
    start.scrollIntoView({ behavior: gently(start), block: 'start' });
    if (composer.current !== null && document.activeElement === composer.current) return;

    const wrongField = turn.querySelector<HTMLElement>('[aria-invalid="true"]');
    const target = wrongField ?? turn.querySelector<HTMLElement>('[data-focus]');
    if (target) target.focus({ preventScroll: true });
    else if (document.activeElement === document.body) turn.focus({ preventScroll: true });
    wrongField?.scrollIntoView({ behavior: gently(wrongField), block: 'center' });
  }, [arrived]);

  useLayoutEffect(() => {
    if (!unsent) return;
    const turn = document.getElementById(turnId(unsent.id));
    turn?.scrollIntoView({ behavior: gently(turn), block: 'nearest' });
  }, [unsent?.id, problem]);
}
