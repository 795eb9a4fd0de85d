/** Puts a checked readout together from its files, each text in all its languages. */

import type { LocalText } from '../model/texts.ts';
import { DATA_FORMAT, NAME_LANGUAGES } from '../model/vocabulary.ts';
import { directionFrames } from '../text/direction-frames.ts';
import { assembleContext } from './assemble-context.ts';
import { compact } from './compact.ts';
import type { ResolvedReadout } from './resolve/readout.ts';
import type { NeutralStatement } from './resolve/statement.ts';

/**
 * All of a readout but what each language has for itself, its translation and the names on its map. Its shape is that
 * of `readoutSchemaOf`, which it is held against when it is put into a language.
 */
export function assemble(resolved: ResolvedReadout) {
  const { desk, talks, statements, frames, coverage } = resolved;
  const { annotations, topics, places, context, text } = desk.seeds;
  const { readout, ladder, actors, target } = annotations.data;
  const placesUsed = usedPlaces(resolved);
  const actorsUsed = new Set([
    ...readout.participants,
    ...statements.flatMap(({ who }) => who.map((w) => w.actor)),
  ]);
  return compact({
    format: DATA_FORMAT,
    id: readout.id,
    sha256: text.sha256,
    language: readout.language,
    title: readout.title,
    summary: readout.summary,
    where: readout.where,
    participants: readout.participants,
    publisher: compact(readout.publisher),
    attribution: readout.attribution,
    licence: readout.licence,
    talks,
    reviewed: context.data.reviewed,
    text: text.text,
    paragraphs: desk.paragraphs.map(({ range, sentences }, index) => ({
      range,
      sentences: sentences.map((of, at) => ({ id: `${index}.${at + 1}`, range: of })),
    })),
    ladder: [...ladder].sort((a, b) => b.rung - a.rung),
    topics: topics.data.topics.filter(({ id }) => statements.some(({ input }) => input.topics.includes(id))),
    places: places.data.places
      .filter(({ id }) => placesUsed.has(id))
      .map(({ line_to, source, outside, ...place }) =>
        compact({ ...place, lineTo: line_to, source: source && compact(source) }),
      ),
    actors: actors.filter(({ id }) => actorsUsed.has(id)).map(compact),
    statements: statements.map(assembleStatement),
    frames: [
      ...frames,
      ...directionFrames(text.text).map(({ range, reason }) => ({ range, reason: inAll(reason) })),
    ],
    context: assembleContext(context.data),
    target: target && compact(target),
    coverage,
  });
}

/** The name of a sign in Unicode is the same in every language. */
const inAll = (words: string): LocalText => Object.fromEntries(NAME_LANGUAGES.map((lang) => [lang, words]));

/** Places that a statement links to, and those they lie within. */
function usedPlaces({ desk, statements }: ResolvedReadout): Set<string> {
  const list = desk.seeds.places.data.places;
  const used = new Set<string>();
  const named = [
    ...statements.flatMap(({ places }) => places.map(({ place }) => place)),
    ...[desk.seeds.annotations.data.readout.where ?? []].flat(),
  ];
  for (const id of named) {
    for (
      let place = list.find((item) => item.id === id);
      place;
      place = list.find((item) => item.id === place?.within)
    ) {
      used.add(place.id);
    }
  }
  return used;
}

function assembleStatement({ input, passages, verb, who, places, date, figures }: NeutralStatement) {
  const { id, kind, strength, title, topics, note, facts } = input;
  return compact({
    id,
    kind,
    strength,
    verb,
    title,
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
