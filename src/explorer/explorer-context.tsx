/** The reader's choice over one readout, for every panel: read from the address, changed through it. */
import {
  createContext,
  type ReactNode,
  type RefObject,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Readout } from '../model/readout.ts';
import { homeHref, isExplorer, type PageKey } from '../model/site-paths.ts';
import {
  type AddressVocabulary,
  addressHref,
  addressVocabulary,
  type ExplorerState,
  formatAddress,
  type Selection,
} from './address.ts';
import type { AddressStore } from './address-store.ts';
import { HoverProvider } from './hover.tsx';
import { indexReadout, type ReadoutIndex } from './readout-index.ts';
import { select, toggleSelection } from './transitions.ts';
import type { ChoiceOrigin, View } from './view.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

/** What stays the same while the reader explores: the readout, and the ways to change what is chosen. */
export interface Explorer {
  index: ReadoutIndex;
  /** Where it is shown: addresses are relative to it. */
  page: PageKey;
  vocabulary: AddressVocabulary;
  views: ViewStore;
  /** The element through which the reader chose, if any: the card must not hide it. */
  chosenFrom: RefObject<HTMLElement | null>;
  change(next: ExplorerState): void;
  /** As `change`, without a step of the history: for what the reader is still moving. */
  adjust(next: ExplorerState): void;
  /**
   * Chooses, or lets go of what is already chosen; remembers from where. On another page than the explorer it opens the
   * explorer with what is chosen.
   */
  choose(selection: Selection, origin: ChoiceOrigin, element?: HTMLElement | null): void;
  /** Lets go of the selection and gives the focus back to where it was made. */
  letGo(): void;
}

const ExplorerContext = createContext<Explorer | null>(null);

export type ExplorerProviderProps = {
  readout: Readout;
  store: AddressStore;
  /** The page's folder below the explorer's, where it is another page: see `site-paths.ts`. */
  under?: string | undefined;
  /** Whether the page stands where the reader left it in another language: then it leads nowhere by itself. */
  isBack?: boolean;
  children: ReactNode;
};

/** The readout and the store are read once: another readout is another provider. */
export function ExplorerProvider({ readout, store, under, isBack = false, children }: ExplorerProviderProps) {
  const chosenFrom = useRef<HTMLElement | null>(null);
  const [explorer] = useState(() => {
    const { id, lang } = readout;
    return createExplorer(readout, { id, lang, under }, store, isBack, chosenFrom);
  });
  return (
    <ExplorerContext value={explorer}>
      <HoverProvider>{children}</HoverProvider>
    </ExplorerContext>
  );
}

function createExplorer(
  readout: Readout,
  page: PageKey,
  store: AddressStore,
  isBack: boolean,
  chosenFrom: RefObject<HTMLElement | null>,
): Explorer {
  const index = indexReadout(readout);
  const vocabulary = addressVocabulary(readout);
  const views = createViewStore(index, vocabulary, store, isBack ? 'kept' : 'address');
  const change = (next: ExplorerState) => views.push(formatAddress(next));
  const giveFocusBack = () => chosenFrom.current?.focus({ preventScroll: true });
  return {
    index,
    page,
    vocabulary,
    views,
    chosenFrom,
    change,
    adjust: (next) => views.replace(formatAddress(next)),
    choose(selection, origin, element) {
      // The passages are in the explorer alone.
      if (!isExplorer(page)) {
        const chosen = addressHref(select(views.read().state, selection));
        window.open(`${homeHref(page)}${chosen}`, '_blank', 'noopener');
        return;
      }
      if (origin !== 'card') chosenFrom.current = element ?? null;
      const next = toggleSelection(views.read().state, selection);
      views.push(formatAddress(next), origin);
      // What was let go inside the card takes the card away with it, and the focus in it.
      if (origin === 'card' && next.selection === null) giveFocusBack();
    },
    letGo() {
      change({ ...views.read().state, selection: null });
      giveFocusBack();
    },
  };
}

/** @throws Error outside an `ExplorerProvider`. */
export function useExplorer(): Explorer {
  const value = useContext(ExplorerContext);
  if (value === null) throw new Error('useExplorer needs an <ExplorerProvider> around it');
  return value;
}

/**
 * A part of what is shown and chosen, at once. The component is drawn again when that part is another one, compared as
 * `Object.is` does: select what stands in the view, or a string, a number, a boolean.
 */
export function useView<T>(select: (view: View) => T): T {
  const { views } = useExplorer();
  // The prerendered page knows no query string: hydration starts from none and then applies it.
  return useSyncExternalStore(
    views.subscribe,
    () => select(views.read()),
    () => select(views.initial),
  );
}

/**
 * As {@link useView}, for the many parts that a filter changes: drawn in a transition, so that what the reader
 * touched answers first, and the browser may answer more in between.
 */
export function useSettledView<T>(select: (view: View) => T): T {
  const { views } = useExplorer();
  const [settled, setSettled] = useState(views.initial);
  const follow = () => {
    const now = views.read();
    if (!Object.is(select(settled), select(now))) startTransition(() => setSettled(now));
  };
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
    // A view that was passed over, since nothing asked for was another in it, matters once something else is asked for.
    follow();
  });
  useEffect(() => views.subscribe(() => latest.current()), [views]);
  return select(settled);
}
