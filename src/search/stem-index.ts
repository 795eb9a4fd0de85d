/** Which of what can be found has a stem, and how much that tells of it. */
import MiniSearch from 'minisearch';
import type { SearchData } from '../model/search-data.ts';
import type { StemsByLanguage, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How much further up a result stands whose words are in the page's language. */
const OWN_LANGUAGE = 2;

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
  const [own = ''] = languages;
  const index = new MiniSearch<Record<string, string | number>>({
    fields: [...languages],
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word, field) => (field === undefined ? word : vocabulary.learn(word, field)),
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { [own]: OWN_LANGUAGE },
    },
  });
  index.addAll(
    documents.map(({ texts }, id) => {
      const inLanguage = (lang: string) =>
        texts.filter((one) => one.lang === undefined || one.lang === lang).map(({ text }) => text);
      return { id, ...Object.fromEntries(languages.map((lang) => [lang, inLanguage(lang).join('\n')])) };
    }),
  );
  return (stems) => {
    const queries = [...stems].map(([lang, ofLanguage]) => ({ fields: [lang], queries: [...ofLanguage] }));
    const hits = queries.length === 0 ? [] : index.search({ combineWith: 'OR', queries });
    return new Map(hits.map(({ id, score }) => [id as number, score]));
  };
}
