/** The address bar as an external store for React: the one place that holds what the reader has chosen. */

export interface AddressStore {
  subscribe(listener: () => void): () => void;
  /** The query string as it stands. */
  read(): string;
  /** Puts another query string into the address as a new step that "back" undoes. */
  push(search: string): void;
  /** The same without a step of its own: for what the reader is still moving. */
  replace(search: string): void;
}

/** The store over a window's location and history; a fragment is dropped once the reader chooses anew. */
export function createAddressStore(window: Window): AddressStore {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const write = (step: 'pushState' | 'replaceState') => (search: string) => {
    if (search === window.location.search) return;
    window.history[step](null, '', `${window.location.pathname}${search}`);
    notify();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) window.addEventListener('popstate', notify);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', notify);
      };
    },
    read: () => window.location.search,
    push: write('pushState'),
    replace: write('replaceState'),
  };
}

/** For rendering where there is no window: nothing is chosen, and nothing can be. */
export const STATIC_ADDRESS: AddressStore = {
  subscribe: () => () => undefined,
  read: () => '',
  push: () => undefined,
  replace: () => undefined,
};
