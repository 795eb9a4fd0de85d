import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../src/model/readout.ts';
import { directiveFor, sourceLink } from '../../src/quote/source-link.ts';
import { firstMatch } from '../../src/quote/text-directive.ts';
import { realReadout } from '../support/readouts.ts';

const rangeOf = (text: string, words: string, from = 0): TextRange => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};
const linkTo = (text: string, ...words: string[]) =>
  sourceLink(
    'https://news.example/a',
    text,
    words.map((each) => rangeOf(text, each)),
  );

describe('a link to a passage', () => {
  it('has the words of a short one, without the signs at its ends', () => {
    expect(linkTo('They met. "They agreed on ports."', '"They agreed on ports."')).toBe(
      'https://news.example/a#:~:text=They%20agreed%20on%20ports',
    );
  });

  it('has start and end of a long one', () => {
    const long =
      'They agreed on new measures for the ports of both of the countries and for all of the roads between them';
    expect(linkTo(`They met. ${long}.`, long)).toBe(
      'https://news.example/a#:~:text=They%20agreed%20on%20new,the%20roads%20between%20them',
    );
  });

  it('writes what means something in a directive as codes', () => {
    expect(linkTo('A well-made, R&D plan is there', 'well-made, R&D plan')).toBe(
      'https://news.example/a#:~:text=well%2Dmade%2C%20R%26D%20plan',
    );
  });

  it('has the words before and after where the same words stand in the text before', () => {
    const text = 'The ports grow. He said the ports grow fast.';
    const second = rangeOf(text, 'the ports grow', 20);
    expect(sourceLink('https://news.example/a', text, [second])).toBe(
      'https://news.example/a#:~:text=He%20said-,the%20ports%20grow,-fast',
    );
  });

  it('has a directive for each part of a passage', () => {
    expect(linkTo('The sides, he said, agreed', 'The sides', 'agreed')).toBe(
      'https://news.example/a#:~:text=The%20sides&text=agreed',
    );
  });

  it('names no words that cannot be told from others, and keeps an address with a fragment of its own', () => {
    const twice = 'the ports\nthe ports';
    expect(sourceLink('https://news.example/a', twice, [rangeOf(twice, 'the ports', 5)])).toBe(
      'https://news.example/a',
    );
    expect(sourceLink('https://news.example/a#text', 'the ports', [[0, 9]])).toBe(
      'https://news.example/a#text:~:text=the%20ports',
    );
  });
});

it('every passage of a readout is the first match of what names it', () => {
  const { text, statements } = realReadout('en');
  for (const range of statements.flatMap(({ passages }) => passages.flat())) {
    const directive = directiveFor(text, range);
    const [from, to] = (directive && firstMatch(text, directive)) ?? [0, 0];
    expect(text.slice(...range)).toContain(text.slice(from, to));
    expect(text.slice(...range).replace(text.slice(from, to), '')).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

describe('a directive is matched', () => {
  it('by whole words alone, in small letters or capitals', () => {
    expect(firstMatch('Reports on PORTS', { start: 'ports' })).toEqual([11, 16]);
  });

  it('where its context stands right beside it', () => {
    const text = 'a port, the port. Our port';
    expect(firstMatch(text, { prefix: 'the port.', start: 'our port' })).toEqual([18, 26]);
    expect(firstMatch(text, { start: 'port', suffix: '. Our' })).toEqual([12, 16]);
    expect(firstMatch(text, { prefix: 'Our', start: 'the' })).toBeUndefined();
  });
});
