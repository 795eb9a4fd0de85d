/** Puts a resolved readout into one language: the shape that the page reads. */
import type { Dated, Readout, Statement } from '../model/readout.ts';
import { DATA_FORMAT, type Lang } from '../model/vocabulary.ts';
import { directionFrames } from '../text/direction-frames.ts';
import { compact } from './compact.ts';
import type { LocalText } from './input/values.ts';
import { localContext } from './localise-context.ts';
import type { NeutralDate, NeutralDated } from './resolve/date.ts';
import type { ResolvedReadout } from './resolve/readout.ts';
import type { NeutralStatement } from './resolve/statement.ts';

export function localise(resolved: ResolvedReadout, lang: Lang): Readout {
  const { desk, talks, statements, frames, translations, coverage } = resolved;
  const { annotations, topics, places, context, text } = desk.seeds;
  const { readout, ladder, actors, target } = annotations.data;
  const say = (local: LocalText) => local[lang];
  const maybe = (local: LocalText | undefined) => local?.[lang];
  const translation = lang === readout.language ? undefined : translations.get(lang);
  const placesUsed = usedPlaces(resolved);
  const actorsUsed = new Set([
    ...readout.participants,
    ...statements.flatMap(({ who }) => who.map((w) => w.actor)),
  ]);
  let sentence = 0;
  return compact({
    format: DATA_FORMAT as typeof DATA_FORMAT,
    lang,
    id: readout.id,
    sha256: text.sha256,
    language: readout.language,
    title: say(readout.title),
    summary: say(readout.summary),
    where: readout.where,
    participants: readout.participants,
    publisher: compact({
      name: say(readout.publisher.name),
      url: readout.publisher.url,
      note: maybe(readout.publisher.note),
    }),
    attribution: say(readout.attribution),
    licence: maybe(readout.licence),
    talks: localDated(talks, lang),
    reviewed: context.data.reviewed,
    text: text.text,
    paragraphs: desk.paragraphs.map((paragraph, index) => ({
      range: paragraph.range,
      sentences: paragraph.sentences.map((range, at) =>
        compact({ id: `${index}.${at + 1}`, range, translation: translation?.sentences[sentence++] }),
      ),
    })),
    translation: translation && {
      language: lang,
      by: translation.by[lang],
    },
    ladder: [...ladder]
      .sort((a, b) => b.rung - a.rung)
      .map(({ name, meaning, ...rung }) => ({ ...rung, name: say(name), meaning: say(meaning) })),
    topics: topics.data.topics
      .filter(({ id }) => statements.some(({ input }) => input.topics.includes(id)))
      .map(({ id, name }) => ({ id, name: say(name) })),
    places: places.data.places
      .filter(({ id }) => placesUsed.has(id))
      .map(({ name, note, line_to, source, outside, ...place }) =>
        compact({
          ...place,
          name: say(name),
          lineTo: line_to,
          note: maybe(note),
          source: source && compact(source),
        }),
      ),
    actors: actors
      .filter(({ id }) => actorsUsed.has(id))
      .map(({ id, name, role }) => compact({ id, name: say(name), role: maybe(role) })),
    statements: statements.map((statement) => localStatement(statement, lang)),
    frames: [
      ...frames.map(({ range, reason }) => ({ range, reason: say(reason) })),
      ...directionFrames(text.text),
    ],
    context: localContext(context.data, lang),
    target: target && compact({ ...target, title: say(target.title), note: maybe(target.note) }),
    coverage,
  }) as Readout;
}

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

function localStatement(statement: NeutralStatement, lang: Lang): Statement {
  const { input, passages, verb, who, places, date, figures } = statement;
  const { id, kind, strength, title, topics, note, facts } = input;
  return compact({
    id,
    kind,
    strength,
    verb,
    title: title[lang],
    topics,
    who: who.map(({ as, reason, ...link }) => compact({ ...link, as: as?.[lang], reason: reason?.[lang] })),
    places: places.map(({ reason, ...link }) => compact({ ...link, reason: reason?.[lang] })),
    date: localDate(date, lang),
    figures: figures.map(({ measure, period, ...figure }) =>
      compact({ ...figure, measure: measure[lang], period: period && localDated(period, lang) }),
    ),
    passages,
    note: note?.[lang],
    facts,
  }) as Statement;
}

function localDate(date: NeutralDate, lang: Lang): Statement['date'] {
  return date.kind === 'dated' ? localDated(date, lang) : { kind: 'undated', reason: date.reason[lang] };
}

function localDated({ how, said, ...date }: NeutralDated, lang: Lang): Dated {
  return compact({ ...date, how: how?.[lang], said: said?.[lang] }) as Dated;
}
