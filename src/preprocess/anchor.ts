/**
 * Finds quotes in a text: the heart of "nothing without the passage that says it". A quote is
 * compared letter by letter, and also in NFC, so that "й" typed as one code point finds a "й" that
 * stands as two.
 */
import type { TextRange } from '../model/readout.ts';
import { type ComposedText, compose } from './nfc.ts';

export interface AnchorText {
  text: string;
  nfc: ComposedText;
}

export function prepareAnchorText(text: string): AnchorText {
  return { text, nfc: compose(text) };
}

/** Every place where the quote stands, in the order of the text, overlapping ones included. */
export function findQuote(source: AnchorText, quote: string): TextRange[] {
  const found = new Map<string, TextRange>();
  const keep = (start: number | undefined, end: number | undefined) => {
    if (start === undefined || end === undefined) return;
    if (!cutsPair(source.text, start) && !cutsPair(source.text, end)) {
      found.set(`${start}-${end}`, [start, end]);
    }
  };
  for (const start of occurrences(source.text, quote)) keep(start, start + quote.length);
  const composedQuote = quote.normalize('NFC');
  for (const start of occurrences(source.nfc.composed, composedQuote)) {
    keep(source.nfc.toOriginal(start), source.nfc.toOriginal(start + composedQuote.length));
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The quotes of {@link findQuote} that lie inside one of the ranges. */
export function findQuoteWithin(
  source: AnchorText,
  quote: string,
  ranges: readonly TextRange[],
): TextRange[] {
  return findQuote(source, quote).filter(([start, end]) => ranges.some(([a, b]) => a <= start && end <= b));
}

/** Whether an offset lies inside a surrogate pair; a quote may hold half a character by a YAML escape only. */
function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at;
}
