/** Finds words in a text, unchanged or nearly so, and says word by word what differs. */
import { type Token, wordsOf } from './tokens.ts';

/** `article`: words that the article alone has, `quote`: that the quote alone has. */
export interface Piece {
  kind: 'same' | 'article' | 'quote';
  words: string;
  /** Whether a space stands before them. */
  isApart: boolean;
}

export interface Fit {
  /** The tokens of the text from `start` to before `end`. */
  start: number;
  end: number;
  /** How many tokens were taken out, put in or replaced. */
  cost: number;
  pieces: Piece[];
}

/** A stretch of tokens, from the first to before the second. */
export type Stretch = readonly [number, number];

type Step = readonly [Piece['kind'], Token | undefined];

/** Whether words are taken for changed ones: at least half of them are those of the text. */
export function isNear({ words, cost }: { words: readonly Token[]; cost: number }): boolean {
  return cost * 2 <= words.length;
}

/** The first place where the words stand unchanged. */
export function exactFit(
  looked: readonly Token[],
  text: readonly Token[],
  [from, to]: Stretch = [0, text.length],
): Fit | undefined {
  for (let start = from; start + looked.length <= to; start += 1) {
    if (looked.every(({ key }, at) => text[start + at]?.key === key)) {
      const end = start + looked.length;
      return { start, end, cost: 0, pieces: [pieceOf('same', text.slice(start, end))] };
    }
  }
  return undefined;
}

/**
 * The place with the fewest changes, its end as early as it can be (Sellers' algorithm).
 * @param whose - what is looked for: words of the article in a quote, or the other way round
 */
export function nearestFit(
  looked: readonly Token[],
  text: readonly Token[],
  whose: 'article' | 'quote',
  stretch: Stretch = [0, text.length],
): Fit {
  return fewestChanges(looked, text, whose, stretch, 'within');
}

/**
 * What makes one text of another, all of it: `article` is what the first alone has, `quote` what the second has. A word in
 * the place of another one counts twice, so that as many words as can be are the same.
 */
export function differences(first: readonly Token[], second: readonly Token[]): Fit {
  return fewestChanges(first, second, 'article', [0, second.length], 'whole');
}

/** @param where - whether the text may go on before and behind what is looked for, or is to be all of it */
function fewestChanges(
  looked: readonly Token[],
  text: readonly Token[],
  whose: 'article' | 'quote',
  [from, to]: Stretch,
  where: 'within' | 'whole',
): Fit {
  const other = whose === 'article' ? 'quote' : 'article';
  const width = to - from + 1;
  const costs = new Uint16Array((looked.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  const isSame = (row: number, column: number) => looked[row - 1]?.key === text[from + column - 1]?.key;
  const forAnother = where === 'whole' ? 2 : 1;
  if (where === 'whole') for (let column = 1; column < width; column += 1) costs[column] = column;
  for (let row = 1; row <= looked.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const replaced = cost(row - 1, column - 1) + (isSame(row, column) ? 0 : forAnother);
      costs[row * width + column] = Math.min(replaced, cost(row - 1, column) + 1, cost(row, column - 1) + 1);
    }
  }
  let end = where === 'whole' ? width - 1 : 0;
  for (let column = end + 1; column < width; column += 1) {
    if (cost(looked.length, column) < cost(looked.length, end)) end = column;
  }
  const steps: Step[] = [];
  let [row, column] = [looked.length, end];
  while (row > 0 || (where === 'whole' && column > 0)) {
    const here = cost(row, column);
    const isThere = column > 0 && isSame(row, column);
    if (isThere && here === cost(row - 1, column - 1)) {
      column -= 1;
      row -= 1;
      steps.push(['same', text[from + column]]);
    } else if (column > 0 && here === cost(row, column - 1) + 1) {
      column -= 1;
      steps.push([other, text[from + column]]);
    } else {
      // A word in the place of another one is one taken out and one put in.
      if (column > 0 && here === cost(row - 1, column - 1) + forAnother) {
        column -= 1;
        steps.push([other, text[from + column]]);
      }
      row -= 1;
      steps.push([whose, looked[row]]);
    }
  }
  return {
    start: from + column,
    end: from + end,
    cost: cost(looked.length, end),
    pieces: inPieces(steps.reverse()),
  };
}

/** Neighbours of one kind as one piece; between two unchanged words the article's own stand first. */
function inPieces(steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  const waiting: Record<Piece['kind'], Token[]> = { same: [], article: [], quote: [] };
  const put = (...kinds: Piece['kind'][]) => {
    for (const kind of kinds) {
      if (waiting[kind].length > 0) pieces.push(pieceOf(kind, waiting[kind]));
      waiting[kind] = [];
    }
  };
  for (const [kind, token] of steps) {
    if (token === undefined) continue;
    if (kind === 'same') put('article', 'quote');
    else put('same');
    waiting[kind].push(token);
  }
  put('same', 'article', 'quote');
  return pieces;
}

export function pieceOf(kind: Piece['kind'], tokens: readonly Token[]): Piece {
  return { kind, words: wordsOf(tokens), isApart: tokens[0]?.isApart ?? false };
}
