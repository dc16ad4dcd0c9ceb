import type { Unsent } from './conversation.ts';

const PREFIX = 'kyoso-navi.';

/** Where a browser forbids storage, the page works on and simply does not remember. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function slot<T>(storage: () => Storage, name: string) {
  return {
    read: (): T | null =>
      attempt(() => {
        const stored = storage().getItem(PREFIX + name);
        return stored === null ? null : (JSON.parse(stored) as T);
      }),
    write: (value: T) => attempt(() => storage().setItem(PREFIX + name, JSON.stringify(value))),
    clear: () => attempt(() => storage().removeItem(PREFIX + name)),
  };
}

/** What is typed and not yet sent, kept for a reload of this tab. */
export const draft = slot<string>(() => sessionStorage, 'draft');
/** A turn that has not been answered yet, kept so that it can be sent again after a reload. */
export const unsentTurn = slot<Unsent>(() => sessionStorage, 'unsent');
/** The ticked lines of the checklist. */
export const ticks = slot<string[]>(() => localStorage, 'ticks');

export function forgetEverything() {
  draft.clear();
  unsentTurn.clear();
  ticks.clear();
}
