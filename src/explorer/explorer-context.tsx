/** The reader's choice over one readout, for every panel: read from the address, changed through it. */
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Readout, Statement } from '../model/readout.ts';
import {
  type AddressVocabulary,
  addressVocabulary,
  type ExplorerState,
  formatAddress,
  parseAddress,
  type Selection,
} from './address.ts';
import type { AddressStore } from './address-store.ts';
import { HoverProvider } from './hover.tsx';
import { indexReadout, type ReadoutIndex } from './readout-index.ts';
import { selectedPlaces, selectedStatements, visibleStatements } from './selectors.ts';
import { toggleSelection } from './transitions.ts';

/** Where the reader chose: the card opens on the other side, so that it hides nothing it speaks of. */
export type ChoiceOrigin = 'article' | 'panel' | 'card' | 'address';

export interface Explorer {
  index: ReadoutIndex;
  vocabulary: AddressVocabulary;
  state: ExplorerState;
  /** What the address asked for in vain. */
  unknown: readonly string[];
  visible: readonly Statement[];
  visibleIds: ReadonlySet<string>;
  /** Statements the selection is about; `null` when nothing is chosen. */
  chosen: ReadonlySet<string> | null;
  chosenPlaces: ReadonlySet<string> | null;
  origin: ChoiceOrigin;
  /** The element through which the reader chose, if any: the card must not hide it. */
  chosenFrom: RefObject<HTMLElement | null>;
  change(next: ExplorerState): void;
  /** Chooses, or lets go of what is already chosen; remembers from where. */
  choose(selection: Selection, origin: ChoiceOrigin, element?: HTMLElement | null): void;
  /** Lets go of the selection and gives the focus back to where it was made. */
  letGo(): void;
  /** The address of a state, for links that work without script too. */
  href(next: ExplorerState, fragment?: string): string;
}

const ExplorerContext = createContext<Explorer | null>(null);

export type ExplorerProviderProps = { readout: Readout; store: AddressStore; children: ReactNode };

export function ExplorerProvider({ readout, store, children }: ExplorerProviderProps) {
  const index = useMemo(() => indexReadout(readout), [readout]);
  const vocabulary = useMemo(() => addressVocabulary(readout), [readout]);
  // The prerendered page knows no query string: hydration starts from none and then applies it.
  const search = useSyncExternalStore(store.subscribe, store.read, () => '');
  const { state, unknown } = useMemo(() => parseAddress(search, vocabulary), [search, vocabulary]);
  const [origin, setOrigin] = useState<ChoiceOrigin>('address');
  const chosenFrom = useRef<HTMLElement | null>(null);

  const change = useCallback((next: ExplorerState) => store.push(formatAddress(next)), [store]);
  const choose = useCallback(
    (selection: Selection, from: ChoiceOrigin, element?: HTMLElement | null) => {
      setOrigin(from);
      if (from !== 'card') chosenFrom.current = element ?? null;
      const next = toggleSelection(state, selection);
      change(next);
      // What was let go inside the card takes the card away with it, and the focus in it.
      if (from === 'card' && next.selection === null) chosenFrom.current?.focus({ preventScroll: true });
    },
    [change, state],
  );
  const letGo = useCallback(() => {
    change({ ...state, selection: null });
    chosenFrom.current?.focus({ preventScroll: true });
  }, [change, state]);

  const value = useMemo<Explorer>(() => {
    const visible = visibleStatements(index, state);
    return {
      index,
      vocabulary,
      state,
      unknown,
      visible,
      visibleIds: new Set(visible.map(({ id }) => id)),
      chosen: selectedStatements(index, state.selection),
      chosenPlaces: selectedPlaces(index, state.selection),
      origin,
      chosenFrom,
      change,
      choose,
      letGo,
      href: (next, fragment) =>
        `${formatAddress(next) || '?'}${fragment === undefined ? '' : `#${fragment}`}`,
    };
  }, [index, vocabulary, state, unknown, origin, change, choose, letGo]);

  return (
    <ExplorerContext value={value}>
      <HoverProvider>{children}</HoverProvider>
    </ExplorerContext>
  );
}

/** @throws Error outside an `ExplorerProvider`. */
export function useExplorer(): Explorer {
  const value = useContext(ExplorerContext);
  if (value === null) throw new Error('useExplorer needs an <ExplorerProvider> around it');
  return value;
}
