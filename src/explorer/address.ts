/**
 * What the reader has chosen, as the query string has it:
 * `?topic=a,b&strength=signed,fact&schedule=none&place=dushanbe,none&sel=statement:trade-target&context=off&whatif=year-2030&mark=trade-2021&text=both&q=word`.
 * Pure functions; ids that the readout does not have are left out and named.
 */

import type { Readout } from '../model/readout.ts';
import {
  KINDS_BESIDE_LADDER,
  NO_PLACE,
  type Relation,
  SCHEDULE_STATES,
  YEARS_AHEAD,
} from '../model/vocabulary.ts';
import { LONGEST_QUERY } from './query-address.ts';

export const FACETS = ['topic', 'strength', 'schedule', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** The parameters of the query string that are a reader's choice. */
export const PARAMETERS = [...FACETS, 'sel', 'context', 'whatif', 'mark', 'text', 'q'] as const;

/**
 * Which text of the article is shown where it has a translation into the page's language. The first one is shown where
 * nothing is chosen, and has no name in an address.
 */
export const TEXT_MODES = ['translation', 'original', 'both'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

export const SELECTION_KINDS = ['statement', 'place', 'figure'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  kind: SelectionKind;
  id: string;
}

/** What the reader asks of the target: by a year, or at a growth a year, in per cent with one digit behind the point. */
export interface WhatIf {
  kind: 'year' | 'growth';
  value: number;
  /** How a growth is known that a source gives as a bound: "more than 15 %" is not 15 %. Absent where it is exact. */
  relation?: Exclude<Relation, '='>;
}

/** How an address writes a growth that is a bound: `growth-over-15`. */
const BOUND_WORDS = { '>': 'over-', '<': 'under-', '~': 'about-' } as const;
const BOUNDS = ['>', '<', '~'] as const;

/** The growths that can be asked for, in per cent. */
export const GROWTHS = { first: -10, last: 100, step: 0.1 } as const;

/** Filters narrow what is shown (any value of a facet, all facets); a selection dims and removes nothing. */
export interface ExplorerState {
  filters: Record<Facet, readonly string[]>;
  selection: Selection | null;
  /** Whether what comes from beyond the text is shown; it is, unless the reader says no. */
  context: boolean;
  whatIf: WhatIf | null;
  /** What the chart of the target tells in full: a figure, or a time at which the target was stated. */
  mark: string | null;
  text: TextMode;
  /** What is searched for, as it was typed; `null` where the search is closed. */
  query: string | null;
}

export const INITIAL_STATE: ExplorerState = {
  filters: { topic: [], strength: [], schedule: [], place: [] },
  selection: null,
  context: true,
  whatIf: null,
  mark: null,
  text: 'translation',
  query: null,
};

/** The ids that may stand in an address, in the order in which they are written. */
export interface AddressVocabulary {
  facets: Record<Facet, readonly string[]>;
  selections: Record<SelectionKind, readonly string[]>;
  /** The years that can be asked for; absent where the readout has no target, or one without a year. */
  years: YearRange | undefined;
  /** The marks of the chart. */
  marks: readonly string[];
}

export interface YearRange {
  /** The year of the figure from which it is counted. */
  base: number;
  first: number;
  last: number;
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
    years: yearRange(readout),
    marks: markIds(readout),
  };
}

function markIds({ target, context: { trade = [], restatements = [] } }: Readout): string[] {
  const marks = [...trade, ...restatements].map(({ id }) => id);
  return target === undefined ? marks : [...marks, target.base];
}

function yearRange({ target, statements }: Readout): YearRange | undefined {
  const figures = statements.flatMap((statement) => statement.figures);
  const start = figures.find(({ id }) => id === target?.base)?.period?.start;
  if (start === undefined || typeof start === 'string') return undefined;
  const { year } = start;
  return { base: year, first: year + YEARS_AHEAD.first, last: year + YEARS_AHEAD.last };
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
  // A page that shows a link as text writes its & as an entity.
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  const unknown: string[] = [];
  const read = (facet: Facet): string[] => {
    const asked = query
      .getAll(facet)
      .flatMap((value) => value.split(','))
      .filter((value) => withoutTail(value) !== '');
    const known = vocabulary.facets[facet];
    for (const id of new Set(asked)) if (!known.includes(withoutTail(id))) unknown.push(`${facet}=${id}`);
    return known.filter((id) => asked.some((value) => withoutTail(value) === id));
  };
  const filters = {
    topic: read('topic'),
    strength: read('strength'),
    schedule: read('schedule'),
    place: read('place'),
  };
  const selection = readSelection(withoutTail(query.get('sel') ?? ''), vocabulary, unknown);
  const context = withoutTail(query.get('context') ?? '');
  if (context !== '' && context !== OFF) unknown.push(`context=${context}`);
  const whatIf = readWhatIf(withoutTail(query.get('whatif') ?? ''), vocabulary, unknown);
  const mark = readMark(withoutTail(query.get('mark') ?? ''), vocabulary, unknown);
  const text = readText(withoutTail(query.get('text') ?? ''), unknown);
  const searched = query.get('q')?.slice(0, LONGEST_QUERY) ?? null;
  const state = { filters, selection, context: context !== OFF, whatIf, mark, text, query: searched };
  return { state, unknown };
}

/** Without the bracket or stop that a text has right after a link: what an address names ends with a letter or digit. */
function withoutTail(value: string): string {
  return value.replace(/[^\p{L}\p{N}]+$/u, '');
}

function readMark(asked: string, { marks }: AddressVocabulary, unknown: string[]): string | null {
  if (marks.includes(asked)) return asked;
  if (asked !== '') unknown.push(`mark=${asked}`);
  return null;
}

function readText(asked: string, unknown: string[]): TextMode {
  const [unnamed, ...named] = TEXT_MODES;
  const found = named.find((mode) => mode === asked);
  if (found === undefined && asked !== '') unknown.push(`text=${asked}`);
  return found ?? unnamed;
}

function readWhatIf(asked: string, { years }: AddressVocabulary, unknown: string[]): WhatIf | null {
  if (asked === '') return null;
  const [, year, bound, growth] =
    /^(?:year-(\d{4})|growth-(over-|under-|about-)?(-?\d{1,3}(?:\.\d)?))$/.exec(asked) ?? [];
  const kind = year === undefined ? 'growth' : 'year';
  // There is no "less than nothing" that is nothing: -0 is 0.
  const value = Number(year ?? growth) || 0;
  const range = kind === 'year' ? years : GROWTHS;
  const isKnown = year !== undefined || growth !== undefined;
  if (isKnown && years && range && value >= range.first && value <= range.last) {
    const relation = BOUNDS.find((candidate) => BOUND_WORDS[candidate] === bound);
    return relation === undefined ? { kind, value } : { kind, value, relation };
  }
  unknown.push(`whatif=${asked}`);
  return null;
}

function readSelection(value: string, vocabulary: AddressVocabulary, unknown: string[]): Selection | null {
  if (value === '') return null;
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

/** Writes the query string, `''` for nothing chosen. Ids are kebab-case, so only what is searched for needs escaping. */
export function formatAddress(state: ExplorerState): string {
  const { filters, selection, context, whatIf, mark, text, query } = state;
  const parts = FACETS.flatMap((facet) =>
    filters[facet].length > 0 ? [`${facet}=${filters[facet].join(',')}`] : [],
  );
  if (selection !== null) parts.push(`sel=${selection.kind}:${selection.id}`);
  if (!context) parts.push(`context=${OFF}`);
  if (whatIf !== null) {
    const { kind, relation, value } = whatIf;
    parts.push(`whatif=${kind}-${relation ? BOUND_WORDS[relation] : ''}${value}`);
  }
  if (mark !== null) parts.push(`mark=${mark}`);
  if (text !== INITIAL_STATE.text) parts.push(`text=${text}`);
  if (query !== null) parts.push(new URLSearchParams({ q: query }).toString());
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A query string with a text of the article named in it, all else left as it is; one that names a text is left whole. */
export function namingText(search: string, text: TextMode): string {
  if (text === INITIAL_STATE.text || /\btext=/.test(search)) return search;
  return `${search ? `${search}&` : '?'}text=${text}`;
}
