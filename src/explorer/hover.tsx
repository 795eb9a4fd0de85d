/** What the pointer or the focus is on, apart from React's tree: only what it concerns is drawn again. */
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';

export interface HoverStore {
  subscribe(listener: () => void): () => void;
  read(): string | null;
  set(id: string | null): void;
}

export function createHoverStore(): HoverStore {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => current,
    set(id) {
      if (id === current) return;
      current = id;
      for (const listener of listeners) listener();
    },
  };
}

const HoverContext = createContext<HoverStore | null>(null);

export type HoverProviderProps = { children: ReactNode };

export function HoverProvider({ children }: HoverProviderProps) {
  const [store] = useState(createHoverStore);
  return <HoverContext value={store}>{children}</HoverContext>;
}

function useHoverStore(): HoverStore {
  const store = useContext(HoverContext);
  if (store === null) throw new Error('hovering needs a <HoverProvider> around it');
  return store;
}

/** Whether one of the statements is under the pointer or has the focus somewhere on the page. */
export function useIsHovered(ids: readonly string[]): boolean {
  const store = useHoverStore();
  const read = () => {
    const hovered = store.read();
    return hovered !== null && ids.includes(hovered);
  };
  return useSyncExternalStore(store.subscribe, read, () => false);
}

/** Handlers for whatever stands for a statement. */
export function useHoverHandlers(id: string | undefined) {
  const store = useHoverStore();
  if (id === undefined) return {};
  const enter = () => store.set(id);
  const leave = () => store.set(null);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
