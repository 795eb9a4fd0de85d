/** Reads how strong the verbs of a text are, by the words that a ladder lists for its rungs in one language. */
import type { TextRange } from '../model/readout.ts';
import { plainWords } from './reading/words.ts';
import { partFinder, searchedText, type WordFinder, wordFinder } from './word-patterns.ts';

/** What a rung lists in one language; patterns as in word-patterns.ts. */
export interface RungWords {
  rung: number;
  /** The verbs of the rung in their forms. */
  words: readonly string[];
  /** Words that say more than the rung, and less than the next one. */
  stronger: readonly string[];
  /** Phrases in which neither of them is a verb of this rung. */
  except: readonly string[];
  /** Verbs that count inside longer words, too. */
  parts: readonly string[];
}

/** A verb as it stands in a text. */
export interface StrengthWord {
  words: string;
  rung: number;
  /** It says more than its rung, and is none of the rung's own. */
  isStronger: boolean;
}

/** The strength of a verb: its rung, or half a rung above. */
export function strengthOf({ rung, isStronger }: StrengthWord): number {
  return isStronger ? rung + 0.5 : rung;
}

/** The strongest of the verbs; the first of those that are equally strong. */
export function strongest(words: readonly StrengthWord[]): StrengthWord | undefined {
  return words.reduce<StrengthWord | undefined>(
    (most, word) => (most === undefined || strengthOf(word) > strengthOf(most) ? word : most),
    undefined,
  );
}

/** Finds the verbs of all rungs in a text. One that lies inside a longer one does not count: that one is read. */
export function strengthReader(rungs: readonly RungWords[]): (text: string) => StrengthWord[] {
  const finders = rungs.map(({ rung, words, stronger, except, parts }) => ({
    rung,
    own: [wordFinder(words), partFinder(parts)],
    stronger: [wordFinder(stronger)],
    except: wordFinder(except),
  }));
  return (written) => {
    const text = plainWords(written);
    const searched = searchedText(text);
    const found = finders.flatMap(({ rung, own, stronger, except }) => {
      const exceptions = except(searched);
      const read = (by: WordFinder[], isStronger: boolean) =>
        by
          .flatMap((find) => find(searched))
          .filter((range) => !exceptions.some((exception) => covers(exception, range)))
          .map((range) => ({ range, rung, isStronger }));
      return [...read(own, false), ...read(stronger, true)];
    });
    return found
      .filter(
        ({ range }) => !found.some((other) => isLonger(other.range, range) && covers(other.range, range)),
      )
      .map(({ range, rung, isStronger }) => ({ words: text.slice(...range), rung, isStronger }));
  };
}

function covers([start, end]: TextRange, [from, to]: TextRange): boolean {
  return start <= from && to <= end;
}

function isLonger([start, end]: TextRange, [from, to]: TextRange): boolean {
  return end - start > to - from;
}
