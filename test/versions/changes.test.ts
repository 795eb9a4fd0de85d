/** What changed between two readings: all of it, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Readout, TextRange } from '../../src/model/readout.ts';
import { type Change, changesBetween } from '../../src/versions/changes.ts';
import { earlierReading, presentReading } from '../support/kept-talks.ts';
import { realReadout } from '../support/readouts.ts';

/** A change in short: its group and id, and what of it. */
const inShort = ({ group, id, state, aspects }: Change) =>
  `${group} ${id} ${state}${aspects.map(({ name }) => ` ${name}`).join('')}`;
const between = (before: Readout, after: Readout) => changesBetween(before, after).map(inShort);

describe('from one reading to another', () => {
  it('statements are told apart by their ids, sentences by their words', () => {
    expect(between(earlierReading(), presentReading())).toEqual([
      'statement lighthouse changed title topics passages',
      'statement ferry added',
      'statement fish removed',
      'sentence 2.1 changed text',
      'sentence 2.2 changed text',
      'topic lighthouses added',
      'readout lighthouse-talks changed languages rest',
    ]);
  });

  it('a statement names each part that is another one, with both readings of it', () => {
    const [lighthouse] = changesBetween(earlierReading(), presentReading());
    expect(lighthouse?.aspects.map(({ name }) => name).toSorted()).toEqual(['passages', 'title', 'topics']);
    expect(lighthouse?.aspects).toContainEqual({
      name: 'title',
      before: 'Decision to build a lighthouse',
      after: 'Decision to build a tall lighthouse',
    });
  });

  it('nothing is named where nothing changed', () => {
    expect(changesBetween(presentReading(), presentReading())).toEqual([]);
  });
});

const real = realReadout('en');
const texts = { title: 'Another title', note: 'Another note', kind: 'fact' } as const;

/** A change of something, and what is to be said of it. */
type Edit = { key: string; says: string; make: (readout: Readout) => Readout };

const edits: readonly Edit[] = [
  ...real.statements.flatMap(({ id }) => [
    ...(['title', 'note'] as const).map((part) => ({
      key: id,
      says: `statement ${id} changed ${part}`,
      make: (readout: Readout) => ({
        ...readout,
        statements: readout.statements.map((one) => (one.id === id ? { ...one, [part]: texts[part] } : one)),
      }),
    })),
    {
      key: id,
      says: `statement ${id} removed`,
      make: (readout: Readout) => ({
        ...readout,
        statements: readout.statements.filter((one) => one.id !== id),
      }),
    },
  ]),
  ...real.places.map(({ id }) => ({
    key: id,
    says: `place ${id} changed text`,
    make: (readout: Readout) => ({
      ...readout,
      places: readout.places.map((one) => (one.id === id ? { ...one, name: 'Elsewhere' } : one)),
    }),
  })),
  ...real.context.sources.map(({ id }) => ({
    key: id,
    says: `source ${id} changed rest`,
    make: (readout: Readout) => ({
      ...readout,
      context: {
        ...readout.context,
        sources: readout.context.sources.map((one) =>
          one.id === id ? { ...one, url: 'https://example.org/elsewhere' } : one,
        ),
      },
    }),
  })),
  {
    key: 'summary',
    says: `readout ${real.id} changed rest`,
    make: (readout) => ({ ...readout, summary: 'Another summary.' }),
  },
];

it('of any edits of a reading each is named, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...edits), { selector: ({ key }) => key, maxLength: 8 }),
      (some) => {
        const edited = some.reduce((readout, { make }) => make(readout), real);
        expect(between(real, edited).toSorted()).toEqual(some.map(({ says }) => says).toSorted());
        const undone = between(edited, real);
        expect(undone).toHaveLength(some.length);
      },
    ),
    { numRuns: 20 },
  );
});

/** The reading of an article with a further sentence at the start of a paragraph: every range behind it lies elsewhere. */
function withSentence(readout: Readout, paragraph: number, words: string): Readout {
  const at = readout.paragraphs[paragraph]?.range[0] ?? 0;
  const by = words.length + 1;
  const isRange = (value: unknown): value is TextRange =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
  const moved: Readout = JSON.parse(JSON.stringify(readout), (_, value: unknown) =>
    isRange(value) && value[0] >= at ? [value[0] + by, value[1] + by] : value,
  );
  const sentence = { id: 'new', range: [at, at + words.length] as TextRange };
  return {
    ...moved,
    text: `${readout.text.slice(0, at)}${words} ${readout.text.slice(at)}`,
    paragraphs: moved.paragraphs.map((one, index) =>
      index === paragraph ? { ...one, sentences: [sentence, ...one.sentences] } : one,
    ),
  };
}

it('a further sentence in the article changes no statement, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(real.paragraphs.length - 1), (paragraph) => {
      const longer = withSentence(real, paragraph, 'Бұл жаңа сөйлем.');
      expect(between(real, longer)).toEqual(['sentence new added']);
      expect(between(longer, real)).toEqual(['sentence new removed']);
    }),
    { numRuns: 8 },
  );
});
