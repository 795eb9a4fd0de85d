/** Search over one readout: every text in its own language, whatever the page's is. */
import type { TextRange } from '../model/readout.ts';
import {
  FOUND_GROUPS,
  type FoundGroup,
  type FoundTarget,
  type SearchData,
  type SearchDocument,
} from '../model/search-data.ts';
import { phraseRanges, rangesOf } from './matches.ts';
import { nearestWord } from './nearest-word.ts';
import { asTyped, parseQuery, type Query } from './query.ts';
import { createStemIndex } from './stem-index.ts';
import { createVocabulary, type StemsByLanguage } from './vocabulary.ts';

export interface FoundText {
  /** Absent where nobody has noted the language. */
  lang?: string;
  text: string;
  /** What was found in it, in code units. */
  ranges: TextRange[];
}

export interface Found {
  /** Which of all that can be found it is. */
  id: number;
  leadsTo: FoundTarget;
  /** Whether it has all that was asked for. */
  hasAll: boolean;
  /** What it is called in the page's language; of a sentence, the sentence. */
  name: FoundText;
  /** Where nothing was found in the name: the text that it was found in, of the page's language where there is one. */
  foundIn?: FoundText;
}

export interface FoundInGroup {
  group: FoundGroup;
  found: Found[];
}

export interface SearchResult {
  /** Groups with something in them, in the order of `FOUND_GROUPS`; what has all of the words first in each. */
  groups: FoundInGroup[];
  count: number;
  /** Words that no text has, as they were typed, and one that is near where there is one. */
  unknown: { word: string; near?: string | undefined }[];
}

export interface SearchIndex {
  search(typed: string): SearchResult;
}

/** A word that more than this share of all has is common, and finds nothing where others are asked for with it. */
const COMMON = 1 / 3;

/**
 * Takes some ten milliseconds: on first use.
 * @param lang - the page's.
 */
export function createSearchIndex(data: SearchData, lang: string): SearchIndex {
  const { documents } = data;
  const languages = [lang, ...data.languages.filter((other) => other !== lang)];
  const vocabulary = createVocabulary(languages);
  const scoresOf = createStemIndex(data, languages, vocabulary);

  const rangesIn = (
    { lang: of, text }: { lang?: string; text: string },
    { phrases }: Query,
    terms: readonly Term[],
  ): TextRange[] => {
    const fields = of === undefined ? languages : [of];
    const isFound = (word: string) =>
      fields.some((field) =>
        terms.some(({ stems }) => stems.get(field)?.includes(vocabulary.stemOf(word, field))),
      );
    return rangesOf(text, isFound, phrases);
  };

  const foundIn = ({ leadsTo, texts }: SearchDocument, query: Query, terms: readonly Term[]) => {
    const shown = texts.map((one): FoundText => ({ ...one, ranges: rangesIn(one, query, terms) }));
    const hasPhrases = query.phrases.every((phrase) =>
      texts.some(({ text }) => phraseRanges(text, phrase).length > 0),
    );
    const name = shown.find((one) => one.lang === lang) ?? shown[0];
    if (!hasPhrases || name === undefined) return undefined;
    const others = shown.filter((one) => one !== name && one.ranges.length > 0);
    const own = others.find((one) => one.lang === lang) ?? others[0];
    return { leadsTo, name, ...(name.ranges.length > 0 || own === undefined ? {} : { foundIn: own }) };
  };

  return {
    search(typed) {
      const query = parseQuery(typed);
      const terms = [...query.words, ...query.phrases.flat()].map((word): Term => {
        const stems = vocabulary.stemsFor(word);
        return { word, stems, scores: scoresOf(stems) };
      });
      const unknown = terms.filter(({ stems }) => stems.size === 0);
      const isCommon = ({ scores }: Term) => scores.size > documents.length * COMMON;
      const telling = terms.filter((term) => !isCommon(term) || terms.every(isCommon));
      const ranked = rank(telling, terms).flatMap(({ id, hasAll }) => {
        const document = documents[id];
        const found = document && foundIn(document, query, terms.slice(0, query.words.length));
        return found === undefined ? [] : [{ group: document?.group, found: { ...found, id, hasAll } }];
      });
      const groups = FOUND_GROUPS.map((group) => ({
        group,
        found: ranked.filter((hit) => hit.group === group).map(({ found }) => found),
      }));
      return {
        groups: groups.filter(({ found }) => found.length > 0),
        count: ranked.length,
        unknown: unknown.map(({ word }) => ({
          word: asTyped(typed, word),
          near: nearestWord(word, vocabulary, languages),
        })),
      };
    },
  };
}

/** A word that was typed: the stems it may stand for, and what has one of them with how much it tells of it. */
interface Term {
  word: string;
  stems: StemsByLanguage;
  scores: ReadonlyMap<number, number>;
}

/** What has one of the telling words: first what has most of all the words, then what they tell most of. */
function rank(telling: readonly Term[], terms: readonly Term[]): { id: number; hasAll: boolean }[] {
  const ids = new Set(telling.flatMap(({ scores }) => [...scores.keys()]));
  return [...ids]
    .map((id) => {
      const having = terms.filter(({ scores }) => scores.has(id));
      const score = having.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0);
      return { id, words: having.length, hasAll: having.length === terms.length, score };
    })
    .sort((a, b) => b.words - a.words || b.score - a.score || a.id - b.id);
}
