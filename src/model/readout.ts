/**
 * The built data of one readout in one language (`data/<readout>/readout.<lang>.json`), as the page
 * reads it. Every name and title is already in the page's language; text ranges are UTF-16 code
 * units into `text`, the article as it stands (byte order mark dropped, CRLF made LF).
 */
import * as v from 'valibot';
import {
  ACCOUNT_KINDS,
  DATA_FORMAT,
  DATE_BASES,
  LANGUAGES,
  LINK_BASES,
  NAME_LANGUAGES,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  RUNGS,
  STATEMENT_KINDS,
  TARGET_RELATIONS,
} from './vocabulary.ts';

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

/** A date from beyond the text: it needs no basis, since its item has sources. */
const spanSchema = v.object({ edtf: v.string(), start: boundSchema, end: boundSchema });
export type DateSpan = v.InferOutput<typeof spanSchema>;

const sourceSchema = v.object({
  id: v.string(),
  publisher: v.string(),
  title: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  url: v.string(),
  published: v.exactOptional(v.string()),
  accessed: v.string(),
});
/** A published page; what rests on it names it by its id. */
export type ContextSource = v.InferOutput<typeof sourceSchema>;

const sourceIds = v.array(v.string());

const factSchema = v.object({
  id: v.string(),
  date: v.exactOptional(spanSchema),
  what: v.string(),
  /** A short name: with it the fact stands in the timeline's band. */
  event: v.exactOptional(v.string()),
  sources: sourceIds,
});
export type ContextFact = v.InferOutput<typeof factSchema>;

const derivationSchema = v.union([
  v.object({
    sum: v.array(
      v.object({
        value: v.number(),
        relation: v.exactOptional(v.picklist(RELATIONS)),
        what: v.exactOptional(v.string()),
      }),
    ),
  }),
  v.object({ before: v.string() }),
  v.object({ grown: v.string(), by: v.string() }),
]);
export type Derivation = v.InferOutput<typeof derivationSchema>;

const tradePointSchema = v.object({
  id: v.string(),
  /** A year, or a month or more within one. */
  period: spanSchema,
  value: v.number(),
  unit: v.string(),
  relation: v.picklist(RELATIONS),
  whose: v.string(),
  /** A fraction. */
  growth: v.exactOptional(v.object({ value: v.number(), relation: v.picklist(RELATIONS) })),
  derived: v.exactOptional(derivationSchema),
  sources: sourceIds,
});
export type TradePoint = v.InferOutput<typeof tradePointSchema>;

const restatementSchema = v.union([
  v.object({ id: v.string(), statement: v.string() }),
  v.object({
    id: v.string(),
    date: spanSchema,
    by: v.string(),
    wording: v.string(),
    value: v.number(),
    /** The lower end, where the goal was a range; `value` is then the upper one. */
    least: v.exactOptional(v.number()),
    unit: v.string(),
    relation: v.picklist(TARGET_RELATIONS),
    deadline: v.exactOptional(v.object({ date: spanSchema, from: v.string() })),
    /** A trade point: the figure that the same page gives. */
    base: v.exactOptional(v.string()),
    sources: sourceIds,
  }),
]);
/** One time that the target was stated; the article's own is named by its statement. */
export type Restatement = v.InferOutput<typeof restatementSchema>;

const accountSchema = v.object({
  id: v.string(),
  of: v.picklist(ACCOUNT_KINDS),
  date: spanSchema,
  name: v.string(),
  what: v.string(),
  sources: sourceIds,
  topics: v.exactOptional(
    v.array(
      v.object({
        topic: v.string(),
        names: v.boolean(),
        what: v.string(),
        statement: v.exactOptional(v.string()),
      }),
    ),
  ),
});
export type Account = v.InferOutput<typeof accountSchema>;

const comparisonSchema = v.union([
  v.object({
    statement: v.string(),
    saidBefore: v.array(v.object({ account: v.string(), note: v.string() })),
  }),
  v.object({
    statement: v.string(),
    newAgainst: v.array(v.string()),
    note: v.exactOptional(v.string()),
  }),
]);
/** What earlier accounts have of a statement; one that is not in the list was not compared. */
export type Comparison = v.InferOutput<typeof comparisonSchema>;

const deliverySchema = v.union([
  v.object({ statement: v.string(), steps: v.array(v.string()) }),
  v.object({
    statement: v.string(),
    searched: v.array(v.object({ where: v.string(), date: v.string(), words: v.array(v.string()) })),
  }),
]);
/** Steps (facts), or the searches that found none; of a statement that is not in the list nobody looked for any. */
export type Delivery = v.InferOutput<typeof deliverySchema>;

const contextSchema = v.object({
  sources: v.array(sourceSchema),
  facts: v.array(factSchema),
  /** In the order of their periods. Lists from here on are absent where they are empty. */
  trade: v.exactOptional(v.array(tradePointSchema)),
  /** Trade points whose growth is offered to the what-if. */
  presets: v.exactOptional(v.array(v.string())),
  restatements: v.exactOptional(v.array(restatementSchema)),
  accounts: v.exactOptional(v.array(accountSchema)),
  compared: v.exactOptional(v.array(comparisonSchema)),
  delivery: v.exactOptional(v.array(deliverySchema)),
});
/** What comes from beyond the text: apart from the statements, since a page may be shown without it. */
export type Context = v.InferOutput<typeof contextSchema>;

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
  labels: v.array(v.object({ id: v.string(), x: v.number(), y: v.number(), minZoom: v.number() })),
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
  context: contextSchema,
  target: v.exactOptional(
    v.object({ base: v.string(), goal: v.string(), title: v.string(), note: v.exactOptional(v.string()) }),
  ),
  /** `baseMap`: the file of the live map, beside this one; `names`: of its labels, by their ids. */
  map: v.exactOptional(
    v.object({
      ...mapPictureSchema.entries,
      names: v.record(v.string(), v.string()),
      baseMap: v.string(),
    }),
  ),
  coverage: v.object({ words: v.number(), inStatements: v.number(), inFrames: v.number() }),
});
/** One readout in one language, as the page reads it. */
export type Readout = v.InferOutput<typeof readoutSchema>;
