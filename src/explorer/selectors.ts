/** What follows from the reader's choice: what is shown, what belongs to the selection, what each filter would leave. */
import type { Statement } from '../model/readout.ts';
import { commitmentSchedule } from '../model/schedule.ts';
import { strengthValue } from '../model/strength.ts';
import { NO_PLACE } from '../model/vocabulary.ts';
import { type AddressVocabulary, type ExplorerState, FACETS, type Facet, type Selection } from './address.ts';
import type { ReadoutIndex } from './readout-index.ts';

/** Whether a statement has a value: of a place also where it names a place within. */
export function hasValue(index: ReadoutIndex, statement: Statement, facet: Facet, value: string): boolean {
  if (facet === 'topic') return statement.topics.includes(value);
  if (facet === 'strength') return strengthValue(statement) === value;
  if (facet === 'schedule') return commitmentSchedule(index.readout, statement)?.state === value;
  if (value === NO_PLACE) return statement.places.length === 0;
  return statement.places.some(({ place }) => place === value || index.within.get(value)?.has(place));
}

function passes(
  index: ReadoutIndex,
  statement: Statement,
  state: ExplorerState,
  facets: readonly Facet[],
): boolean {
  return facets.every((facet) => {
    const values = state.filters[facet];
    return values.length === 0 || values.some((value) => hasValue(index, statement, facet, value));
  });
}

/** The statements that the filters leave, in the order of the text. */
export function visibleStatements(index: ReadoutIndex, state: ExplorerState): Statement[] {
  return index.readout.statements.filter((statement) => passes(index, statement, state, FACETS));
}

export interface FacetCount {
  id: string;
  /** Statements that this value would show beside the other facets' filters; of a place: those that name it. */
  count: number;
  /** Of a place: further statements that name only places within it. */
  within: number;
}

/** Counts of every value of a facet, in the vocabulary's order. */
export function facetCounts(
  index: ReadoutIndex,
  vocabulary: AddressVocabulary,
  state: ExplorerState,
  facet: Facet,
): FacetCount[] {
  const others = FACETS.filter((other) => other !== facet);
  const candidates = index.readout.statements.filter((statement) => passes(index, statement, state, others));
  return vocabulary.facets[facet].map((id) => {
    const all = candidates.filter((statement) => hasValue(index, statement, facet, id));
    const own =
      facet === 'place' && id !== NO_PLACE
        ? all.filter(({ places }) => places.some(({ place }) => place === id))
        : all;
    return { id, count: own.length, within: all.length - own.length };
  });
}

/** The statements that a selection is about; `null` for no selection. */
export function selectedStatements(
  index: ReadoutIndex,
  selection: Selection | null,
): ReadonlySet<string> | null {
  if (selection === null) return null;
  const { kind, id } = selection;
  if (kind === 'statement') return new Set([id]);
  if (kind === 'figure') {
    const statement = index.figures.get(id)?.statement;
    return new Set(statement ? [statement.id] : []);
  }
  const about = index.readout.statements.filter((statement) => hasValue(index, statement, 'place', id));
  return new Set(about.map((statement) => statement.id));
}

/** The places that a selection is about: the place itself, or those that its statement names or implies. */
export function selectedPlaces(index: ReadoutIndex, selection: Selection | null): ReadonlySet<string> | null {
  if (selection === null) return null;
  if (selection.kind === 'place') return new Set([selection.id]);
  const ids = selectedStatements(index, selection) ?? [];
  return new Set([...ids].flatMap((id) => index.statements.get(id)?.places.map(({ place }) => place) ?? []));
}

/** A way out of an empty view: without the filter of one facet, so many statements would be shown. */
export interface WayOut {
  facet: Facet;
  count: number;
}

/** For each facet that is filtered, how many statements taking its filter away would show; most first. */
export function waysOut(index: ReadoutIndex, state: ExplorerState): WayOut[] {
  return FACETS.filter((facet) => state.filters[facet].length > 0)
    .map((facet) => {
      const others = FACETS.filter((other) => other !== facet);
      return { facet, count: index.readout.statements.filter((s) => passes(index, s, state, others)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet));
}
