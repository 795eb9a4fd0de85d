/** For a quote that is not in the text: the words of the text that come nearest, and where the two part. */
import type { TextRange } from '../model/readout.ts';
import { GROUP, type TextIndex } from './occurrences.ts';

export interface NearestText {
  range: TextRange;
  /** Letters to change, add or drop to make one of the other. */
  edits: number;
  /** How many UTF-16 code units the two share from their start. */
  agrees: number;
}

/** Up to this product of the two lengths all of the text is compared; it takes about a millisecond. */
const ALL_COMPARED = 200_000;
/** Of a longer quote this many letters are compared, around the place where it parts from the text. */
const LONGEST = 512;
/** How many groups of letters of a quote, and how many of their places, are looked at to find the stretches worth comparing. */
const GROUPS = 1024;
const PLACES = 16_384;
/** How many stretches are compared. */
const STRETCHES = 6;

/**
 * The substring of the indexed text with the fewest edits to `quote`. In a long text only the stretches are compared
 * that share the most groups of letters with the quote, so that the time does not grow with the text.
 */
export function nearestText(index: TextIndex, quote: string): NearestText | undefined {
  const { text } = index;
  if (text === '' || quote === '') return undefined;
  const candidates =
    text.length * quote.length <= ALL_COMPARED
      ? [nearestIn(index, quote, [0, text.length])]
      : likelyStarts(index, quote).map((start) => nearestFrom(index, quote, start));
  const [best] = candidates.filter((near) => near !== undefined).sort((a, b) => a.edits - b.edits);
  if (best === undefined) return undefined;
  return { ...best, agrees: agreement(text, quote, best.range) };
}

/** Where the quote would begin by most of the groups of letters that it shares with the text, the rarest asked first. */
function likelyStarts(index: TextIndex, quote: string): number[] {
  const step = Math.max(1, Math.ceil(quote.length / GROUPS));
  const groups = Array.from(
    { length: Math.max(0, Math.ceil((quote.length - GROUP + 1) / step)) },
    (_, group) => {
      const at = group * step;
      return { at, count: index.count(quote, at) };
    },
  )
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  // Votes for stretches that overlap by half: a letter too many or too few does not part what belongs together.
  const votes = new Map<number, { votes: number; start: number }>();
  const half = Math.max(4, Math.min(quote.length, LONGEST) >> 3);
  let asked = 0;
  for (const { at } of groups) {
    if (asked >= PLACES) break;
    for (const place of index.places(quote, at)) {
      asked += 1;
      if (asked > PLACES) break;
      const start = place - at;
      const number = Math.floor(start / half);
      for (const stretch of [number - 1, number]) {
        const known = votes.get(stretch);
        if (known) known.votes += 1;
        else votes.set(stretch, { votes: 1, start });
      }
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.votes - a.votes || a.start - b.start)
    .slice(0, STRETCHES)
    .map(({ start }) => start);
}

/** The nearest words about where the quote would begin. */
function nearestFrom(index: TextIndex, quote: string, start: number): NearestText | undefined {
  const { text } = index;
  if (quote.length <= LONGEST) {
    const room = Math.max(16, quote.length >> 2);
    return nearestIn(index, quote, [start - room, start + quote.length + room]);
  }
  const head = nearestIn(index, quote.slice(0, LONGEST), [start - (LONGEST >> 1), start + 2 * LONGEST]);
  const begin = head?.range[0] ?? start;
  let parts = 0;
  while (parts < quote.length && text[begin + parts] === quote[parts]) parts += 1;
  index.steps += parts;
  const from = Math.min(Math.max(0, parts - LONGEST / 2), quote.length - LONGEST);
  const room = LONGEST >> 2;
  const near = nearestIn(index, quote.slice(from, from + LONGEST), [
    begin + from - room,
    begin + from + LONGEST + room,
  ]);
  if (near === undefined) return undefined;
  const range: TextRange = [
    Math.max(0, near.range[0] - from),
    Math.min(text.length, near.range[1] + quote.length - from - LONGEST),
  ];
  return { ...near, range };
}

/**
 * Sellers' algorithm: edit distance with a free start and end, over a stretch of the text. Time is the product of the
 * two lengths. None where more than half of the quote would have to change.
 */
function nearestIn(index: TextIndex, quote: string, stretch: TextRange): NearestText | undefined {
  const from = Math.max(0, stretch[0]);
  const to = Math.min(index.text.length, stretch[1]);
  const rows = quote.length;
  index.steps += Math.max(0, to - from) * rows;
  const costs = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  const starts = new Int32Array(rows + 1).fill(from);
  let best = { edits: rows, start: from, end: from };
  for (let column = from; column < to; column += 1) {
    const letter = index.text.charCodeAt(column);
    // What stood to the left and above: a column is written over the one before it.
    let [cost, start] = [0, column];
    starts[0] = column + 1;
    for (let row = 1; row <= rows; row += 1) {
      const replace = cost + (letter === quote.charCodeAt(row - 1) ? 0 : 1);
      const drop = (costs[row] ?? 0) + 1;
      const insert = (costs[row - 1] ?? 0) + 1;
      const least = Math.min(replace, insert, drop);
      const own = (least === replace ? start : least === drop ? starts[row] : starts[row - 1]) ?? column;
      [cost, start] = [costs[row] ?? 0, starts[row] ?? 0];
      costs[row] = least;
      starts[row] = own;
    }
    const edits = costs[rows] ?? rows;
    if (edits < best.edits) best = { edits, start: starts[rows] ?? from, end: column + 1 };
  }
  if (best.edits > rows / 2) return undefined;
  return { range: [best.start, best.end], edits: best.edits, agrees: 0 };
}

function agreement(text: string, quote: string, [start, end]: TextRange): number {
  let agrees = 0;
  while (start + agrees < end && text[start + agrees] === quote[agrees]) agrees += 1;
  return isHighSurrogate(quote.charCodeAt(agrees - 1)) ? agrees - 1 : agrees;
}

/** The first half of a character that takes two code units; not a letter two texts can share. */
function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
