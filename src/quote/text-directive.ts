/** Where a text directive leads to in a text, as browsers look for it. */
import type { TextRange } from '../model/readout.ts';
import { isWordLimit } from '../text/words.ts';

/** All are words of the text: `start` alone, or from `start` to `end`; `prefix` right before, `suffix` right after. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** The first match: whole words, small letters and capitals alike, any space between what stands side by side. */
export function firstMatch(
  text: string,
  { prefix, start, end, suffix }: TextDirective,
): TextRange | undefined {
  for (const [from, after] of places(text, start)) {
    if (prefix !== undefined && !new RegExp(`${pattern(prefix)}\\s*$`, 'iu').test(text.slice(0, from)))
      continue;
    for (const [, to] of end === undefined ? [[from, after] as const] : places(text, end, after)) {
      if (suffix === undefined || new RegExp(`^\\s*${pattern(suffix)}`, 'iu').test(text.slice(to)))
        return [from, to];
    }
  }
  return undefined;
}

/** Where words stand as whole words, from an offset on. */
function* places(text: string, words: string, from = 0): Generator<TextRange> {
  const expression = new RegExp(pattern(words), 'giu');
  expression.lastIndex = from;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const range: TextRange = [found.index, found.index + found[0].length];
    if (range.every((limit) => isWordLimit(text, limit))) yield range;
    expression.lastIndex = found.index + 1;
  }
}

function pattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/gu, '\\s+');
}
