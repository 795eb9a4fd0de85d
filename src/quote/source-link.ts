/**
 * A link to the very words on the publisher's page, by a text fragment (`#:~:text=`): a browser that knows them marks the
 * words and scrolls to them, every other one opens the page. https://wicg.github.io/scroll-to-text-fragment/
 */
import type { TextRange } from '../model/readout.ts';
import { WORD } from '../text/words.ts';
import { firstMatch, type TextDirective } from './text-directive.ts';

/** Longer words are named by their start and their end: the address stays short. */
const WHOLE_UP_TO = 80;
/** How many words name the start and the end of long ones, and how many are given before and after; in turn. */
const EDGES = [4, 8, 16];
const CONTEXTS = [0, 2, 4, 8];

/** @returns the page's address with a directive for each range that can be told from all else in the text */
export function sourceLink(address: string, text: string, ranges: readonly TextRange[]): string {
  const directives = ranges.flatMap((range) => directiveFor(text, range) ?? []).map(written);
  if (directives.length === 0) return address;
  const join = address.includes('#') ? '' : '#';
  return `${address}${join}:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}

/** The shortest directive whose first match in the text is the range, but for signs at its ends. */
export function directiveFor(text: string, range: TextRange): TextDirective | undefined {
  const words = wordsIn(text, range);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole: TextRange = [first[0], last[1]];
  const middles: { start: string; end?: string }[] = [];
  const isOneLine = !text.slice(...whole).includes('\n');
  if (isOneLine && whole[1] - whole[0] <= WHOLE_UP_TO) middles.push({ start: text.slice(...whole) });
  for (const count of EDGES) {
    const start = lineFrom(text, words.slice(0, count), 'first');
    const end = lineFrom(text, words.slice(-count), 'last');
    if (words.length >= 2 * count || !isOneLine) middles.push({ start, end });
  }
  if (isOneLine) middles.push({ start: text.slice(...whole) });
  for (const middle of middles) {
    for (const count of CONTEXTS) {
      const directive = { ...around(text, whole, count), ...middle };
      const [from, to] = firstMatch(text, directive) ?? [];
      if (from === whole[0] && to === whole[1]) return directive;
    }
  }
  return undefined;
}

/** So many words right before and after, with the signs between them; those of the same line, which is a block of the page. */
function around(
  text: string,
  [from, to]: TextRange,
  count: number,
): Pick<TextDirective, 'prefix' | 'suffix'> {
  if (count === 0) return {};
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const before = wordsIn(text, [lineStart, from]).at(-count) ?? wordsIn(text, [lineStart, from])[0];
  const following = wordsIn(text, [to, lineEnd]);
  const after = following[count - 1] ?? following.at(-1);
  return {
    ...(before ? { prefix: text.slice(before[0], from).trim() } : {}),
    ...(after ? { suffix: text.slice(to, after[1]).trim() } : {}),
  };
}

/** Words with what stands between them, as far as they stand in one line. */
function lineFrom(text: string, words: readonly TextRange[], side: 'first' | 'last'): string {
  const lines = text.slice(words[0]?.[0], words.at(-1)?.[1]).split('\n');
  return (side === 'first' ? lines[0] : lines.at(-1)) ?? '';
}

function wordsIn(text: string, [from, to]: TextRange): TextRange[] {
  return Array.from(
    text.slice(from, to).matchAll(WORD),
    ({ 0: word, index }): TextRange => [from + index, from + index + word.length],
  );
}

function written({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/** A hyphen, a comma and an ampersand mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
