/**
 * What the reader has chosen, as the query string has it:
 * `?topic=a,b&strength=signed,fact&schedule=none&place=dushanbe,none&sel=statement:trade-target&context=off`.
 * Pure functions; ids that the readout does not have are left out and named.
 */

import type { Readout } from '../model/readout.ts';
import { KINDS_BESIDE_LADDER, NO_PLACE, SCHEDULE_STATES } from '../model/vocabulary.ts';

export const FACETS = ['topic', 'strength', 'schedule', 'place'] as const;
export type Facet = (typeof FACETS)[number];

export const SELECTION_KINDS = ['statement', 'place', 'figure'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  kind: SelectionKind;
  id: string;
}

/** Filters narrow what is shown (any value of a facet, all facets); a selection dims and removes nothing. */
export interface ExplorerState {
  filters: Record<Facet, readonly string[]>;
  selection: Selection | null;
  /** Whether what comes from beyond the text is shown; it is, unless the reader says no. */
  context: boolean;
}

export const INITIAL_STATE: ExplorerState = {
  filters: { topic: [], strength: [], schedule: [], place: [] },
  selection: null,
  context: true,
};

/** The ids that may stand in an address, in the order in which they are written. */
export interface AddressVocabulary {
  facets: Record<Facet, readonly string[]>;
  selections: Record<SelectionKind, readonly string[]>;
}

export function addressVocabulary(readout: Readout): AddressVocabulary {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return {
    facets: {
      topic: ids(readout.topics),
      strength: [...ids(readout.ladder), ...KINDS_BESIDE_LADDER],
      schedule: SCHEDULE_STATES,
      place: [...ids(readout.places), NO_PLACE],
    },
    selections: {
      statement: ids(readout.statements),
      place: ids(readout.places),
      figure: ids(readout.statements.flatMap(({ figures }) => figures)),
    },
  };
}

/** The value that switches the layer from beyond the text off; it has no other. */
const OFF = 'off';

export interface ParsedAddress {
  state: ExplorerState;
  /** What the address asked for that this readout does not have, as `key=id`. */
  unknown: string[];
}

/** Reads a query string, with or without its `?`. Order and repetition do not matter. */
export function parseAddress(search: string, vocabulary: AddressVocabulary): ParsedAddress {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const read = (facet: Facet): string[] => {
    const asked = query
      .getAll(facet)
      .flatMap((value) => value.split(','))
      .filter((id) => id !== '');
    const known = vocabulary.facets[facet];
    for (const id of new Set(asked)) if (!known.includes(id)) unknown.push(`${facet}=${id}`);
    return known.filter((id) => asked.includes(id));
  };
  const filters = {
    topic: read('topic'),
    strength: read('strength'),
    schedule: read('schedule'),
    place: read('place'),
  };
  const selection = readSelection(query.get('sel'), vocabulary, unknown);
  const context = query.get('context');
  if (context !== null && context !== '' && context !== OFF) unknown.push(`context=${context}`);
  return { state: { filters, selection, context: context !== OFF }, unknown };
}

function readSelection(
  value: string | null,
  vocabulary: AddressVocabulary,
  unknown: string[],
): Selection | null {
  if (value === null || value === '') return null;
  const [kindAsked, id = ''] = value.split(/:(.*)/s);
  const kind = SELECTION_KINDS.find((candidate) => candidate === kindAsked);
  if (kind !== undefined && vocabulary.selections[kind].includes(id)) return { kind, id };
  unknown.push(`sel=${value}`);
  return null;
}

/**
 * The address of a state, with a place on the page to lead to: for links, which work without script too. An
 * empty query would leave the address as it is, so it is written as `?`.
 */
export function addressHref(state: ExplorerState, fragment?: string): string {
  return `${formatAddress(state) || '?'}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Writes the query string, `''` for nothing chosen. Ids are kebab-case, so nothing needs escaping. */
export function formatAddress({ filters, selection, context }: ExplorerState): string {
  const parts = FACETS.flatMap((facet) =>
    filters[facet].length > 0 ? [`${facet}=${filters[facet].join(',')}`] : [],
  );
  if (selection !== null) parts.push(`sel=${selection.kind}:${selection.id}`);
  if (!context) parts.push(`context=${OFF}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
