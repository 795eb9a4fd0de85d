/** Which of what can be found has a stem, and how much that tells of it. */
import type { SearchData } from '../model/search-data.ts';
import type { StemsByLanguage, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How much further up a result stands whose words are in the page's language. */
const OWN_LANGUAGE = 2;
/** Of BM25+, as is usual: how soon a word that is there again tells no more, what a long text takes off, what any text has. */
const [AGAIN, LONG, ANY] = [1.2, 0.7, 0.5];

/** Scores by the places of the documents that have one of the stems, each in its language alone. */
export type StemIndex = (stems: StemsByLanguage) => Map<number, number>;

/**
 * @param languages - of all texts, the page's first; one whose language nobody has noted may be in any of them
 * @param vocabulary - learns the words
 */
export function createStemIndex(
  { documents }: SearchData,
  languages: readonly string[],
  vocabulary: Vocabulary,
): StemIndex {
  /** By language: how often a stem is in each document, and how many words each has. */
  const indexes = new Map(
    languages.map((lang) => {
      const times = new Map<string, Map<number, number>>();
      const lengths = documents.map(({ texts }, id) => {
        const words = texts.flatMap((one) =>
          one.lang === undefined || one.lang === lang ? wordsOf(one.text) : [],
        );
        for (const { word } of words) {
          const stem = vocabulary.learn(word, lang);
          const having = times.get(stem) ?? new Map<number, number>();
          times.set(stem, having.set(id, (having.get(id) ?? 0) + 1));
        }
        return words.length;
      });
      return [lang, { times, lengths, all: lengths.reduce((sum, length) => sum + length, 0) }];
    }),
  );

  return (stems) => {
    const scores = new Map<number, number>();
    for (const [lang, ofLanguage] of stems)
      for (const stem of ofLanguage) {
        const { times, lengths = [], all = 1 } = indexes.get(lang) ?? {};
        const having = times?.get(stem) ?? new Map<number, number>();
        const rare = Math.log(1 + (documents.length - having.size + 0.5) / (having.size + 0.5));
        for (const [id, often] of having) {
          const length = ((lengths[id] ?? 0) * documents.length) / all;
          const tells = ANY + (often * (AGAIN + 1)) / (often + AGAIN * (1 - LONG + LONG * length));
          const score = rare * tells * (lang === languages[0] ? OWN_LANGUAGE : 1);
          scores.set(id, score + (scores.get(id) ?? 0));
        }
      }
    return scores;
  };
}
