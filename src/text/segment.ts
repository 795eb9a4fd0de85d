/** Paragraphs and sentences by rule; offsets are UTF-16 code units into the text. */
import type { TextRange } from '../model/readout.ts';
import { UNSEEN_CHARACTER } from './words.ts';

export interface SegmentedParagraph {
  range: TextRange;
  /** Line of the text file, from 1. */
  line: number;
  sentences: TextRange[];
}

/** Every line that is not blank is a paragraph, the first one the title. */
export function segment(text: string, abbreviations: readonly string[] = []): SegmentedParagraph[] {
  const paragraphs: SegmentedParagraph[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      const sentences = splitSentences(trimmed, abbreviations).map(
        ([a, b]): TextRange => [from + a, from + b],
      );
      paragraphs.push({ range: [from, from + trimmed.length], line: index + 1, sentences });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

/** Sentence-ending marks, any closing quotes or brackets, and what is not seen behind them. */
const CANDIDATE = new RegExp(`[.!?…]+["'”’»)\\]]*${UNSEEN_CHARACTER.source}*`, 'gu');
/** One capital letter, or several with their full stops: "Е.", "U.S.", "J.-P.". */
const INITIALS = /^(?:\p{Lu}\p{M}*\.-?)+$/u;
/** What may stand between the mark and the next sentence's first letter. */
const OPENING = new RegExp(`(?:[\\s"'“‘«([–—-]|${UNSEEN_CHARACTER.source})*`, 'uy');
const SPACE = /\s*/uy;
const UNSEEN = new RegExp(UNSEEN_CHARACTER, 'gu');
const SMALL_LETTER = /\p{Ll}/uy;
/** What a word does not reach beyond, to its left. */
const BEFORE_WORD = /[\s"'“‘«([]/u;

/**
 * Splits a paragraph after `.`, `!`, `?` or `…` where white space follows and the next word does not
 * start with a small letter. A full stop after an initial or a listed abbreviation ends nothing, nor
 * does one without white space behind it ("Е.Көшербаев", "1.2", "gov.kz"). A zero-width space counts
 * as white space here; it stays with the sentence before it, as all that is not seen.
 */
export function splitSentences(paragraph: string, abbreviations: readonly string[] = []): TextRange[] {
  const known = new Set(abbreviations.map((word) => word.replace(/\.$/, '').toLowerCase()));
  const sentences: TextRange[] = [];
  let start = 0;
  for (const { 0: marks, index } of paragraph.matchAll(CANDIDATE)) {
    const end = index + marks.length;
    const space = endOf(SPACE, paragraph, end);
    if (space === end && !/[\u200b\ufeff]/.test(marks)) continue;
    const word = lastWord(paragraph, start, index + 1);
    if (INITIALS.test(word) || known.has(word.replace(/\.$/, '').toLowerCase())) continue;
    const next = endOf(OPENING, paragraph, end);
    if (endOf(SMALL_LETTER, paragraph, next) > next) continue;
    sentences.push([start, end]);
    start = space;
  }
  if (start < paragraph.length) sentences.push([start, paragraph.length]);
  return sentences;
}

/** Where a match of a sticky expression from an offset on ends; the offset itself where there is none. */
function endOf(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}

/** The word that ends at `end` and begins at `start` at the earliest, without what is not seen in it. */
function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !BEFORE_WORD.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end).replaceAll(UNSEEN, '');
}
