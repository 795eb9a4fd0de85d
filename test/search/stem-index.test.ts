import { describe, expect, it } from 'vitest';
import type { SearchData } from '../../src/model/search-data.ts';
import { createStemIndex } from '../../src/search/stem-index.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';

type Texts = SearchData['documents'][number]['texts'];

/** What has the words, what they tell most of first; the first language is the page's. */
function order(documents: Texts[], languages: string[], typed: string): number[] {
  const data: SearchData = {
    languages,
    topics: [],
    documents: documents.map((texts) => ({ group: 'place', leadsTo: { kind: 'place', id: 'p' }, texts })),
  };
  const vocabulary = createVocabulary(languages);
  const scoresOf = createStemIndex(data, languages, vocabulary);
  const scores = [...scoresOf(new Map(languages.map((lang) => [lang, [vocabulary.stemOf(typed, lang)]])))];
  return scores.sort(([, a], [, b]) => b - a).map(([id]) => id);
}
const english = (...texts: string[]): Texts[] => texts.map((text) => [{ lang: 'en', text }]);

describe('an index of stems', () => {
  it('gives what has a word, in any form, and nothing else', () => {
    expect(order(english('trade', 'roads', 'trading'), ['en'], 'trades').sort()).toEqual([0, 2]);
    expect(order(english('trade'), ['en'], 'water')).toEqual([]);
  });

  it('has what has the word more often, or is shorter, first', () => {
    expect(order(english('trade and roads', 'trade and trade'), ['en'], 'trade')).toEqual([1, 0]);
    expect(order(english('trade on many roads', 'trade', 'roads'), ['en'], 'trade')).toEqual([1, 0]);
  });

  it("has what has it in the page's language first", () => {
    const foreign: Texts = [{ lang: 'fr', text: 'port, port' }];
    const own: Texts = [{ lang: 'en', text: 'port' }];
    expect(order([foreign, own], ['en', 'fr'], 'port')).toEqual([1, 0]);
    expect(order([foreign, own], ['fr', 'en'], 'port')).toEqual([0, 1]);
  });

  it('has a text whose language nobody has noted in every language', () => {
    expect(order([[{ text: 'port' }]], ['en', 'fr'], 'port')).toEqual([0]);
  });
});
