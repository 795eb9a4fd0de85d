import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type Selection } from '../../src/explorer/address.ts';
import {
  clearFacet,
  clearFilters,
  hasFilters,
  isSelected,
  narrowTo,
  select,
  toggleFilter,
  toggleSelection,
  withContext,
  withMark,
  withText,
  withWhatIf,
} from '../../src/explorer/transitions.ts';
import { stateWith } from './states.ts';

const dushanbe: Selection = { kind: 'place', id: 'dushanbe' };
const tradeTarget: Selection = { kind: 'statement', id: 'trade-target' };

describe('choosing', () => {
  it('selects; something else chosen takes its place', () => {
    const chosen = toggleSelection(INITIAL_STATE, dushanbe);
    expect(chosen.selection).toEqual(dushanbe);
    expect(toggleSelection(chosen, tradeTarget).selection).toEqual(tradeTarget);
  });

  it('a second time lets go', () => {
    expect(toggleSelection(stateWith({}, dushanbe), { kind: 'place', id: 'dushanbe' })).toEqual(
      INITIAL_STATE,
    );
  });

  it('of the same id in another kind is another choice', () => {
    const talks: Selection = { kind: 'statement', id: 'dushanbe' };
    expect(toggleSelection(stateWith({}, dushanbe), talks).selection).toEqual(talks);
  });

  it('leaves the filters alone', () => {
    const filtered = stateWith({ topic: ['economy'] });
    expect(toggleSelection(filtered, dushanbe)).toEqual(stateWith({ topic: ['economy'] }, dushanbe));
    expect(select(filtered, tradeTarget)).toEqual(stateWith({ topic: ['economy'] }, tradeTarget));
    expect(select(stateWith({ topic: ['economy'] }, dushanbe), null)).toEqual(filtered);
  });

  it('can be asked about', () => {
    expect(isSelected(stateWith({}, dushanbe), dushanbe)).toBe(true);
    expect(isSelected(stateWith({}, dushanbe), { kind: 'place', id: 'tajikistan' })).toBe(false);
    expect(isSelected(INITIAL_STATE, dushanbe)).toBe(false);
  });
});

describe('filtering', () => {
  it('adds a value beside those there are, and takes it out again', () => {
    const economy = toggleFilter(INITIAL_STATE, 'topic', 'economy');
    const both = toggleFilter(economy, 'topic', 'culture');
    expect(both).toEqual(stateWith({ topic: ['economy', 'culture'] }));
    expect(toggleFilter(both, 'topic', 'economy')).toEqual(stateWith({ topic: ['culture'] }));
  });

  it('leaves other facets and the selection alone', () => {
    const state = stateWith({ place: ['dushanbe'] }, tradeTarget);
    expect(toggleFilter(state, 'topic', 'economy')).toEqual(
      stateWith({ topic: ['economy'], place: ['dushanbe'] }, tradeTarget),
    );
  });

  it('"only these" makes what was chosen the one filter of its facet', () => {
    const state = stateWith({ place: ['europe', 'caucasus'], topic: ['economy'] }, dushanbe);
    expect(narrowTo(state, 'place', 'dushanbe')).toEqual(
      stateWith({ place: ['dushanbe'], topic: ['economy'] }),
    );
  });

  it('is cleared a facet at a time or as a whole; the selection stays', () => {
    const state = stateWith({ place: ['dushanbe'], topic: ['economy'], strength: ['fact'] }, tradeTarget);
    expect(clearFacet(state, 'place')).toEqual(
      stateWith({ topic: ['economy'], strength: ['fact'] }, tradeTarget),
    );
    expect(clearFilters(state)).toEqual(stateWith({}, tradeTarget));
  });

  it('is on as soon as one facet has a value', () => {
    expect(hasFilters(stateWith({}, tradeTarget))).toBe(false);
    expect(hasFilters(stateWith({ place: ['none'] }))).toBe(true);
  });
});

it('switching what comes from beyond the text off and on again leaves the rest alone', () => {
  const state = stateWith({ topic: ['economy'] }, tradeTarget);
  expect(withContext(state, false)).toEqual({ ...state, context: false });
  expect(clearFilters(withContext(state, false)).context).toBe(false);
  expect(withContext(withContext(state, false), true)).toEqual(state);
});

it('asking something of the target, and no more, leaves the rest alone', () => {
  const state = stateWith({ topic: ['economy'] }, tradeTarget);
  const asked = withWhatIf(state, { kind: 'growth', value: 13.5 });
  expect(asked).toEqual({ ...state, whatIf: { kind: 'growth', value: 13.5 } });
  expect(withWhatIf(asked, null)).toEqual(state);
});

it('showing another text of the article leaves the rest alone', () => {
  const state = stateWith({ topic: ['economy'] }, tradeTarget);
  expect(withText(state, 'both')).toEqual({ ...state, text: 'both' });
  expect(clearFilters(withText(state, 'original')).text).toBe('original');
  expect(withText(withText(state, 'both'), 'translation')).toEqual(state);
});

it('no change writes to the state it starts from', () => {
  const state = Object.freeze({
    filters: Object.freeze({ topic: Object.freeze(['economy']), strength: [], schedule: [], place: [] }),
    selection: Object.freeze(dushanbe),
    context: true,
    whatIf: null,
    mark: null,
    text: 'translation' as const,
  });
  expect(() => {
    toggleSelection(state, dushanbe);
    toggleFilter(state, 'topic', 'culture');
    toggleFilter(state, 'topic', 'economy');
    narrowTo(state, 'topic', 'culture');
    clearFacet(state, 'topic');
    clearFilters(state);
    withContext(state, false);
    withWhatIf(state, { kind: 'year', value: 2030 });
    withMark(state, 'trade-2021');
    withText(state, 'both');
  }).not.toThrow();
  expect(state.filters.topic).toEqual(['economy']);
  expect(INITIAL_STATE).toEqual({
    filters: { topic: [], strength: [], schedule: [], place: [] },
    selection: null,
    context: true,
    whatIf: null,
    mark: null,
    text: 'translation',
  });
});
