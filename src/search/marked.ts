/** The texts of what can be found, with what was found in each. */
import type { TextRange } from '../model/readout.ts';
import type { SearchDocument } from '../model/search-data.ts';
import { phraseRanges, united } from './matches.ts';
import type { StemsByLanguage, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface FoundText {
  /** Absent where nobody has noted the language. */
  lang?: string;
  text: string;
  /** What was found in it, in code units. */
  ranges: TextRange[];
}

/** What a typed word is known by in a text. */
export interface Sought {
  /** The stems that it may stand for. */
  stems: StemsByLanguage;
  /** Where names stand that it abbreviates. */
  namesIn?: (text: string) => TextRange[];
}

export type Mark = (
  texts: SearchDocument['texts'],
  sought: readonly Sought[],
  phrases?: readonly (readonly string[])[],
) => FoundText[];

/** @param languages - of all texts; one whose language nobody has noted may be in any of them. */
export function createMark(vocabulary: Vocabulary, languages: readonly string[]): Mark {
  return (texts, sought, phrases = []) =>
    texts.map((one) => {
      const { lang, text } = one;
      const fields = lang === undefined ? languages : [lang];
      const isFound = (word: string) =>
        fields.some((field) =>
          sought.some(({ stems }) => stems.get(field)?.includes(vocabulary.stemOf(word, field))),
        );
      const ranges = united([
        ...wordsOf(text).flatMap(({ word, range }) => (isFound(word) ? [range] : [])),
        ...phrases.flatMap((phrase) => phraseRanges(text, phrase)),
        ...sought.flatMap(({ namesIn }) => namesIn?.(text) ?? []),
      ]);
      return { ...one, ranges };
    });
}

export const isMarked = ({ ranges }: FoundText) => ranges.length > 0;
