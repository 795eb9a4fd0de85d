/** Paragraphs and sentences by rule; offsets are UTF-16 code units into the text. */
import type { TextRange } from '../model/readout.ts';

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

/** Sentence-ending marks, any closing quotes or brackets, white space. */
const CANDIDATE = /[.!?…]+["'”’»)\]]*(?=\s)/gu;
/** One capital letter, or several with their full stops: "Е.", "U.S.", "J.-P.". */
const INITIALS = /^(?:\p{Lu}\p{M}*\.-?)+$/u;
/** What may stand between the mark and the next sentence's first letter. */
const OPENING = /^[\s"'“‘«([–—-]*/u;

/**
 * Splits a paragraph after `.`, `!`, `?` or `…` where white space follows and the next word does not
 * start with a small letter. A full stop after an initial or a listed abbreviation ends nothing, nor
 * does one without white space behind it ("Е.Көшербаев", "1.2", "gov.kz").
 */
export function splitSentences(paragraph: string, abbreviations: readonly string[] = []): TextRange[] {
  const known = new Set(abbreviations.map((word) => word.replace(/\.$/, '').toLowerCase()));
  const sentences: TextRange[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    const word = lastWord(paragraph.slice(start, match.index + 1));
    const next = paragraph.slice(end).replace(OPENING, '');
    if (INITIALS.test(word) || known.has(word.replace(/\.$/, '').toLowerCase())) continue;
    if (/^\p{Ll}/u.test(next)) continue;
    sentences.push([start, end]);
    start = end + (paragraph.slice(end).match(/^\s*/)?.[0].length ?? 0);
  }
  if (start < paragraph.length) sentences.push([start, paragraph.length]);
  return sentences;
}

function lastWord(text: string): string {
  return text.match(/[^\s"'“‘«([]+$/u)?.[0] ?? '';
}
