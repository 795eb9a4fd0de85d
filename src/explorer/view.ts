/** What follows from the address for one readout: worked out once an address, read by every panel. */
import type { Statement } from '../model/readout.ts';
import {
  type AddressVocabulary,
  type ExplorerState,
  formatAddress,
  INITIAL_STATE,
  parseAddress,
} from './address.ts';
import { type PlaceCount, placeCounts } from './place-counts.ts';
import type { ReadoutIndex } from './readout-index.ts';
import { selectedPlaces, selectedStatements, visibleStatements } from './selectors.ts';

/**
 * Where the reader chose. `panel`: what stands beside the article, which is brought to the words; `depth`: what stands
 * below both, where the reader stays. `address`: a link from elsewhere, which leads to the words; `kept`: the same page in
 * another language, where the reader goes on from the same place.
 */
export type ChoiceOrigin = 'article' | 'panel' | 'depth' | 'card' | 'address' | 'kept';

export interface View {
  /** The query string that it follows from. */
  search: string;
  origin: ChoiceOrigin;
  state: ExplorerState;
  /** What the address asked for in vain. */
  unknown: readonly string[];
  visible: readonly Statement[];
  visibleIds: ReadonlySet<string>;
  /** Statements the selection is about; `null` when nothing is chosen. */
  chosen: ReadonlySet<string> | null;
  chosenPlaces: ReadonlySet<string> | null;
  /** Of the statements shown, by place. */
  placeCounts: ReadonlyMap<string, PlaceCount>;
}

/** What does not differ from the view `before` is taken from it, so that nothing which shows it is drawn again. */
export function viewOf(
  index: ReadoutIndex,
  vocabulary: AddressVocabulary,
  search: string,
  origin: ChoiceOrigin,
  before?: View,
): View {
  const { state, unknown } = parseAddress(search, vocabulary);
  if (before && aboutStatements(state) === aboutStatements(before.state)) {
    const { filters, selection } = before.state;
    return { ...before, search, origin, unknown, state: { ...state, filters, selection } };
  }
  const visible = visibleStatements(index, state);
  return {
    search,
    origin,
    state,
    unknown,
    visible,
    visibleIds: new Set(visible.map(({ id }) => id)),
    chosen: selectedStatements(index, state.selection),
    chosenPlaces: selectedPlaces(index, state.selection),
    placeCounts: placeCounts(index, visible),
  };
}

/** The part of a state that says which statements are shown and chosen. */
function aboutStatements({ filters, selection }: ExplorerState): string {
  return formatAddress({ ...INITIAL_STATE, filters, selection });
}

/** How something looks beside what is chosen: it is part of it, unrelated, or nothing is chosen at all. */
export type Emphasis = 'chosen' | 'dim' | 'plain';

/** The emphasis of what stands for some statements, or for some places. */
export function emphasisOf(chosen: ReadonlySet<string> | null, ids: readonly string[]): Emphasis {
  if (chosen === null) return 'plain';
  return ids.some((id) => chosen.has(id)) ? 'chosen' : 'dim';
}
