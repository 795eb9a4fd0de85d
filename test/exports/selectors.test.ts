import { describe, expect, it } from 'vitest';
import { selectorOf } from '../../src/exports/selectors.ts';
import { wordsOf } from '../../src/exports/words.ts';

/** The selector of words by the n-th time that they stand there. */
function selector(text: string, exact: string, nth = 1) {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = text.indexOf(exact, start + 1);
  const range: [number, number] = [start, start + exact.length];
  const [quote, position] = selectorOf(text, range, wordsOf(text)(range));
  return { ...quote, ...position };
}

describe('a selector of words', () => {
  it('has what stands before and behind them', () => {
    expect(selector('The sides agreed on trade.', 'agreed')).toMatchObject({
      exact: 'agreed',
      prefix: 'The sides ',
      suffix: ' on trade.',
    });
  });

  it('counts an emoji as one code point, and a letter with its mark as two', () => {
    expect(selector('🙂 и\u0306 agreed', 'agreed')).toMatchObject({ start: 5, end: 11 });
  });

  it('stays within the line of the words', () => {
    expect(selector('One.\nTwo.\nThree.', 'Two')).toMatchObject({ prefix: '', suffix: '.' });
  });

  it('has so much around them that they are told from the same words elsewhere, if the line has it', () => {
    const said = 'and so it was said of one and all who were there, ';
    const text = `First ${said}agreed ${said}. Then ${said}agreed ${said}.`;
    const { prefix, suffix } = selector(text, 'agreed', 2);
    expect(text.split(`${prefix}agreed${suffix}`)).toHaveLength(2);
    expect(prefix).toContain('Then ');
  });

  it('ends where the line ends, though the words are not told apart by then', () => {
    expect(selector('Agreed.\nAgreed.', 'Agreed', 2)).toMatchObject({ prefix: '', suffix: '.', start: 8 });
  });

  it('does not part the halves of a character at its edges', () => {
    const text = `${'🙂'.repeat(40)} agreed${'🙂'.repeat(40)}`;
    const { prefix, suffix } = selector(text, 'agreed');
    for (const edge of [prefix, suffix]) expect(edge).toBe(Buffer.from(edge).toString());
  });
});
