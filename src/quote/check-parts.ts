/** Finds the lines of a quote in what was pasted: each in its order, whatever stands before, after or between them. */
import { exactFit, type Fit, isNear, nearestFit, type Piece, pieceOf, type Stretch } from './fit.ts';
import type { QuotePart, QuotePartKind } from './quotation.ts';
import { type Token, tokensOf } from './tokens.ts';

/** `missing`: it was left out, or nothing like it is there. */
export interface CheckedPart {
  kind: QuotePartKind;
  state: 'same' | 'changed' | 'missing';
  pieces: Piece[];
}

export function checkParts(parts: readonly QuotePart[], pasted: readonly Token[]): CheckedPart[] {
  const looked = parts.map(({ text }) => tokensOf(text));
  const placed = new Map<number, Fit>();
  /** Between the lines before and after it that were found. */
  const room = (at: number): Stretch => {
    const before = [...placed].filter(([other]) => other < at).map(([, { end }]) => end);
    const after = [...placed].filter(([other]) => other > at).map(([, { start }]) => start);
    return [Math.max(0, ...before), Math.min(pasted.length, ...after)];
  };
  // The longest first: it is found nowhere by chance.
  const byLength = looked
    .map((words, at) => ({ words, at }))
    .toSorted((one, other) => other.words.length - one.words.length);
  const changed: typeof byLength = [];
  for (const { words, at } of byLength) {
    const fit = exactFit(words, pasted, room(at));
    if (fit) placed.set(at, fit);
    else changed.push({ words, at });
  }
  for (const { words, at } of changed) {
    const fit = nearestFit(words, pasted, 'article', room(at));
    if (isNear({ words, ...fit })) placed.set(at, fit);
  }
  return parts.map(({ kind }, at) => {
    const fit = placed.get(at);
    if (fit === undefined) return { kind, state: 'missing', pieces: [pieceOf('article', looked[at] ?? [])] };
    return { kind, state: fit.cost === 0 ? 'same' : 'changed', pieces: fit.pieces };
  });
}
