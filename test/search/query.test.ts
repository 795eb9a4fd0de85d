import { describe, expect, it } from 'vitest';
import { asTyped, parseQuery } from '../../src/search/query.ts';

describe('what was typed', () => {
  it('is words, folded, each once', () => {
    expect(parseQuery('  Қол қойылды, қол ')).toEqual({ words: ['кол', 'койылды'], phrases: [] });
  });

  it.each([['"қол қойылды"'], ['«қол қойылды»'], ['“қол қойылды”'], ['„қол қойылды“']])(
    'has a phrase between quotation marks: %s',
    (typed) => {
      expect(parseQuery(`2026 ${typed}`)).toEqual({ words: ['2026'], phrases: [['кол', 'койылды']] });
    },
  );

  it('has no phrase where a mark has no end yet', () => {
    expect(parseQuery('«қол қойы')).toEqual({ words: ['кол', 'койы'], phrases: [] });
  });

  it('is known by its letters again', () => {
    expect(asTyped('Қол қойылды, «қол»', 'кол')).toBe('Қол');
  });

  it('may be nothing', () => {
    expect(parseQuery(' «» … ')).toEqual({ words: [], phrases: [] });
  });
});
