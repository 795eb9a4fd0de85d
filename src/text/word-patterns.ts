/** Words and short phrases as editors list them, with `*` for any ending, found in a text as whole words. */
import type { TextRange } from '../model/readout.ts';
import { WORD } from './words.ts';

const LISTED_WORD = "(?:[\\p{L}\\p{M}\\p{N}’'-]+|[\\p{L}\\p{M}\\p{N}’'-]{2,}\\*)";
/** What an editor may list: words between single spaces, some with a `*` behind at least two letters. */
export const WORD_PATTERN = new RegExp(`^${LISTED_WORD}(?: ${LISTED_WORD})*$`, 'u');

/** A word of a pattern or a text, and what stands between it and the one before. */
interface Step {
  gap: string;
  word: string;
  /** Any ending may follow. */
  isOpen: boolean;
}

/** A text in NFC with plain spaces, taken apart once for all that look for something in it. */
export interface SearchedText {
  text: string;
  words: readonly { step: Step; start: number; end: number }[];
}

/** Finds patterns in a text: every place of each. */
export type WordFinder = (searched: SearchedText) => TextRange[];

export const searchedText = (text: string): SearchedText => ({ text, words: stepsOf(text) });

/** By words, not by regular expressions: those of some hundred patterns take the engine far longer to build. */
export function wordFinder(patterns: readonly string[]): WordFinder {
  const byStart = new Map<string, Step[][]>();
  for (const pattern of patterns) {
    const steps = stepsOf(pattern.normalize('NFC')).map(({ step }) => step);
    const start = startOf(steps[0]);
    byStart.set(start, [...(byStart.get(start) ?? []), steps]);
  }
  if (patterns.length === 0) return () => [];
  return ({ words }) =>
    words.flatMap(({ step, start }, at) =>
      (byStart.get(startOf(step)) ?? []).flatMap((pattern): TextRange[] => {
        const last = words[at + pattern.length - 1];
        return last !== undefined &&
          pattern.every((part, index) => fits(part, words[at + index]?.step, index))
          ? [[start, last.end]]
          : [];
      }),
    );
}

/** The same for words that may stand inside longer ones, as in scripts without spaces. */
export function partFinder(parts: readonly string[]): WordFinder {
  return ({ text }) =>
    parts.flatMap((part) => {
      const found: TextRange[] = [];
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        found.push([at, at + part.length]);
      return found;
    });
}

function stepsOf(text: string): SearchedText['words'] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const end = index + word.length;
    const step = {
      gap: text.slice(before, index).replace('*', ''),
      word: plain(word),
      isOpen: text.startsWith('*', end),
    };
    before = end;
    return { step, start: index, end };
  });
}

/** Capitals do not count, and ё is е, as Russian writes it. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

/** Two letters by which patterns are found: an open word has at least as many. */
function startOf(step: Step | undefined): string {
  return step?.word.slice(0, 2) ?? '';
}

function fits(part: Step, step: Step | undefined, index: number): boolean {
  if (step === undefined || (index > 0 && step.gap !== part.gap)) return false;
  return part.isOpen ? step.word.startsWith(part.word) : step.word === part.word;
}
