/**
 * The view as an external store for React. A component subscribes to the part that it shows, so that a choice
 * draws again what it changes and nothing else.
 */
import type { AddressVocabulary } from './address.ts';
import type { AddressStore } from './address-store.ts';
import type { ReadoutIndex } from './readout-index.ts';
import { type ChoiceOrigin, type View, viewOf } from './view.ts';

export interface ViewStore {
  subscribe(listener: () => void): () => void;
  /** The view of the address as it stands; the same object until the address changes. */
  read(): View;
  /** The view of the prerendered page, which knows no address. */
  initial: View;
  /** Puts another query string into the address; `origin` says where the reader chose, if that is new. */
  push(search: string, origin?: ChoiceOrigin): void;
  /** The same without a step of the history. */
  replace(search: string): void;
}

export function createViewStore(
  index: ReadoutIndex,
  vocabulary: AddressVocabulary,
  address: AddressStore,
  arrival: Extract<ChoiceOrigin, 'address' | 'kept'> = 'address',
): ViewStore {
  const initial = viewOf(index, vocabulary, '', 'address');
  let current = initial;
  let origin: ChoiceOrigin = arrival;
  return {
    subscribe: address.subscribe,
    initial,
    read() {
      const search = address.read();
      if (search !== current.search || origin !== current.origin)
        current = viewOf(index, vocabulary, search, origin, current);
      return current;
    },
    push(search, from = origin) {
      origin = from;
      address.push(search);
    },
    replace: address.replace,
  };
}
