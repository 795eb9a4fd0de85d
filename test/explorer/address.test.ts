import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressHref,
  addressVocabulary,
  FACETS,
  formatAddress,
  INITIAL_STATE,
  namingText,
  parseAddress,
  SELECTION_KINDS,
} from '../../src/explorer/address.ts';
import { withContext, withMark, withText, withWhatIf } from '../../src/explorer/transitions.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';
import { anyState, stateWith } from './states.ts';

const vocabulary = addressVocabulary(realReadout('en'));
const parse = (search: string) => parseAddress(search, vocabulary);

describe('the ids that may stand in an address', () => {
  it('of a topic and a place are those of the readout; "none" stands for no place named', () => {
    expect(vocabulary.facets.topic).toEqual([
      'politics',
      'economy',
      'agriculture',
      'water-energy',
      'transport',
      'security',
      'international',
      'culture',
    ]);
    expect(vocabulary.facets.place).toEqual([...realReadout('en').places.map(({ id }) => id), 'none']);
  });

  it('of a strength are the rungs, strongest first, and the kinds beside the ladder', () => {
    expect(vocabulary.facets.strength).toEqual([
      ...['signed', 'agreed', 'confirmed', 'stressed', 'discussed'],
      ...['fact', 'assessment', 'event', 'quote'],
    ]);
  });

  it('of a schedule are the same for every readout', () => {
    expect(vocabulary.facets.schedule).toEqual(['none', 'span', 'deadline', 'passed']);
    expect(addressVocabulary(harbourReadout('en')).facets.schedule).toEqual(vocabulary.facets.schedule);
  });

  it('of a selection are statements, places and figures', () => {
    expect(vocabulary.selections.statement).toHaveLength(27);
    expect(vocabulary.selections.place).toHaveLength(9);
    expect(vocabulary.selections.figure).toEqual(['trade-2025', 'goal-2bn']);
  });

  it('come from the readout: another one has others', () => {
    const { facets, selections } = addressVocabulary(harbourReadout('en'));
    expect(facets.topic).toEqual(['harbours', 'ships', 'fish']);
    expect(facets.place).toEqual(['none']);
    expect(selections.place).toEqual([]);
    expect(selections.figure).toEqual([]);
  });

  it.each([
    ['the real readout', realReadout('en')],
    ['the invented one', harbourReadout('en')],
  ])('need no escaping: %s', (_, readout) => {
    const { facets, selections } = addressVocabulary(readout);
    for (const id of [...Object.values(facets), ...Object.values(selections)].flat()) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('are the same in every language, so that a link can be sent to a reader of another one', () => {
    expect(addressVocabulary(realReadout('kk'))).toEqual(vocabulary);
  });
});

describe('writing an address', () => {
  it('gives nothing where nothing is chosen', () => {
    expect(formatAddress(INITIAL_STATE)).toBe('');
  });

  it('gives facets in one order, their values with commas, and the selection last', () => {
    const state = stateWith(
      {
        place: ['dushanbe', 'none'],
        topic: ['politics', 'economy'],
        schedule: ['span'],
        strength: ['signed', 'fact'],
      },
      { kind: 'statement', id: 'trade-target' },
    );
    expect(formatAddress(state)).toBe(
      '?topic=politics,economy&strength=signed,fact&schedule=span&place=dushanbe,none&sel=statement:trade-target',
    );
  });

  it('says behind them that the context layer is off, and what is asked of the target', () => {
    const state = withWhatIf(withContext(stateWith({ topic: ['culture'] }), false), {
      kind: 'growth',
      value: 13.5,
    });
    expect(formatAddress(state)).toBe('?topic=culture&context=off&whatif=growth-13.5');
    expect(formatAddress(withWhatIf(INITIAL_STATE, { kind: 'year', value: 2030 }))).toBe('?whatif=year-2030');
    const bound = { kind: 'growth', value: 15, relation: '>' } as const;
    expect(formatAddress(withWhatIf(INITIAL_STATE, bound))).toBe('?whatif=growth-over-15');
  });
});

describe('a mark of the chart in an address', () => {
  it('is a figure, or a time at which the target was stated', () => {
    expect(vocabulary.marks).toContain('trade-2025');
    for (const mark of vocabulary.marks) {
      expect(parse(formatAddress(withMark(INITIAL_STATE, mark)))).toEqual({
        state: withMark(INITIAL_STATE, mark),
        unknown: [],
      });
    }
  });

  it('is named where the readout has none of that name', () => {
    expect(parse('?mark=trade-1999')).toEqual({ state: INITIAL_STATE, unknown: ['mark=trade-1999'] });
    expect(addressVocabulary(harbourReadout('en')).marks).toEqual([]);
  });
});

describe('the text of the article in an address', () => {
  it('is named where it is not the translation, behind all else', () => {
    const state = withContext(stateWith({ topic: ['culture'] }), false);
    expect(formatAddress(withText(state, 'both'))).toBe('?topic=culture&context=off&text=both');
    expect(formatAddress(withText(INITIAL_STATE, 'original'))).toBe('?text=original');
    expect(formatAddress(withText(INITIAL_STATE, 'translation'))).toBe('');
  });

  it('is read, and is the translation where none is named', () => {
    expect(parse('').state.text).toBe('translation');
    expect(parse('?text=').state.text).toBe('translation');
    expect(parse('?topic=culture&text=both').state).toEqual(
      withText(stateWith({ topic: ['culture'] }), 'both'),
    );
    expect(parse('?text=original).').state.text).toBe('original');
  });

  it('may be named for a page without a translation too, and is kept for the way back', () => {
    const kazakh = addressVocabulary(realReadout('kk'));
    expect(parseAddress('?text=both', kazakh)).toEqual({
      state: withText(INITIAL_STATE, 'both'),
      unknown: [],
    });
  });

  it('joins a query string that names none, which stays as it is otherwise', () => {
    expect(namingText('', 'both')).toBe('?text=both');
    expect(namingText('?topic=cookery&utm_source=mail', 'original')).toBe(
      '?topic=cookery&utm_source=mail&text=original',
    );
    expect(namingText('?text=both', 'original')).toBe('?text=both');
    expect(namingText('?topic=culture', 'translation')).toBe('?topic=culture');
  });
});

describe('reading an address', () => {
  it('gives the initial state for nothing', () => {
    expect(parse('')).toEqual({ state: INITIAL_STATE, unknown: [] });
    expect(parse('?')).toEqual({ state: INITIAL_STATE, unknown: [] });
    expect(parse('?topic=&place=,&sel=')).toEqual({ state: INITIAL_STATE, unknown: [] });
  });

  it.each([')', '.', ',', ').', '»', '%29'])('is read without what a text has after a link: %s', (tail) => {
    expect(parse(`?topic=economy&sel=place:dushanbe${tail}`)).toEqual(
      parse('?topic=economy&sel=place:dushanbe'),
    );
    expect(parse(`?topic=economy${tail}`)).toEqual(parse('?topic=economy'));
    expect(parse(`?context=off${tail}`)).toEqual(parse('?context=off'));
  });

  it('is read with the & of a page that shows it as text', () => {
    expect(parse('?topic=economy&amp;strength=signed')).toEqual(parse('?topic=economy&strength=signed'));
  });

  it('reads values in any order, repeated, and with their key given twice', () => {
    const state = stateWith({ topic: ['politics', 'economy'], place: ['dushanbe'] });
    for (const search of [
      '?place=dushanbe&topic=economy,politics',
      '?topic=economy,politics,economy&place=dushanbe,dushanbe',
      '?topic=economy&place=dushanbe&topic=politics',
      '?topic=economy%2Cpolitics&place=dushanbe',
    ]) {
      expect(parse(search)).toEqual({ state, unknown: [] });
    }
  });

  it('shows what comes from beyond the article unless it says "off"', () => {
    expect(parse('').state.context).toBe(true);
    expect(parse('?context=').state.context).toBe(true);
    expect(parse('?topic=culture&context=off').state).toEqual(
      withContext(stateWith({ topic: ['culture'] }), false),
    );
  });

  it('takes a year or a growth, in tenths of a per cent, for the what-if', () => {
    const asked = (search: string) => parse(search).state.whatIf;
    expect(asked('')).toBeNull();
    expect(asked('?whatif=')).toBeNull();
    expect(asked('?whatif=year-2026')).toEqual({ kind: 'year', value: 2026 });
    expect(asked('?whatif=year-2040')).toEqual({ kind: 'year', value: 2040 });
    expect(asked('?whatif=growth-13.5')).toEqual({ kind: 'growth', value: 13.5 });
    expect(asked('?whatif=growth-15.0')).toEqual({ kind: 'growth', value: 15 });
    expect(asked('?whatif=growth--10')).toEqual({ kind: 'growth', value: -10 });
    expect(asked('?whatif=growth-100')).toEqual({ kind: 'growth', value: 100 });
    expect(asked('?whatif=growth-over-15')).toEqual({ kind: 'growth', value: 15, relation: '>' });
    expect(asked('?whatif=growth-under--5.5')).toEqual({ kind: 'growth', value: -5.5, relation: '<' });
    expect(asked('?whatif=growth--0')).toEqual({ kind: 'growth', value: 0 });
  });

  it('has no what-if for a readout without a target', () => {
    expect(parseAddress('?whatif=growth-5', addressVocabulary(harbourReadout('en')))).toEqual({
      state: INITIAL_STATE,
      unknown: ['whatif=growth-5'],
    });
  });

  it('leaves keys alone that it does not know', () => {
    expect(parse('?utm_source=mail&topic=economy')).toEqual({
      state: stateWith({ topic: ['economy'] }),
      unknown: [],
    });
  });

  it('names what the readout does not have, once each, and keeps the rest', () => {
    expect(parse('?topic=economy,cookery,cookery&place=atlantis&strength=sworn&sel=place:moon')).toEqual({
      state: stateWith({ topic: ['economy'] }),
      unknown: ['topic=cookery', 'strength=sworn', 'place=atlantis', 'sel=place:moon'],
    });
  });

  it.each([
    ['a value of another facet', '?topic=dushanbe', 'topic=dushanbe'],
    ['a kind that is on the ladder: its rungs are the values', '?strength=commitment', 'strength=commitment'],
    ['a state of a schedule that there is not', '?schedule=open', 'schedule=open'],
    ['"no place" as a selection: there is nothing to show', '?sel=place:none', 'sel=place:none'],
    ['a selection of the wrong kind', '?sel=place:trade-target', 'sel=place:trade-target'],
    ['a selection of no kind', '?sel=trade-target', 'sel=trade-target'],
    ['a selection with more behind it', '?sel=statement:trade-target:x', 'sel=statement:trade-target:x'],
    ['the name of a property that every object has', '?topic=constructor', 'topic=constructor'],
    ['and another', '?sel=__proto__:toString', 'sel=__proto__:toString'],
    ['an id in capitals', '?topic=Economy', 'topic=Economy'],
    ['another word for the context layer than "off"', '?context=none', 'context=none'],
    ['a year before those that can be asked for', '?whatif=year-2025', 'whatif=year-2025'],
    ['a year after them', '?whatif=year-2041', 'whatif=year-2041'],
    ['a growth beyond those that can be asked for', '?whatif=growth-100.1', 'whatif=growth-100.1'],
    ['a growth finer than tenths of a per cent', '?whatif=growth-13.55', 'whatif=growth-13.55'],
    ['a what-if of another kind', '?whatif=2030', 'whatif=2030'],
    ['a text that there is not', '?text=russian', 'text=russian'],
    ['a name for the text that is shown anyway', '?text=translation', 'text=translation'],
  ])('does not take %s', (_, search, named) => {
    expect(parse(search)).toEqual({ state: INITIAL_STATE, unknown: [named] });
  });
});

describe('an address gives back what was chosen', () => {
  it('for any state', () => {
    fc.assert(
      fc.property(anyState(vocabulary), (state) => {
        expect(parse(formatAddress(state))).toEqual({ state, unknown: [] });
      }),
    );
  });

  it('in whichever order the filters were chosen; then the address is the same one', () => {
    fc.assert(
      fc.property(
        anyState(vocabulary).chain((state) =>
          fc.tuple(
            fc.constant(state),
            fc.shuffledSubarray([...state.filters.topic], { minLength: state.filters.topic.length }),
          ),
        ),
        ([state, topic]) => {
          const shuffled = { ...state, filters: { ...state.filters, topic } };
          expect(formatAddress(parse(formatAddress(shuffled)).state)).toBe(formatAddress(state));
        },
      ),
    );
  });
});

/** What may stand in an address bar: anything, and things that are nearly right. */
const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('?', '&', '=', ',', ':', '%', '+', '#', 'topic', 'sel', 'economy', 'ә'),
  }),
  fc
    .tuple(
      fc.constantFrom('topic', 'strength', 'schedule', 'place', 'sel', 'whatif', 'text'),
      fc.string({ unit: 'grapheme' }),
    )
    .map(([key, value]) => `?${key}=${encodeURIComponent(value)}`),
  fc
    .tuple(fc.constantFrom(...SELECTION_KINDS), fc.string())
    .map(([kind, id]) => `?sel=${kind}:${encodeURIComponent(id)}`),
);

describe('whatever stands in the address bar', () => {
  it('never throws, keeps only ids that the readout has, and names only ids that it has not', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state, unknown } = parse(search);
        for (const facet of FACETS) {
          expect(vocabulary.facets[facet]).toEqual(expect.arrayContaining([...state.filters[facet]]));
        }
        if (state.selection !== null) {
          expect(vocabulary.selections[state.selection.kind]).toContain(state.selection.id);
        }
        for (const named of unknown) {
          const [, key = '', value = ''] =
            /^(topic|strength|schedule|place|sel|whatif|text)=(.+)$/s.exec(named) ?? [];
          expect(value).not.toBe('');
          const known =
            key === 'sel' ? [] : FACETS.filter((f) => f === key).flatMap((f) => vocabulary.facets[f]);
          expect(known).not.toContain(value);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is tidied by reading and writing it once', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const tidy = formatAddress(parse(search).state);
        expect(parse(tidy).unknown).toEqual([]);
        expect(formatAddress(parse(tidy).state)).toBe(tidy);
      }),
    );
  });
});

describe('links to a state', () => {
  it('work without script: a query and where to go on the page', () => {
    expect(addressHref(stateWith({ topic: ['culture'] }), 'article')).toBe('?topic=culture#article');
    expect(addressHref(stateWith({}, { kind: 'place', id: 'dushanbe' }))).toBe('?sel=place:dushanbe');
  });

  it('to the initial state clear the query rather than leave it as it is', () => {
    expect(addressHref(INITIAL_STATE, 'article')).toBe('?#article');
  });
});
