/**
 * Finds quotes in a text: the heart of "nothing without the passage that says it". A quote is
 * compared letter by letter in NFC, so that "й" typed as one code point finds a "й" that stands as
 * two, and it begins and ends where letters do.
 */
import type { TextRange } from '../model/readout.ts';
import { isLetterLimit } from './letters.ts';
import { type ComposedText, compose } from './nfc.ts';
import { findWords, indexText, readThrough, type TextIndex } from './occurrences.ts';

export interface AnchorText {
  text: string;
  nfc: ComposedText;
  /** Of the text in NFC. */
  index: TextIndex;
  /** Quotes looked for so far in the whole text: the same words are quoted again and again. */
  found: Map<string, Places>;
}

/** The places of a quote in the order of the text, overlapping ones included; made when they are asked for. */
export interface Places extends Iterable<TextRange> {
  length: number;
  at(index: number): TextRange | undefined;
}

export function prepareAnchorText(text: string): AnchorText {
  const nfc = compose(text);
  return { text, nfc, index: indexText(nfc.composed), found: new Map() };
}

/** Every place where the quote stands. */
export function findQuote(source: AnchorText, quote: string): Places {
  const known = source.found.get(quote);
  if (known !== undefined) return known;
  const composed = quote.normalize('NFC');
  const starts = findWords(source.index, composed).filter((start) => placeAt(source, start, composed));
  const places = {
    length: starts.length,
    at: (index: number) => placeAt(source, starts[index], composed),
    *[Symbol.iterator]() {
      for (const start of starts) {
        const place = placeAt(source, start, composed);
        if (place) yield place;
      }
    },
  };
  source.found.set(quote, places);
  return places;
}

/** The places of a quote that lie inside one of the ranges; only the ranges are read. */
export function findQuoteWithin(
  source: AnchorText,
  quote: string,
  ranges: readonly TextRange[],
): TextRange[] {
  const composed = quote.normalize('NFC');
  const found = new Map<number, TextRange>();
  for (const [from, to] of ranges) {
    const start = source.nfc.toComposed(from);
    const words = source.nfc.composed.slice(start, source.nfc.toComposed(to));
    for (const at of readThrough(words, composed)) {
      const place = placeAt(source, start + at, composed);
      if (place) found.set(place[0], place);
    }
  }
  return [...found.values()].sort((a, b) => a[0] - b[0]);
}

/** Where the words of a quote stand in the text although they begin or end inside one of its letters. */
export function findCutLetters(source: AnchorText, quote: string): TextRange | undefined {
  const { text, nfc, index } = source;
  const start = nfc.composed === text ? (findWords(index, quote)[0] ?? -1) : text.indexOf(quote);
  return start < 0 ? undefined : [start, start + quote.length];
}

/** The place of words that stand in the composed text at an offset, if they begin and end where letters do. */
function placeAt(source: AnchorText, offset: number | undefined, words: string): TextRange | undefined {
  if (offset === undefined) return undefined;
  const start = source.nfc.toOriginal(offset);
  const end = source.nfc.toOriginal(offset + words.length);
  if (start === undefined || end === undefined) return undefined;
  return isLetterLimit(source.text, start) && isLetterLimit(source.text, end) ? [start, end] : undefined;
}
