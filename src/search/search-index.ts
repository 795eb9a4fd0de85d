/** Search over one readout: every text in its own language, whatever the page's is. */
import {
  FOUND_GROUPS,
  type FoundGroup,
  type FoundTarget,
  type SearchData,
  type SearchDocument,
} from '../model/search-data.ts';
import { createMark, type FoundText, isMarked } from './marked.ts';
import { phraseRanges } from './matches.ts';
import { nearestWord } from './nearest-word.ts';
import { asTyped, parseQuery, type Query } from './query.ts';
import { byWeight, isFormOf, type Weight } from './rank.ts';
import { createStemIndex } from './stem-index.ts';
import { createTerms, type Term } from './terms.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

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
  /** Of a row of an account, which is called as the account is: whether that names what stands in `foundIn`. */
  isNamed?: boolean;
  /** Of a statement that has not all of the words itself: the topic that has one of them in its name. */
  topic?: FoundText;
}

export interface FoundInGroup {
  group: FoundGroup;
  found: Found[];
}

export interface SearchResult {
  /** Groups with something in them, in the order of `FOUND_GROUPS`; in each as `rank.ts` has it. */
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
  const { documents, topics } = data;
  const languages = [lang, ...data.languages.filter((other) => other !== lang)];
  const vocabulary = createVocabulary(languages);
  const scoresOf = createStemIndex(data, languages, vocabulary);
  for (const { lang: of = lang, text } of topics.flat())
    for (const { word } of wordsOf(text)) vocabulary.learn(word, of);
  const mark = createMark(vocabulary, languages);
  const termFor = createTerms(data, { vocabulary, scoresOf, mark });
  const inOwnLanguage = (texts: readonly FoundText[]) => texts.find((one) => one.lang === lang) ?? texts[0];

  /** What is shown of what can be found; nothing where it has not the phrases. */
  const shown = (
    { leadsTo, texts, topics: own, isNamed }: SearchDocument,
    terms: readonly Term[],
    { phrases }: Query,
    byTopic: readonly Term[],
  ) => {
    const all = mark(texts, terms, phrases);
    const isRow = isNamed !== undefined;
    // A row is called as its account is.
    const head = isRow
      ? documents.find((one) => one.leadsTo.kind === leadsTo.kind && one.leadsTo.id === leadsTo.id)?.texts
      : undefined;
    const name = inOwnLanguage(head ? mark(head, terms) : all);
    const isThere = phrases.every((phrase) =>
      texts.some(({ text }) => phraseRanges(text, phrase).length > 0),
    );
    if (!isThere || name === undefined) return undefined;
    const other = inOwnLanguage(all.filter((one) => one !== name && isMarked(one)));
    const topic = own?.find((at) => byTopic.some((term) => term.topics.includes(at)));
    const topicName = topic === undefined ? undefined : inOwnLanguage(mark(topics[topic] ?? [], terms));
    const isNear = ({ word }: Term) =>
      all.some(({ text, ranges }) => ranges.some(([start, end]) => isFormOf(text.slice(start, end), word)));
    return {
      near: terms.filter(isNear).length,
      found: {
        ...{ leadsTo, name },
        ...((isRow || !isMarked(name)) && other && { foundIn: other }),
        ...(isRow && { isNamed }),
        ...(topicName && { topic: topicName }),
      },
    };
  };

  return {
    search(typed) {
      const query = parseQuery(typed);
      const words = query.words.map((word) => termFor(word, asTyped(typed, word)));
      const terms = [...words, ...query.phrases.flat().map((word) => termFor(word))];
      const isCommon = ({ scores }: Term) => scores.size > documents.length * COMMON;
      const telling = terms.filter((term) => !isCommon(term) || terms.every(isCommon));
      const hits = documents.flatMap((document, id): (Weight & { group: FoundGroup; found: Found })[] => {
        const own = terms.filter(({ scores }) => scores.has(id));
        const byTopic = terms.filter(
          (term) => !own.includes(term) && document.topics?.some((at) => term.topics.includes(at)),
        );
        const having = [...own, ...byTopic];
        const one = having.some((term) => telling.includes(term))
          ? shown(document, words, query, byTopic)
          : undefined;
        if (one === undefined) return [];
        const score = own.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0);
        const weight = { words: having.length, byTopic: byTopic.length, near: one.near, score };
        const hasAll = having.length === terms.length;
        return [{ ...weight, group: document.group, found: { ...one.found, id, hasAll } }];
      });
      const groups = FOUND_GROUPS.map((group) => ({
        group,
        found: hits
          .filter((hit) => hit.group === group)
          .sort(byWeight)
          .map(({ found }) => found),
      }));
      return {
        groups: groups.filter(({ found }) => found.length > 0),
        count: hits.length,
        unknown: terms
          .filter(({ stems, scores }) => stems.size + scores.size === 0)
          .map(({ word }) => ({
            word: asTyped(typed, word),
            near: nearestWord(word, vocabulary, languages),
          })),
      };
    },
  };
}
