/** The address bar as an external store for React: the one place that holds what the reader has chosen. */

export interface AddressStore {
  subscribe(listener: () => void): () => void;
  /** The query string as it stands. */
  read(): string;
  /** Puts another query string into the address as a new step that "back" undoes. */
  push(search: string): void;
  /** The same without a step of its own, and with its fragment: for what the reader is still moving. */
  replace(search: string): void;
}

/**
 * The store over a window's location and history; a fragment is dropped once the reader chooses anew.
 *
 * Some browsers let a page that was opened from disk have no other address than the one it was opened at. From the
 * first refusal on the choice is kept in the steps of the history instead: "back" undoes it all the same.
 */
export function createAddressStore(window: Window): AddressStore {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  /** The choice where the address may not have it; a reload finds it in its step. */
  let kept = keptIn(history.state);
  const read = () => kept ?? location.search;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const onStep = ({ state }: PopStateEvent) => {
    // A step without a state of ours leads to a place on the page, and changes no choice.
    if (kept !== undefined) kept = keptIn(state) ?? kept;
    notify();
  };
  const write = (step: 'pushState' | 'replaceState') => (search: string) => {
    const before = read();
    if (search === before) return;
    const fragment = step === 'replaceState' ? location.hash : '';
    const address = `${location.pathname}${search}${fragment}`;
    if (kept !== undefined || !isAllowed(() => history[step](null, '', address))) {
      if (kept === undefined) isAllowed(() => history.replaceState({ [KEPT]: before }, ''));
      isAllowed(() => history[step]({ [KEPT]: search }, ''));
      kept = search;
    }
    notify();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) window.addEventListener('popstate', onStep);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', onStep);
      };
    },
    read,
    push: write('pushState'),
    replace: write('replaceState'),
  };
}

const KEPT = 'sapar-choice';

function keptIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !(KEPT in state)) return undefined;
  return String(state[KEPT]);
}

/** Whether the browser does it; one may refuse any step too, where they come too fast. */
function isAllowed(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** For rendering where there is no window: nothing is chosen, and nothing can be. */
export const STATIC_ADDRESS: AddressStore = {
  subscribe: () => () => undefined,
  read: () => '',
  push: () => undefined,
  replace: () => undefined,
};
