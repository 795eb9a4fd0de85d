import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionInText } from '../../src/seeds/decode-text.ts';
import { textPositions } from '../../src/text/text-positions.ts';
import { anyText } from '../support/seeds.ts';

describe('the position of an offset', () => {
  it('has line and column from 1, with an emoji as one', () => {
    const positionOf = textPositions('A\n🙂🙂b');
    expect(positionOf(0)).toEqual({ line: 1, column: 1 });
    expect(positionOf(6)).toEqual({ line: 2, column: 3 });
    expect(positionOf(7)).toEqual({ line: 2, column: 4 });
  });

  it('is that of the text in front of it, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const positionOf = textPositions(text);
        let offset = 0;
        for (const character of text) {
          expect(positionOf(offset)).toEqual(positionInText(text.slice(0, offset)));
          offset += character.length;
        }
      }),
    );
  });
});
