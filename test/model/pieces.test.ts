import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, type OwnedRange } from '../../src/model/pieces.ts';
import type { TextRange } from '../../src/model/readout.ts';

const text = 'The two ministers reviewed water, and stressed energy.';
/** The range of words that stand once in the text. */
const words = (part: string): TextRange => [text.indexOf(part), text.indexOf(part) + part.length];
const whole = words(text);
const cut = (...ranges: OwnedRange[]) =>
  cutIntoPieces(whole, ranges).map(({ range, owners }) => [text.slice(...range), owners]);

describe('a sentence is cut at every boundary of the passages in it', () => {
  it('stays in one piece where no passage lies in it', () => {
    expect(cut()).toEqual([[text, []]]);
  });

  it('has the words before and behind a passage as pieces without an owner', () => {
    expect(cut({ owner: 'review', range: words('reviewed water') })).toEqual([
      ['The two ministers ', []],
      ['reviewed water', ['review']],
      [', and stressed energy.', []],
    ]);
  });

  it('gives a piece of its own to the words that two passages share', () => {
    expect(
      cut(
        { owner: 'review', range: words('The two ministers reviewed water') },
        { owner: 'energy', range: words('The two ministers') },
        { owner: 'energy', range: words('stressed energy.') },
      ),
    ).toEqual([
      ['The two ministers', ['review', 'energy']],
      [' reviewed water', ['review']],
      [', and ', []],
      ['stressed energy.', ['energy']],
    ]);
  });

  it('names an owner once, also where its passages overlap themselves', () => {
    expect(cut({ owner: 'a', range: whole }, { owner: 'a', range: words('two ministers') })).toEqual([
      ['The ', ['a']],
      ['two ministers', ['a']],
      [' reviewed water, and stressed energy.', ['a']],
    ]);
  });

  it('keeps to the sentence where a passage goes beyond it, and leaves out what only touches it', () => {
    const sentence: TextRange = [10, 20];
    expect(
      cutIntoPieces(sentence, [
        { owner: 'beyond both ends', range: [0, 30] },
        { owner: 'ends where it starts', range: [0, 10] },
        { owner: 'starts where it ends', range: [20, 30] },
      ]),
    ).toEqual([{ range: [10, 20], owners: ['beyond both ends'] }]);
  });
});

const anyRange = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]): TextRange => [Math.min(a, b), Math.max(a, b)]);
const owned = fc.record({ owner: fc.constantFrom('a', 'b', 'c', 'd'), range: anyRange(0, 60) });

describe('for any passages whatever', () => {
  it('the pieces together are the whole sentence, in order, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(anyRange(0, 60), fc.array(owned), (within, ranges) => {
        const pieces = cutIntoPieces(within, ranges).map(({ range }) => range);
        expect(pieces.map(([start]) => start)).toEqual([
          within[0],
          ...pieces.slice(0, -1).map(([, end]) => end),
        ]);
        expect(pieces.at(-1)?.[1]).toBe(within[1]);
        for (const [start, end] of pieces) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('every boundary inside the sentence is a cut, and there is no other cut', () => {
    fc.assert(
      fc.property(anyRange(0, 60), fc.array(owned), (within, ranges) => {
        const [from, to] = within;
        const boundaries = ranges.flatMap(({ range }) => range).filter((edge) => edge > from && edge < to);
        const cuts = cutIntoPieces(within, ranges)
          .map(({ range }) => range[0])
          .slice(1);
        expect(cuts).toEqual([...new Set(boundaries)].sort((a, b) => a - b));
      }),
    );
  });

  it('a piece belongs to exactly those whose passages hold each of its letters', () => {
    fc.assert(
      fc.property(anyRange(0, 60), fc.array(owned), (within, ranges) => {
        for (const { range, owners } of cutIntoPieces(within, ranges)) {
          for (let letter = range[0]; letter < range[1]; letter += 1) {
            const holders = ranges.filter(({ range: [start, end] }) => start <= letter && letter < end);
            expect(owners).toEqual([...new Set(holders.map(({ owner }) => owner))]);
          }
        }
      }),
    );
  });
});
