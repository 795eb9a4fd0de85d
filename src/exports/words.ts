/** Words of a text with their place, counted as files outside of JavaScript count: in Unicode code points. */
import type { TextRange } from '../model/readout.ts';
import type { Words } from './statements-schema.ts';

/** Gives the words of a range, which counts in UTF-16 code units. The text is gone through once, however many ranges follow. */
export function wordsOf(text: string): (range: TextRange) => Words {
  const codePoints = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    codePoints[at] = count;
    // The second half of a pair is no code point of its own.
    if (!isHighSurrogate(text, at)) count += 1;
  }
  codePoints[text.length] = count;
  return ([start, end]) => ({
    text: text.slice(start, end),
    start: codePoints[start] ?? count,
    end: codePoints[end] ?? count,
  });
}

const isHighSurrogate = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at, at + 2));
