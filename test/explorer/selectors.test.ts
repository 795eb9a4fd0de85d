import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressVocabulary,
  type ExplorerState,
  FACETS,
  INITIAL_STATE,
  type Selection,
} from '../../src/explorer/address.ts';
import { indexReadout } from '../../src/explorer/readout-index.ts';
import {
  facetCounts,
  hasValue,
  selectedPlaces,
  selectedStatements,
  visibleStatements,
  waysOut,
} from '../../src/explorer/selectors.ts';
import { clearFacet, clearFilters, narrowTo, withContext } from '../../src/explorer/transitions.ts';
import type { Statement } from '../../src/model/readout.ts';
import { SCHEDULE_STATES } from '../../src/model/vocabulary.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';
import { anyState, stateWith } from './states.ts';

const readout = realReadout('en');
const index = indexReadout(readout);
const vocabulary = addressVocabulary(readout);
const visible = (state: ExplorerState) => visibleStatements(index, state);
const visibleIds = (state: ExplorerState) => visible(state).map(({ id }) => id);
const counts = (state: ExplorerState, facet: (typeof FACETS)[number]) =>
  Object.fromEntries(facetCounts(index, vocabulary, state, facet).map((count) => [count.id, count]));

describe('the published readout has', () => {
  it('27 statements', () => {
    expect(visible(INITIAL_STATE)).toHaveLength(27);
  });

  it('five commitments: one signed, one agreed, three confirmed', () => {
    expect(visible(stateWith({ strength: ['signed', 'agreed', 'confirmed'] }))).toHaveLength(5);
    expect(counts(INITIAL_STATE, 'strength')).toMatchObject({
      signed: { count: 1 },
      agreed: { count: 1 },
      confirmed: { count: 3 },
    });
  });

  it('13 raised matters: four stressed, nine discussed', () => {
    expect(visible(stateWith({ strength: ['stressed', 'discussed'] }))).toHaveLength(13);
    expect(counts(INITIAL_STATE, 'strength')).toMatchObject({
      stressed: { count: 4 },
      discussed: { count: 9 },
    });
  });

  it('nine beside the ladder, which are no commitments', () => {
    const beside = visible(stateWith({ strength: ['fact', 'assessment', 'event', 'quote'] }));
    expect(beside).toHaveLength(9);
    expect(beside.every(({ strength }) => strength === undefined)).toBe(true);
  });
});

describe('filters leave', () => {
  it('within a facet whatever has any of its values', () => {
    expect(visibleIds(stateWith({ topic: ['agriculture', 'security'] }))).toEqual([
      'agriculture',
      'regional-security',
    ]);
  });

  it('between facets only what fits all of them', () => {
    expect(visibleIds(stateWith({ topic: ['economy'], strength: ['agreed', 'signed'] }))).toEqual([
      'trade-target',
    ]);
  });

  it('of a schedule the commitments that have it, and nothing that is none', () => {
    expect(visibleIds(stateWith({ schedule: ['span'] }))).toEqual(['cooperation-programme']);
    expect(visibleIds(stateWith({ schedule: ['none'] }))).toEqual([
      'political-dialogue',
      'trade-target',
      'coordinate-efforts',
      'continue-work',
    ]);
    expect(visible(stateWith({ schedule: ['none'], strength: ['discussed', 'quote'] }))).toEqual([]);
  });

  it('of a schedule the same without what comes from beyond the article', () => {
    for (const schedule of SCHEDULE_STATES) {
      const state = stateWith({ schedule: [schedule] });
      expect(visible(withContext(state, false))).toEqual(visible(state));
    }
  });

  it('of a schedule what has it on the day of review, whenever the page is read', () => {
    const later = indexReadout({ ...readout, reviewed: { year: 2029, month: 1, day: 1 } });
    const ids = (schedule: string) =>
      visibleStatements(later, stateWith({ schedule: [schedule] })).map(({ id }) => id);
    expect(ids('passed')).toEqual(['cooperation-programme']);
    expect(ids('span')).toEqual([]);
  });

  it('of a place also what names only a place within it', () => {
    expect(visibleIds(stateWith({ place: ['dushanbe'] }))).toEqual(['talks', 'wreath']);
    expect(visibleIds(stateWith({ place: ['central-asia'] }))).toContain('wreath');
  });

  it('of a place nothing that names only what is around it', () => {
    expect(visibleIds(stateWith({ place: ['somoni-monument'] }))).toEqual(['wreath']);
  });

  it('with "no place named" what has no place at all, also beside places', () => {
    const none = visible(stateWith({ place: ['none'] }));
    expect(none).toHaveLength(17);
    expect(none.every(({ places }) => places.length === 0)).toBe(true);
    expect(visible(stateWith({ place: ['none', 'dushanbe'] }))).toHaveLength(19);
  });

  it('the order of the text as it is', () => {
    const order = visibleIds(INITIAL_STATE);
    const some = visibleIds(stateWith({ topic: ['transport', 'politics'] }));
    expect(some).toEqual(order.filter((id) => some.includes(id)));
  });

  it('exactly what the rule says, for any choice of filters', () => {
    const placesAround = (id: string): string[] => {
      const outer = readout.places.find((place) => place.id === id)?.within;
      return outer === undefined ? [id] : [id, ...placesAround(outer)];
    };
    const valuesOf = ({ id, topics, strength, kind, places }: Statement) => ({
      topic: topics,
      strength: [strength ?? kind],
      // In this readout one commitment alone has a time of its own.
      schedule: kind === 'commitment' ? [id === 'cooperation-programme' ? 'span' : 'none'] : [],
      place: places.length === 0 ? ['none'] : places.flatMap(({ place }) => placesAround(place)),
    });
    fc.assert(
      fc.property(anyState(vocabulary), (state) => {
        const expected = readout.statements.filter((statement) =>
          FACETS.every((facet) => {
            const asked = state.filters[facet];
            return asked.length === 0 || asked.some((value) => valuesOf(statement)[facet].includes(value));
          }),
        );
        expect(visible(state)).toEqual(expected);
      }),
    );
  });
});

describe('the count on a filter', () => {
  it('is what it would show beside the other facets, for any state and every value', () => {
    fc.assert(
      fc.property(anyState(vocabulary), (state) => {
        for (const facet of FACETS) {
          for (const { id, count, within } of facetCounts(index, vocabulary, state, facet)) {
            expect(count + within).toBe(visible(narrowTo(state, facet, id)).length);
          }
        }
      }),
    );
  });

  it('is there for every value in the order of the vocabulary, zeros included', () => {
    const state = stateWith({ place: ['dushanbe'] });
    expect(facetCounts(index, vocabulary, state, 'topic').map(({ id, count }) => [id, count])).toEqual([
      ['politics', 1],
      ['economy', 0],
      ['agriculture', 0],
      ['water-energy', 0],
      ['transport', 0],
      ['security', 0],
      ['international', 0],
      ['culture', 1],
    ]);
  });

  it('does not change with the values chosen in its own facet', () => {
    expect(counts(stateWith({ topic: ['economy'] }), 'topic')).toEqual(counts(INITIAL_STATE, 'topic'));
  });

  it('of a place tells apart what names it and what names only places within it', () => {
    const of = counts(INITIAL_STATE, 'place');
    expect(of['dushanbe']).toEqual({ id: 'dushanbe', count: 2, within: 0 });
    expect(of['tajikistan']).toEqual({ id: 'tajikistan', count: 7, within: 2 });
    expect(of['central-asia']).toEqual({ id: 'central-asia', count: 1, within: 9 });
  });

  it('of "no place named" has nothing within', () => {
    expect(counts(INITIAL_STATE, 'place')['none']).toEqual({ id: 'none', count: 17, within: 0 });
  });
});

describe('a selection', () => {
  it('never changes what is shown, nor any count, nor the ways out', () => {
    fc.assert(
      fc.property(anyState(vocabulary), (state) => {
        const unselected = { ...state, selection: null };
        expect(visible(state)).toEqual(visible(unselected));
        expect(waysOut(index, state)).toEqual(waysOut(index, unselected));
        for (const facet of FACETS) expect(counts(state, facet)).toEqual(counts(unselected, facet));
      }),
    );
  });

  const about = (selection: Selection | null) => {
    const ids = selectedStatements(index, selection);
    return ids && [...ids];
  };
  const where = (selection: Selection | null) => {
    const ids = selectedPlaces(index, selection);
    return ids && [...ids].sort();
  };

  it('of nothing is about nothing, which is another thing than about no statement', () => {
    expect(about(null)).toBeNull();
    expect(where(null)).toBeNull();
    expect(where({ kind: 'statement', id: 'agriculture' })).toEqual([]);
  });

  it('of a statement is about it and its places', () => {
    expect(about({ kind: 'statement', id: 'wreath' })).toEqual(['wreath']);
    expect(where({ kind: 'statement', id: 'wreath' })).toEqual([
      'dushanbe',
      'dusti-square',
      'somoni-monument',
    ]);
  });

  it('of a figure is about the statement that gives it', () => {
    expect(about({ kind: 'figure', id: 'trade-2025' })).toEqual(['trade-last-year']);
    expect(where({ kind: 'figure', id: 'trade-2025' })).toEqual(['kazakhstan', 'tajikistan']);
  });

  it('of a place is about it alone, and about all statements with it or a place within', () => {
    expect(about({ kind: 'place', id: 'dushanbe' })).toEqual(['talks', 'wreath']);
    expect(where({ kind: 'place', id: 'tajikistan' })).toEqual(['tajikistan']);
    expect(about({ kind: 'place', id: 'tajikistan' })).toHaveLength(9);
  });
});

describe('ways out of an empty view', () => {
  it('are there for the pair that the article does not have: Dushanbe and the economy', () => {
    const state = stateWith({ place: ['dushanbe'], topic: ['economy'] });
    expect(visible(state)).toEqual([]);
    expect(waysOut(index, state)).toEqual([
      { facet: 'place', count: 7 },
      { facet: 'topic', count: 2 },
    ]);
  });

  it('leave out what would still show nothing', () => {
    const state = stateWith({ place: ['europe'], topic: ['culture'], strength: ['stressed'] });
    expect(waysOut(index, state)).toEqual([{ facet: 'topic', count: 1 }]);
  });

  it('are none where no single step helps', () => {
    const state = stateWith({ place: ['europe'], topic: ['security'], strength: ['signed'] });
    expect(visible(state)).toEqual([]);
    expect(waysOut(index, state)).toEqual([]);
    expect(visible(clearFilters(state))).toHaveLength(27);
  });

  it('show as many statements as they say, the most first, for any state', () => {
    fc.assert(
      fc.property(anyState(vocabulary), (state) => {
        const ways = waysOut(index, state);
        for (const { facet, count } of ways) {
          expect(count).toBeGreaterThan(0);
          expect(visible(clearFacet(state, facet))).toHaveLength(count);
        }
        expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).sort((a, b) => b - a));
      }),
    );
  });
});

describe('a readout without places', () => {
  const harbour = indexReadout(harbourReadout('en'));

  it('has only statements that name no place', () => {
    expect(visibleStatements(harbour, stateWith({ place: ['none'] }))).toHaveLength(9);
    expect(facetCounts(harbour, addressVocabulary(harbour.readout), INITIAL_STATE, 'place')).toEqual([
      { id: 'none', count: 9, within: 0 },
    ]);
  });

  it('says of no statement that it has a place it does not know', () => {
    expect(harbour.readout.statements.some((s) => hasValue(harbour, s, 'place', 'dushanbe'))).toBe(false);
  });
});
