/** One statement of the annotations, with every quote in it found in the text. */

import { compact } from '../../model/compact.ts';
import type { LocalReadout, TextRange } from '../../model/readout.ts';
import type { LocalText } from '../../model/texts.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { PassageInput, QuoteInput, StatementInput } from '../input/statement.ts';
import { shown } from '../problems.ts';
import { type LocalDated, resolveDate } from './date.ts';
import { resolveFigure } from './figure.ts';
import { resolveQuote, type Within } from './quote.ts';
import { resolveVerb } from './verb.ts';

/** A statement with its places in the text, each of its texts in all its languages. */
export type LocalStatement = LocalReadout['statements'][number];
type Link = Omit<LocalStatement['places'][number], 'place'>;

/** `undefined` where its date could not be read; the reason is among the desk's problems. */
export function resolveStatement(
  desk: Desk,
  input: StatementInput,
  path: SeedPath,
  talks: LocalDated | undefined,
): LocalStatement | undefined {
  const { id } = input;
  const found = input.passages.map((passage, index) =>
    resolvePassage(desk, passage, [...path, 'passages', index], id),
  );
  const passages = found.filter((ranges) => ranges !== undefined);
  const ranges: Within = passages.length === found.length ? passages.flat() : 'passages-not-found';
  const verb =
    input.verb === undefined ? undefined : resolveVerb(desk, input.verb, [...path, 'verb'], id, ranges);
  const who = input.who.map(({ actor, as, ...link }, index) => ({
    actor,
    ...(as === undefined ? {} : { as }),
    ...resolveLink(desk, link, [...path, 'who', index], id, ranges),
  }));
  const places = input.places.map(({ place, ...link }, index) => ({
    place,
    ...resolveLink(desk, link, [...path, 'places', index], id, ranges),
  }));
  const figures = input.figures.flatMap(
    (figure, index) => resolveFigure(desk, figure, [...path, 'figures', index], id, ranges) ?? [],
  );
  const date = resolveDate(desk, input.date, [...path, 'date'], id, talks, ranges);
  if (date === undefined) {
    desk.nearMisses.add(passages.flat());
    return undefined;
  }
  const { kind, strength, title, label, topics, note, facts } = input;
  // In the order in which the page's data has them.
  return compact({
    id,
    kind,
    strength,
    verb,
    title,
    label,
    topics,
    who,
    places,
    date,
    figures,
    passages,
    note,
    facts,
  });
}

function resolvePassage(
  desk: Desk,
  passage: PassageInput,
  path: SeedPath,
  id: string,
): TextRange[] | undefined {
  if (typeof passage === 'string' || 'exact' in passage) {
    const range = resolveQuote(desk, passage, path, id);
    return range === undefined ? undefined : [range];
  }
  const ranges = passage.parts.map((part, index) => resolveQuote(desk, part, [...path, 'parts', index], id));
  for (const [index, range] of ranges.entries()) {
    const previous = ranges[index - 1];
    if (range !== undefined && previous !== undefined && range[0] < previous[1]) {
      complain(desk, desk.seeds.annotations, [...path, 'parts', index], {
        id,
        what: 'the parts of a passage must follow one another',
        found: `${shown(desk.source.text.slice(...range))} before the end of the part above it`,
        expected: 'parts in the order of the text, without overlap',
      });
    }
  }
  const resolved = ranges.filter((range) => range !== undefined);
  if (resolved.length === ranges.length) return resolved;
  desk.nearMisses.add(resolved);
  return undefined;
}

/** Named where words are quoted; implied where a reason is given, with or without words to show. */
function resolveLink(
  desk: Desk,
  link: { quote?: QuoteInput | undefined; implied?: LocalText | undefined },
  path: SeedPath,
  id: string,
  within: Within,
): Link {
  const quote =
    link.quote === undefined ? undefined : resolveQuote(desk, link.quote, [...path, 'quote'], id, within);
  if (link.quote === undefined && link.implied === undefined) {
    complain(desk, desk.seeds.annotations, path, {
      id,
      what: 'a link to a place or an actor must show its basis',
      found: 'neither quote nor implied',
      expected: 'quote: the words that name it, or implied: the reason it is meant',
    });
  }
  return {
    basis: link.implied === undefined ? 'named' : 'implied',
    ...(link.implied === undefined ? {} : { reason: link.implied }),
    ...(quote === undefined ? {} : { quote }),
  };
}
