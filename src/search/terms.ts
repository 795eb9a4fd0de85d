/** What a typed word stands for in a readout, and what has it. */
import type { SearchData } from '../model/search-data.ts';
import { spellings } from './fold.ts';
import { initialRanges } from './initials.ts';
import { isMarked, type Mark, type Sought } from './marked.ts';
import type { StemIndex } from './stem-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Term extends Sought {
  /** Folded. */
  word: string;
  /** What has it, by its place among the documents, with how much it tells of that. */
  scores: ReadonlyMap<number, number>;
  /** Topics that have it in their names, by their places. */
  topics: readonly number[];
}

type Searched = { vocabulary: Vocabulary; scoresOf: StemIndex; mark: Mark };

/**
 * @returns the term of a folded word
 *   - typed: as it was typed; absent in a phrase, which abbreviates nothing
 */
export function createTerms({ documents, topics }: SearchData, { vocabulary, scoresOf, mark }: Searched) {
  /** Names that have the word as their initials, where no text has it itself or it was typed as an abbreviation is. */
  const abbreviated = (
    word: string,
    typed: string,
  ): Required<Pick<Term, 'scores' | 'namesIn'>> | undefined => {
    const areCapitals = typed === typed.toUpperCase();
    if (vocabulary.hasForm(word) && !areCapitals) return undefined;
    for (const spelling of spellings(word)) {
      const namesIn = (text: string) => initialRanges(text, spelling, areCapitals);
      const scores = new Map<number, number>();
      for (const [id, { texts }] of documents.entries())
        if (texts.some(({ text }) => namesIn(text).length > 0)) scores.set(id, 1);
      if (scores.size > 0) return { scores, namesIn };
    }
    return undefined;
  };

  return (word: string, typed?: string): Term => {
    const stems = vocabulary.stemsFor(word);
    const names = typed === undefined ? undefined : abbreviated(word, typed);
    const scores = new Map([...(names?.scores ?? []), ...scoresOf(stems)]);
    return {
      ...{ word, stems, scores, ...(names && { namesIn: names.namesIn }) },
      topics: topics.flatMap((texts, at) => (mark(texts, [{ stems }]).some(isMarked) ? [at] : [])),
    };
  };
}
