/** What a typed word stands for in a readout, and what has it. */
import type { SearchData } from '../model/search-data.ts';
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

type Searched = { scoresOf: StemIndex; vocabulary: Vocabulary; mark: Mark };

/** @returns the term of a folded word */
export function createTerms({ topics }: SearchData, { vocabulary, scoresOf, mark }: Searched) {
  return (word: string): Term => {
    const stems = vocabulary.stemsFor(word);
    return {
      ...{ word, stems, scores: scoresOf(stems) },
      topics: topics.flatMap((texts, at) => (mark(texts, [{ stems }]).some(isMarked) ? [at] : [])),
    };
  };
}
