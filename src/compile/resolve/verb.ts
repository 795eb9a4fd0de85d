/** A statement's verb in its passages: whole words, unless the author says that they may be part of one. */

import type { Statement } from '../../model/readout.ts';
import { findQuoteWithin } from '../../text/anchor.ts';
import { isWordLimit, wordAround } from '../../text/words.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { VerbInput } from '../input/statement.ts';
import { shown } from '../problems.ts';
import { resolveQuote, type Within } from './quote.ts';

export function verbWords(verb: VerbInput): string {
  return typeof verb === 'string' ? verb : verb.exact;
}

/** A verb may stand in several passages of its statement; each place counts. */
export function resolveVerb(
  desk: Desk,
  verb: VerbInput,
  path: SeedPath,
  id: string,
  within: Within,
): NonNullable<Statement['verb']> {
  const words = verbWords(verb);
  const { text } = desk.source;
  const places = typeof within === 'string' ? [] : findQuoteWithin(desk.source, words, within);
  const ranges =
    typeof verb === 'string'
      ? places.filter(([start, end]) => isWordLimit(text, start) && isWordLimit(text, end))
      : places;
  const [inside] = places;
  if (inside === undefined) resolveQuote(desk, words, path, id, within);
  else if (ranges.length === 0) {
    const [start, end] = inside;
    const { line, column } = desk.positionOf(start);
    complain(desk, desk.seeds.annotations, path, {
      id,
      what: 'the verb stands only inside a longer word',
      found: `${shown(words)} in ${shown(wordAround(text, isWordLimit(text, start) ? end : start))}`,
      expected: 'the whole word, its endings included; or {exact: …, part: true} where a part is meant',
      nearest: `it stands at ${desk.seeds.text.file}:${line}:${column}`,
    });
  }
  return { words, ranges };
}
