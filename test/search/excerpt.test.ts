import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../src/model/readout.ts';
import { excerpt } from '../../src/search/excerpt.ts';

const written = (text: string, ranges: TextRange[]) =>
  excerpt(text, ranges)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('is the whole of a short text, with what was found apart', () => {
    expect(
      written('one two three', [
        [0, 3],
        [8, 13],
      ]),
    ).toBe('[one] two [three]');
    expect(written('one', [])).toBe('one');
  });

  it('begins near what was found in a long one, and ends where it is long enough, between words', () => {
    const text = `${'before '.repeat(40)}found${' after'.repeat(60)}`;
    const shown = written(text, [[280, 285]]);
    expect(shown).toMatch(/^…(before ){8}\[found\]( after){20,30}…$/);
  });
});
