/** How a Web Annotation points at words of a text: by the words themselves, and by their place. */
import type { TextRange } from '../model/readout.ts';
import type { Words } from './statements-schema.ts';

interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** In code points, the end not included. */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Two ways to one and the same words: the second where the text is this very one, the first wherever it is shown. */
export type WordsSelector = [TextQuoteSelector, TextPositionSelector];

/** How much stands before and behind the words at least, in UTF-16 code units; where that is not all of the line. */
const REACH = 32;

/** @param range - of the words, in UTF-16 code units. */
export function selectorOf(text: string, range: TextRange, { start, end }: Words): WordsSelector {
  return [quoteSelector(text, range), { type: 'TextPositionSelector', start, end }];
}

/**
 * What stands around the words tells them from the same words elsewhere. It never leaves their line, since a page shows lines as
 * paragraphs and has no line end between them; where a line does not suffice, the place has to tell.
 */
function quoteSelector(text: string, [start, end]: TextRange): TextQuoteSelector {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  for (let reach = REACH; ; reach *= 2) {
    const from = Math.max(start === 0 ? 0 : lineStart, start - reach);
    const to = Math.min(lineEnd, end + reach);
    const [first, last] = [wholeCharacter(text, from, -1), wholeCharacter(text, to, 1)];
    const around = text.slice(first, last);
    const isWholeLine = from <= lineStart && to === lineEnd;
    if (isWholeLine || text.indexOf(around) === text.lastIndexOf(around)) {
      return {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(first, start),
        suffix: text.slice(end, last),
      };
    }
  }
}

/** The offset itself, or the next one that does not part the two halves of a character. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
    ? offset + step
    : offset;
}
