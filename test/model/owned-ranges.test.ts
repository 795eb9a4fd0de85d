import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, ownedRanges } from '../../src/model/owned-ranges.ts';
import type { Readout, TextRange } from '../../src/model/readout.ts';
import { harbourReadout } from '../support/readouts.ts';

const harbour = harbourReadout('en');
/** All of them alike but for their id and their words. */
const statements = (passages: readonly TextRange[]): Readout['statements'] =>
  passages.flatMap((range, at) =>
    harbour.statements.slice(0, 1).map((any) => ({
      ...any,
      id: String.fromCharCode(97 + at),
      passages: [[range]],
    })),
  );

/** Two paragraphs of three sentences with a space or a line end between them: letters 0 to 9, 10 to 19, 20 to 29. */
const paragraphs: Readout['paragraphs'] = [
  {
    range: [0, 19],
    sentences: [
      { id: 's1', range: [0, 9] },
      { id: 's2', range: [10, 19] },
    ],
  },
  { range: [20, 29], sentences: [{ id: 's3', range: [20, 29] }] },
];

/** The owners in each sentence, of statements a, b, … with these passages. */
function ownersIn(passages: readonly TextRange[], frames: Readout['frames'] = []) {
  const owned = ownedRanges({ ...harbour, paragraphs, statements: statements(passages), frames });
  return Object.fromEntries([...owned].map(([id, ranges]) => [id, ranges.map(({ owner }) => owner)]));
}

describe('a passage belongs to', () => {
  it('the sentence that it stands in', () => {
    expect(ownersIn([[12, 15]])).toEqual({ s1: [], s2: ['a'], s3: [] });
  });

  it('every sentence of those that it stands in, across paragraphs too', () => {
    expect(ownersIn([[5, 22]])).toEqual({ s1: ['a'], s2: ['a'], s3: ['a'] });
  });

  it('no sentence that it only touches, nor the space between two', () => {
    expect(ownersIn([[9, 10]])).toEqual({ s1: [], s2: [], s3: [] });
    expect(ownersIn([[9, 20]])).toEqual({ s1: [], s2: ['a'], s3: [] });
  });

  it('its sentence in the order of the statements, whichever begins first', () => {
    expect(
      ownersIn([
        [14, 18],
        [10, 16],
      ]),
    ).toMatchObject({ s2: ['a', 'b'] });
  });

  it('exactly the sentences with which it has a letter in common', () => {
    const range = fc
      .tuple(fc.nat(28), fc.integer({ min: 1, max: 29 }))
      .map(([start, length]): TextRange => [start, Math.min(29, start + length)]);
    fc.assert(
      fc.property(range, ([start, end]) => {
        const own = paragraphs
          .flatMap(({ sentences }) => sentences)
          .map(({ id, range: [from, to] }) => [id, start < to && end > from ? ['a'] : []]);
        expect(ownersIn([[start, end]])).toEqual(Object.fromEntries(own));
      }),
    );
  });
});

it('a frame stands behind the statements of its sentence, and can be told from them', () => {
  const frame: Readout['frames'][number] = { range: [0, 5], reason: 'A greeting.' };
  const { s1 } = ownersIn([[0, 9]], [frame]);
  expect(s1?.map((owner) => frameOf({ ...harbour, frames: [frame] }, owner)?.reason)).toEqual([
    undefined,
    'A greeting.',
  ]);
});
