/** From the words an author quotes to their place in the text, with errors that show where the two part. */

import type { TextRange } from '../../model/readout.ts';
import { findCutLetters, findQuote, findQuoteWithin } from '../../text/anchor.ts';
import { looksAlike, nameUnseen } from '../../text/characters.ts';
import { isLetterLimit, letterAround } from '../../text/letters.ts';
import { nearestText } from '../../text/nearest-text.ts';
import type { ComposedText } from '../../text/nfc.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { QuoteInput } from '../input/statement.ts';
import { shown } from '../problems.ts';

/** How many places of a quote a message names at most. */
const PLACES_NAMED = 5;
/** For how many quotes the nearest words are looked for: more than are printed, and each takes its time. */
const MOST_SOUGHT = 40;
/** How many letters of context a message shows on each side of the place where two texts part. */
const AROUND = 24;

/**
 * Where a quote has to stand: anywhere in the text, inside given ranges (a statement's own passages),
 * or inside passages that could themselves not be found, so that only its words can be checked.
 */
export type Within = readonly TextRange[] | 'anywhere' | 'passages-not-found';

/** The one place of a quote in the annotations file; `occurrence` counts among the places that `within` allows. */
export function resolveQuote(
  desk: Desk,
  quote: QuoteInput,
  path: SeedPath,
  id: string,
  within: Within = 'anywhere',
): TextRange | undefined {
  const { exact, occurrence } = typeof quote === 'string' ? { exact: quote, occurrence: undefined } : quote;
  const inside = typeof within === 'string' ? undefined : within;
  const places = inside ? findQuoteWithin(desk.source, exact, inside) : findQuote(desk.source, exact);
  const say = (problem: { what: string; found: string; expected: string; nearest?: string }) =>
    complain(desk, desk.seeds.annotations, path, { id, ...problem });

  if (places.length === 0) {
    const elsewhere = inside ? findQuote(desk.source, exact) : places;
    const cut = elsewhere.length > 0 ? undefined : findCutLetters(desk.source, exact);
    if (cut !== undefined) {
      desk.nearMisses.add([cut]);
      say(cutLetter(desk, exact, cut));
      return undefined;
    }
    const nearest = elsewhere.length > 0 ? undefined : seekNearest(desk, exact);
    say({
      what:
        elsewhere.length > 0
          ? 'quote not in the passages of its statement'
          : 'quote not verbatim in the text',
      found: shown(exact),
      expected: inside
        ? `words that stand in the statement's own passages`
        : `words exactly as they stand in ${desk.seeds.text.file}`,
      ...(elsewhere.length > 0 ? { nearest: `it stands at ${shownPlaces(desk, elsewhere)}` } : {}),
      ...(nearest === undefined ? {} : { nearest: nearest.description }),
    });
    return undefined;
  }
  if (within === 'passages-not-found') return undefined;
  if (occurrence === undefined && places.length > 1) {
    desk.nearMisses.add(places);
    say({
      what: `quote found ${places.length} times without saying which`,
      found: `${shown(exact)} at ${shownPlaces(desk, places)}`,
      expected: `{exact: …, occurrence: 1 to ${places.length}}, or more of the words around it`,
    });
    return undefined;
  }
  const chosen = places.at((occurrence ?? 1) - 1);
  if (chosen === undefined) {
    desk.nearMisses.add(places);
    say({
      what: 'no such occurrence of the quote',
      found: `occurrence: ${occurrence}`,
      expected: `1 to ${places.length}: it stands at ${shownPlaces(desk, places)}`,
    });
  }
  return chosen;
}

/** What comes nearest to a quote; where too many are wrong none is looked for, and nothing is called uncovered then. */
function seekNearest(desk: Desk, exact: string): ReturnType<typeof nearestPlace> {
  desk.nearestSought += 1;
  if (desk.nearestSought > MOST_SOUGHT) {
    desk.nearMisses.add([[0, desk.source.text.length]]);
    return undefined;
  }
  const nearest = nearestPlace(desk, exact);
  if (nearest !== undefined) desk.nearMisses.add([nearest.range]);
  return nearest;
}

/** The first places of a quote by file, line and column, and how many more there are. */
function shownPlaces(desk: Desk, places: Iterable<TextRange> & { length: number }): string {
  const named: string[] = [];
  for (const [start] of places) {
    if (named.length === PLACES_NAMED) break;
    named.push(shownPlace(desk, start));
  }
  const more = places.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

function shownPlace(desk: Desk, offset: number): string {
  const { line, column } = desk.positionOf(offset);
  return `${desk.seeds.text.file}:${line}:${column}`;
}

/** Half a letter stands nowhere: й is not и with something behind it, and a family of emoji not one of them. */
function cutLetter(desk: Desk, exact: string, [start, end]: TextRange) {
  const { text } = desk.source;
  const ends = !isLetterLimit(text, end);
  const [from, to] = letterAround(text, ends ? end : start);
  return {
    what: `quote ${ends ? 'ends' : 'begins'} inside a letter`,
    found: shown(exact),
    expected: `all of ${shown(text.slice(from, to))}, or words without it`,
    nearest: `it stands at ${shownPlace(desk, start)}`,
  };
}

/** Compared in NFC, so that a letter made of two code points does not count as another letter. */
function nearestPlace(desk: Desk, exact: string): { range: TextRange; description: string } | undefined {
  const { text, nfc, index } = desk.source;
  const quote = exact.normalize('NFC');
  const nearest = nearestText(index, quote);
  if (nearest === undefined) return undefined;
  const { range, agrees } = nearest;
  const original: TextRange = [toOriginal(nfc, range[0]), toOriginal(nfc, range[1])];
  const { line, column } = desk.positionOf(original[0]);
  const parting = range[0] + agrees;
  const shared = nfc.composed.slice(Math.max(range[0], parting - AROUND), parting);
  const description = [
    `line ${line}, column ${column}: ${shown(text.slice(...original))}`,
    ...(looksAlike(nfc.composed.slice(...range), quote)
      ? [
          'to the eye they are the same: they differ in kinds of spaces, in letters that look alike or in what is not seen',
        ]
      : []),
    `they part ${agrees === 0 ? 'at the start' : `after ${shown(shared)}`}: the text goes on ${goesOn(nfc.composed, parting)}, the quote ${goesOn(quote, agrees)}`,
  ].join('\n      ');
  return { range: original, description };
}

/** The words from an offset on, and the code point of the first letter: many letters look alike. */
function goesOn(words: string, offset: number): string {
  const codePoint = words.codePointAt(offset);
  if (codePoint === undefined) return 'with nothing';
  return `${shown(words.slice(offset, offset + AROUND))} (${nameUnseen(codePoint)})`;
}

/** The offset in the text as it stands of one in NFC, or of the letter that it lies inside. */
function toOriginal(nfc: ComposedText, offset: number): number {
  for (let at = offset; at >= 0; at -= 1) {
    const original = nfc.toOriginal(at);
    if (original !== undefined) return original;
  }
  return 0;
}
