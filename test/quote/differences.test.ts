import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences } from '../../src/quote/fit.ts';
import { tokensOf } from '../../src/quote/tokens.ts';

const between = (first: string, second: string) => differences(tokensOf(first), tokensOf(second));

it('of two texts are told from their first word to their last', () => {
  const { pieces, cost } = between('a b c', 'a x y b');
  expect(pieces.map(({ kind, words }) => [kind, words])).toEqual([
    ['same', 'a'],
    ['quote', 'x y'],
    ['same', 'b'],
    ['article', 'c'],
  ]);
  expect(cost).toBe(3);
});

it('make the one text of the other, with no more than is needed', () => {
  const words = fc
    .array(fc.constantFrom('one', 'two', 'three'), { maxLength: 8 })
    .map((some) => some.join(' '));
  fc.assert(
    fc.property(words, words, (first, second) => {
      const { pieces, cost } = between(first, second);
      const without = (kind: 'article' | 'quote') =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .flatMap((piece) => tokensOf(` ${piece.words}`))
          .map(({ key }) => key);
      expect(without('quote')).toEqual(tokensOf(first).map(({ key }) => key));
      expect(without('article')).toEqual(tokensOf(second).map(({ key }) => key));
      expect(cost).toBeLessThanOrEqual(tokensOf(first).length + tokensOf(second).length);
      expect(cost === 0).toBe(first === second);
    }),
  );
});
