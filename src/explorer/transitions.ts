/** Every change a reader can make to the state, as pure functions. */
import {
  type ExplorerState,
  type Facet,
  INITIAL_STATE,
  type Selection,
  type TextMode,
  type WhatIf,
} from './address.ts';

/** Chooses something; the same thing chosen again is let go. */
export function toggleSelection(state: ExplorerState, selection: Selection): ExplorerState {
  return isSelected(state, selection) ? { ...state, selection: null } : { ...state, selection };
}

export function select(state: ExplorerState, selection: Selection | null): ExplorerState {
  return { ...state, selection };
}

/** Adds a value to a facet's filter or takes it out. */
export function toggleFilter(state: ExplorerState, facet: Facet, id: string): ExplorerState {
  const current = state.filters[facet];
  const next = current.includes(id) ? current.filter((value) => value !== id) : [...current, id];
  return withFilter(state, facet, next);
}

/** "Only these": the facet is narrowed to one value, and what was chosen becomes the filter. */
export function narrowTo(state: ExplorerState, facet: Facet, id: string): ExplorerState {
  return { ...withFilter(state, facet, [id]), selection: null };
}

export function clearFacet(state: ExplorerState, facet: Facet): ExplorerState {
  return withFilter(state, facet, []);
}

export function clearFilters(state: ExplorerState): ExplorerState {
  return { ...state, filters: INITIAL_STATE.filters };
}

/** Shows or hides what comes from beyond the text. */
export function withContext(state: ExplorerState, context: boolean): ExplorerState {
  return { ...state, context };
}

/** Asks something of the target, or asks no more. */
export function withWhatIf(state: ExplorerState, whatIf: WhatIf | null): ExplorerState {
  return { ...state, whatIf };
}

/** Has the chart tell a mark in full. */
export function withMark(state: ExplorerState, mark: string | null): ExplorerState {
  return { ...state, mark };
}

/** Shows the article in its translation, as it was written, or both. */
export function withText(state: ExplorerState, text: TextMode): ExplorerState {
  return { ...state, text };
}

export function isSelected({ selection }: ExplorerState, { kind, id }: Selection): boolean {
  return selection?.kind === kind && selection.id === id;
}

export function hasFilters({ filters }: ExplorerState): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

function withFilter(state: ExplorerState, facet: Facet, values: readonly string[]): ExplorerState {
  return { ...state, filters: { ...state.filters, [facet]: values } };
}
