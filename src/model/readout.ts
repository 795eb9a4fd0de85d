/**
 * The built data of one readout in one language (`data/<readout>/readout.<lang>.json`), as the page
 * reads it. Every name and title is already in the page's language; text ranges are UTF-16 code
 * units into `text`, the article as it stands (byte order mark dropped, CRLF made LF).
 */
import * as v from 'valibot';
import {
  DATE_BASES,
  LANGUAGES,
  LINK_BASES,
  NAME_LANGUAGES,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  RUNGS,
  STATEMENT_KINDS,
} from './vocabulary.ts';

/** The version of this format; a page refuses data of another one. */
export const DATA_FORMAT = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Start (inclusive) and end (exclusive) in UTF-16 code units. */
const rangeSchema = v.tuple([offset, offset]);
export type TextRange = v.InferOutput<typeof rangeSchema>;

const calendarDateSchema = v.object({
  year: v.number(),
  month: v.exactOptional(v.number()),
  day: v.exactOptional(v.number()),
});
/** A day, a month or a year; `month` and `day` count from 1. */
export type CalendarDate = v.InferOutput<typeof calendarDateSchema>;

/** `open`: goes on, no end is known (`..` in EDTF). `unknown`: there is one, which is not given. */
const boundSchema = v.union([calendarDateSchema, v.picklist(['open', 'unknown'])]);
export type DateBound = v.InferOutput<typeof boundSchema>;

const datedSchema = v.object({
  kind: v.literal('dated'),
  edtf: v.string(),
  start: boundSchema,
  end: boundSchema,
  basis: v.picklist(DATE_BASES),
  atTalks: v.exactOptional(v.boolean()),
  quote: v.exactOptional(rangeSchema),
  how: v.exactOptional(v.string()),
  fact: v.exactOptional(v.string()),
  said: v.exactOptional(v.string()),
});
export type Dated = v.InferOutput<typeof datedSchema>;
const undatedSchema = v.object({ kind: v.literal('undated'), reason: v.string() });
export type StatementDate = Dated | v.InferOutput<typeof undatedSchema>;

const linkEntries = {
  basis: v.picklist(LINK_BASES),
  reason: v.exactOptional(v.string()),
  quote: v.exactOptional(rangeSchema),
};

const figureSchema = v.object({
  id: v.string(),
  range: rangeSchema,
  value: v.number(),
  unit: v.string(),
  relation: v.picklist(RELATIONS),
  measure: v.string(),
  period: v.exactOptional(datedSchema),
});
export type Figure = v.InferOutput<typeof figureSchema>;

const statementSchema = v.object({
  id: v.string(),
  kind: v.picklist(STATEMENT_KINDS),
  strength: v.exactOptional(v.string()),
  verb: v.exactOptional(v.object({ words: v.string(), ranges: v.array(rangeSchema) })),
  title: v.string(),
  topics: v.array(v.string()),
  who: v.array(v.object({ actor: v.string(), as: v.exactOptional(v.string()), ...linkEntries })),
  places: v.array(v.object({ place: v.string(), ...linkEntries })),
  date: v.variant('kind', [datedSchema, undatedSchema]),
  figures: v.array(figureSchema),
  passages: v.array(v.array(rangeSchema)),
  note: v.exactOptional(v.string()),
  facts: v.array(v.string()),
});
export type Statement = v.InferOutput<typeof statementSchema>;

const rungSchema = v.object({
  rung: v.picklist(RUNGS),
  id: v.string(),
  undertakes: v.boolean(),
  name: v.string(),
  meaning: v.string(),
  verbs: v.array(v.string()),
});
export type LadderRung = v.InferOutput<typeof rungSchema>;

const placeSchema = v.object({
  id: v.string(),
  kind: v.picklist(PLACE_KINDS),
  name: v.string(),
  within: v.exactOptional(v.string()),
  lat: v.number(),
  lon: v.number(),
  precision: v.picklist(PRECISIONS),
  area: v.exactOptional(v.string()),
  lineTo: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  source: v.exactOptional(v.object({ title: v.string(), url: v.exactOptional(v.string()) })),
});
export type Place = v.InferOutput<typeof placeSchema>;

const topicSchema = v.object({ id: v.string(), name: v.string() });
export type Topic = v.InferOutput<typeof topicSchema>;

const actorSchema = v.object({ id: v.string(), name: v.string(), role: v.exactOptional(v.string()) });
export type Actor = v.InferOutput<typeof actorSchema>;

const factSchema = v.object({
  id: v.string(),
  date: v.exactOptional(v.object({ edtf: v.string(), start: boundSchema, end: boundSchema })),
  what: v.string(),
  sources: v.array(
    v.object({
      publisher: v.string(),
      title: v.exactOptional(v.string()),
      description: v.exactOptional(v.string()),
      url: v.string(),
      published: v.exactOptional(v.string()),
      accessed: v.string(),
    }),
  ),
});
export type ContextFact = v.InferOutput<typeof factSchema>;

const sentenceSchema = v.object({
  id: v.string(),
  range: rangeSchema,
  translation: v.exactOptional(v.string()),
});
export type Sentence = v.InferOutput<typeof sentenceSchema>;

const paragraphSchema = v.object({ range: rangeSchema, sentences: v.array(sentenceSchema) });

const mapPictureSchema = v.object({
  /** The centre of the map at first, in degrees. */
  lat: v.number(),
  lon: v.number(),
  /** SVG paths in pixels from the centre, at `PICTURE_ZOOM`. */
  land: v.string(),
  borders: v.string(),
  /** `west` and `east`: how far the area reaches, in the same pixels. */
  areas: v.array(v.object({ place: v.string(), path: v.string(), west: v.number(), east: v.number() })),
  labels: v.array(v.object({ name: v.string(), x: v.number(), y: v.number() })),
});
/** The map before it is alive. */
export type MapPicture = v.InferOutput<typeof mapPictureSchema>;

export const readoutSchema = v.object({
  format: v.literal(DATA_FORMAT),
  lang: v.picklist(LANGUAGES),
  id: v.string(),
  sha256: v.string(),
  language: v.picklist(NAME_LANGUAGES),
  title: v.string(),
  summary: v.string(),
  where: v.exactOptional(v.string()),
  participants: v.array(v.string()),
  publisher: v.object({
    name: v.string(),
    url: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
  }),
  attribution: v.string(),
  /** Under which terms the annotations and translations may be used. */
  licence: v.exactOptional(v.string()),
  talks: datedSchema,
  reviewed: v.string(),
  text: v.string(),
  paragraphs: v.array(paragraphSchema),
  translation: v.exactOptional(v.object({ language: v.picklist(NAME_LANGUAGES), by: v.string() })),
  ladder: v.array(rungSchema),
  topics: v.array(topicSchema),
  places: v.array(placeSchema),
  actors: v.array(actorSchema),
  statements: v.array(statementSchema),
  frames: v.array(v.object({ range: rangeSchema, reason: v.string() })),
  facts: v.array(factSchema),
  target: v.exactOptional(
    v.object({ base: v.string(), goal: v.string(), title: v.string(), note: v.exactOptional(v.string()) }),
  ),
  /** `baseMap`: the file of the live map, beside this one. */
  map: v.exactOptional(v.object({ ...mapPictureSchema.entries, baseMap: v.string() })),
  coverage: v.object({ words: v.number(), inStatements: v.number(), inFrames: v.number() }),
});
/** One readout in one language, as the page reads it. */
export type Readout = v.InferOutput<typeof readoutSchema>;
