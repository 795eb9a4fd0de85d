/** Puts a checked readout together from its files, each text in all its languages. */

import { compact } from '../model/compact.ts';
import type { LocalReadout } from '../model/readout.ts';
import type { LocalText } from '../model/texts.ts';
import { DATA_FORMAT } from '../model/vocabulary.ts';
import { directionFrames } from '../text/direction-frames.ts';
import { calendarDate, resolveContext } from './resolve/context.ts';
import type { ResolvedReadout } from './resolve/readout.ts';

/** All of a readout but what each language has for itself, its translation, and the map. */
export type AssembledReadout = Omit<LocalReadout, 'lang' | 'translation' | 'map'>;

/** @param resolved - without problems. */
export function assemble(resolved: ResolvedReadout): AssembledReadout {
  const { desk, languages, talks, statements, findings, frames, coverage } = resolved;
  const { annotations, topics, places, context, text, ladder, actors } = desk.seeds;
  const { readout, target } = annotations.data;
  const placesUsed = usedPlaces(resolved);
  const actorsUsed = new Set([
    ...readout.participants,
    ...statements.flatMap(({ who }) => who.map((w) => w.actor)),
  ]);
  return compact({
    format: DATA_FORMAT,
    id: readout.id,
    languages,
    sha256: text.sha256,
    language: readout.language,
    title: readout.title,
    summary: readout.summary,
    where: readout.where,
    participants: readout.participants,
    publisher: readout.publisher,
    attribution: readout.attribution,
    licence: readout.licence,
    talks,
    reviewed: calendarDate(context.data.reviewed),
    text: text.text,
    paragraphs: desk.paragraphs.map(({ range, sentences }, index) => ({
      range,
      sentences: sentences.map((of, at) => ({ id: `${index}.${at + 1}`, range: of })),
    })),
    ladder: [...ladder.data].sort((a, b) => b.rung - a.rung),
    topics: topics.data.topics.filter((topic) =>
      statements.some((statement) => statement.topics.includes(topic.id)),
    ),
    places: places.data.places
      .filter((place) => placesUsed.has(place.id))
      .map(({ line_to, source, outside, ...place }) => compact({ ...place, lineTo: line_to, source })),
    actors: actors.map(({ data }) => data).filter((actor) => actorsUsed.has(actor.id)),
    statements,
    findings: findings.length === 0 ? undefined : findings,
    frames: [
      ...frames,
      ...directionFrames(text.text).map(({ range, reason }) => ({ range, reason: inAll(languages, reason) })),
    ],
    context: resolveContext(context.data),
    target,
    coverage,
  });
}

/** The name of a sign in Unicode is the same in every language. */
const inAll = (languages: readonly string[], words: string): LocalText =>
  Object.fromEntries(languages.map((lang) => [lang, words]));

/** Places that a statement links to, and those they lie within. */
function usedPlaces({ desk, statements }: ResolvedReadout): Set<string> {
  const within = new Map(desk.seeds.places.data.places.map((place) => [place.id, place.within]));
  const used = new Set<string>();
  const named = [
    ...statements.flatMap(({ places }) => places.map(({ place }) => place)),
    ...[desk.seeds.annotations.data.readout.where ?? []].flat(),
  ];
  for (const id of named) {
    for (let place: string | undefined = id; place !== undefined; place = within.get(place)) used.add(place);
  }
  return used;
}
