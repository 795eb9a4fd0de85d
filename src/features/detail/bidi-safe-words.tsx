/** Words of the text in which no character turns the direction of what stands around it. */
import { createElement, Fragment } from 'react';

/** The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
const TURNS = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

export type BidiSafeWordsProps = { words: string };

/** Each such character stands in an isolate of its own, which ends right behind it; copied words have it still. */
export function BidiSafeWords({ words }: BidiSafeWordsProps) {
  const pieces = words
    .split(TURNS)
    .map((piece) => (TURNS.test(piece) ? createElement('bdi', null, piece) : piece));
  return createElement(Fragment, null, ...pieces);
}
