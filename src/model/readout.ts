/**
 * One readout, written once for all its languages: each text of it is in one of them (`data/<readout>/readout.<lang>.json`,
 * as the page reads it), or in all of them, as the compiler makes it. Text ranges are UTF-16 code units into `text`, the article
 * as it stands (byte order mark dropped, CRLF made LF).
 */
import * as v from 'valibot';
import { contextSchemas } from './context.ts';
import { LANGUAGES } from './languages.generated.ts';
import { statementSchemas } from './statement.ts';
import { type TextSchema, textIn } from './texts.ts';
import { calendarDateSchema, rangeSchema } from './values.ts';
import { DATA_FORMAT, PLACE_KINDS, PRECISIONS, RUNGS } from './vocabulary.ts';

/** A readout's schema by what a text of it is. */
export function readoutSchemaOf<T extends TextSchema>(text: T) {
  const { dated, statement } = statementSchemas(text);
  const rungSchema = v.object({
    rung: v.picklist(RUNGS),
    id: v.string(),
    undertakes: v.boolean(),
    name: text,
    meaning: text,
    verbs: v.array(v.string()),
  });

  const placeSchema = v.object({
    id: v.string(),
    kind: v.picklist(PLACE_KINDS),
    name: text,
    within: v.exactOptional(v.string()),
    lat: v.number(),
    lon: v.number(),
    precision: v.picklist(PRECISIONS),
    area: v.exactOptional(v.string()),
    lineTo: v.exactOptional(v.string()),
    note: v.exactOptional(text),
    source: v.exactOptional(v.object({ title: v.string(), url: v.exactOptional(v.string()) })),
  });

  const topicSchema = v.object({ id: v.string(), name: text });

  const actorSchema = v.object({ id: v.string(), name: text, role: v.exactOptional(text) });

  const sentenceSchema = v.object({
    id: v.string(),
    range: rangeSchema,
    translation: v.exactOptional(v.string()),
  });

  const paragraphSchema = v.object({ range: rangeSchema, sentences: v.array(sentenceSchema) });

  const mapPictureSchema = v.object({
    /** The centre of the map at first, in degrees. */
    lat: v.number(),
    lon: v.number(),
    /** At which it is drawn, for a readout of points alone; else `PICTURE_ZOOM`. */
    zoom: v.exactOptional(v.number()),
    /** SVG paths in pixels from the centre, at that zoom. */
    land: v.string(),
    borders: v.string(),
    /** How far the areas reach, in the same pixels. */
    areas: v.array(
      v.object({
        ...{ place: v.string(), path: v.string() },
        ...{ west: v.number(), east: v.number(), south: v.number() },
      }),
    ),
    labels: v.array(v.object({ id: v.string(), x: v.number(), y: v.number(), minZoom: v.number() })),
  });

  const readout = v.object({
    format: v.literal(DATA_FORMAT),
    lang: v.picklist(LANGUAGES),
    /** Of its pages. */
    languages: v.array(v.picklist(LANGUAGES)),
    id: v.string(),
    sha256: v.string(),
    /** Of the text itself, as a BCP 47 tag. */
    language: v.string(),
    title: text,
    summary: text,
    where: v.exactOptional(v.string()),
    participants: v.array(v.string()),
    publisher: v.object({
      name: text,
      url: v.exactOptional(v.string()),
      note: v.exactOptional(text),
    }),
    attribution: text,
    /** Under which terms the annotations and translations may be used. */
    licence: v.exactOptional(text),
    talks: dated,
    /** The day on which the facts were last checked. */
    reviewed: calendarDateSchema,
    text: v.string(),
    paragraphs: v.array(paragraphSchema),
    translation: v.exactOptional(v.object({ language: v.string(), by: text })),
    ladder: v.array(rungSchema),
    topics: v.array(topicSchema),
    places: v.array(placeSchema),
    actors: v.array(actorSchema),
    statements: v.array(statement),
    /** What the text comes to, in sentences: of the text where they rest on statements, else from beyond it. */
    findings: v.exactOptional(
      v.array(
        v.object({
          id: v.string(),
          text,
          statements: v.exactOptional(v.array(v.string())),
          restatements: v.exactOptional(v.array(v.string())),
          facts: v.exactOptional(v.array(v.string())),
        }),
      ),
    ),
    frames: v.array(v.object({ range: rangeSchema, reason: text })),
    context: contextSchemas(text),
    target: v.exactOptional(
      v.object({ base: v.string(), goal: v.string(), title: text, note: v.exactOptional(text) }),
    ),
    /** `baseMap`: the file of the live map's shapes, see site-paths.ts; `names`: of its labels, by their ids. */
    map: v.exactOptional(
      v.object({
        ...mapPictureSchema.entries,
        names: v.record(v.string(), text),
        baseMap: v.string(),
      }),
    ),
    /** The kept version that this reading is, see versions.ts; absent for one that was not kept. */
    version: v.exactOptional(v.string()),
    /** The file of what a search over the readout reads, see site-paths.ts. */
    search: v.exactOptional(v.string()),
    coverage: v.object({ words: v.number(), inStatements: v.number(), inFrames: v.number() }),
  });
  return readout;
}

/** Takes a readout with each text in all its languages, and gives it in one. */
export const readoutSchemaIn = (lang: string) => readoutSchemaOf(textIn(lang));
/** One readout with each text in all its languages, as the compiler makes it. */
export type LocalReadout = v.InferInput<ReturnType<typeof readoutSchemaIn>>;

/** A page's readout: every text is in its language. */
export const readoutSchema = readoutSchemaOf(v.string());
/** One readout in one language, as the page reads it. */
export type Readout = v.InferOutput<typeof readoutSchema>;

export type { CalendarDate, DateBound, DateSpan, TextRange } from './values.ts';
export type Statement = Readout['statements'][number];
export type StatementDate = Statement['date'];
export type Dated = Readout['talks'];
export type Figure = Statement['figures'][number];
export type Finding = NonNullable<Readout['findings']>[number];
export type LadderRung = Readout['ladder'][number];
export type Place = Readout['places'][number];
export type Topic = Readout['topics'][number];
export type Actor = Readout['actors'][number];
export type Sentence = Readout['paragraphs'][number]['sentences'][number];
/** The map before its script has come. */
export type MapPicture = Omit<NonNullable<Readout['map']>, 'names' | 'baseMap'>;
/** What comes from beyond the text: apart from the statements, since a page may be shown without it. */
export type Context = Readout['context'];
/** A published page; what rests on it names it by its id. */
export type ContextSource = Context['sources'][number];
export type ContextFact = Context['facts'][number];
export type TradePoint = NonNullable<Context['trade']>[number];
/** One time that the target was stated; the article's own is named by its statement. */
export type Restatement = NonNullable<Context['restatements']>[number];
export type Account = NonNullable<Context['accounts']>[number];
/** What earlier accounts have of a statement; one that is not in the list was not compared. */
export type Quotation = Exclude<Restatement, { statement: string }>['quotations'][number];
export type LookedFor = Extract<
  NonNullable<Context['compared']>[number],
  { newAgainst: unknown }
>['newAgainst'][number]['lookedFor'];
export type Comparison = NonNullable<Context['compared']>[number];
/** Steps (facts), or the searches that found none; of a statement that is not in the list nobody looked for any. */
export type Delivery = NonNullable<Context['delivery']>[number];
