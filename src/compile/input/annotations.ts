/**
 * The files that people edit, as valibot schemas: one schema a file; context.yaml's is in context.ts. They say what
 * shape a file has; what ids and quotes refer to is checked by `src/compile/`.
 */
import * as v from 'valibot';
import {
  DATE_BASES,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  RUNGS,
  STATEMENT_KINDS,
} from '../../model/vocabulary.ts';
import { WORD_PATTERN } from '../../text/word-patterns.ts';
import { amount, edtf, httpsUrl, idSchema, languageTag, line, localTextSchema } from './values.ts';

/** Not trimmed: a quote is compared letter by letter. */
const words = v.pipe(v.string(), v.nonEmpty('words of the text'));

/** Exact words of the text; `occurrence` (from 1) says which, where they stand more than once. */
const quoteSchema = v.union(
  [
    words,
    v.strictObject({
      exact: words,
      occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ],
  'exact words of the text, or {exact, occurrence}',
);
export type QuoteInput = v.InferOutput<typeof quoteSchema>;

/** Whole words of the text; with `part: true` they may also stand inside a longer word. */
const verbSchema = v.union(
  [line, v.strictObject({ exact: line, part: v.literal(true, 'true') })],
  'words of the text, or {exact, part: true}',
);
export type VerbInput = v.InferOutput<typeof verbSchema>;

/** A passage: exact words, or several parts in the order of the text. */
const passageSchema = v.union(
  [
    quoteSchema,
    v.strictObject({ parts: v.pipe(v.array(quoteSchema), v.minLength(2, 'at least two parts')) }),
  ],
  'exact words of the text, {exact, occurrence}, or {parts: […]}',
);
export type PassageInput = v.InferOutput<typeof passageSchema>;

/**
 * A date with its basis: `stated` needs `quote`; `derived` needs `how`; `context` needs `fact`.
 * `as_of`: it was so at the end of the date, and nothing says that it ended.
 * `said` is what the text itself has in its place ("last year"); `unread` says why the build cannot read the date in
 * the words quoted.
 */
const datedSchema = v.strictObject({
  edtf,
  basis: v.picklist(DATE_BASES),
  quote: v.exactOptional(quoteSchema),
  unread: v.exactOptional(line),
  how: v.exactOptional(localTextSchema),
  fact: v.exactOptional(idSchema),
  said: v.exactOptional(localTextSchema),
  as_of: v.exactOptional(v.literal(true, 'true')),
});
export type DatedInput = v.InferOutput<typeof datedSchema>;

/** `at-talks`: on the day of the talks; `since-talks`: from that day with an open end. */
const dateSchema = v.union(
  [v.picklist(['at-talks', 'since-talks']), v.strictObject({ undated: localTextSchema }), datedSchema],
  '"at-talks", "since-talks", {undated: reason} or {edtf, basis, …}',
);
export type DateInput = v.InferOutput<typeof dateSchema>;

/** Named in the text (`quote`), or implied with the reason (`implied`); exactly one is the basis. */
const whoSchema = v.strictObject({
  actor: idSchema,
  quote: v.exactOptional(quoteSchema),
  implied: v.exactOptional(localTextSchema),
  as: v.exactOptional(localTextSchema),
});
const placeLinkSchema = v.strictObject({
  place: idSchema,
  quote: v.exactOptional(quoteSchema),
  implied: v.exactOptional(localTextSchema),
});

/**
 * A number the text gives: `value` in whole `unit`s (ISO 4217 code or `%`). `unread` names what of it the build cannot
 * read in the words quoted, each with the reason.
 */
const figureSchema = v.strictObject({
  id: idSchema,
  quote: quoteSchema,
  value: amount,
  unit: line,
  relation: v.picklist(RELATIONS),
  measure: localTextSchema,
  period: v.exactOptional(datedSchema),
  unread: v.exactOptional(
    v.strictObject({
      value: v.exactOptional(line),
      unit: v.exactOptional(line),
      relation: v.exactOptional(line),
    }),
  ),
});
export type FigureInput = v.InferOutput<typeof figureSchema>;

export const statementSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(STATEMENT_KINDS),
  strength: v.exactOptional(idSchema),
  verb: v.exactOptional(verbSchema),
  title: localTextSchema,
  /** The title for tight rows. */
  label: v.exactOptional(localTextSchema),
  topics: v.pipe(v.array(idSchema), v.minLength(1, 'at least one topic')),
  who: v.optional(v.array(whoSchema), []),
  places: v.optional(v.array(placeLinkSchema), []),
  date: dateSchema,
  figures: v.optional(v.array(figureSchema), []),
  passages: v.pipe(v.array(passageSchema), v.minLength(1, 'at least one passage')),
  note: v.exactOptional(localTextSchema),
  facts: v.optional(v.array(idSchema), []),
});
export type StatementInput = v.InferOutput<typeof statementSchema>;

/** The most that one look takes in. */
const MOST_FINDINGS = 3;

/** What a number in a finding counts; what was stated before these talks, or after, is counted among the restatements. */
const countedSchema = v.union(
  [
    v.strictObject({ strength: idSchema }),
    v.strictObject({ kind: v.picklist(STATEMENT_KINDS) }),
    v.strictObject({ restatements: v.picklist(['before', 'after']) }),
    v.strictObject({ deadlines: v.picklist(['before', 'after']) }),
  ],
  '{strength: id}, {kind: …}, {restatements: before|after} or {deadlines: before|after}',
);
export type CountedInput = v.InferOutput<typeof countedSchema>;

/**
 * A sentence that says what the text comes to, wholly of the text (`statements`) or wholly from beyond it (`facts`,
 * `restatements`). Each number that it counts is among `counts`; `denies` says what it says there is none of.
 */
const findingSchema = v.strictObject({
  id: idSchema,
  text: localTextSchema,
  statements: v.optional(v.array(idSchema), []),
  facts: v.optional(v.array(idSchema), []),
  restatements: v.optional(v.array(idSchema), []),
  counts: v.optional(
    v.array(v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), of: countedSchema })),
    [],
  ),
  denies: v.exactOptional(v.literal('deadline', 'deadline')),
});
export type FindingInput = v.InferOutput<typeof findingSchema>;

const PATTERN = 'words between single spaces, with a * behind one that may have any ending';
const wordPattern = v.pipe(line, v.regex(WORD_PATTERN, PATTERN));
/** Words by the tags of their languages. */
const localWordsSchema = v.record(
  languageTag,
  v.pipe(v.array(wordPattern), v.minLength(1, 'at least one word')),
);

/**
 * A rung: `verbs` as they stand in the text; `words` its verbs in every language that is read, with their forms;
 * `stronger` those that say more than it and are none of the next rung; `except` where neither is a verb of this rung.
 */
const rungSchema = v.strictObject({
  rung: v.picklist(RUNGS),
  id: idSchema,
  undertakes: v.boolean(),
  name: localTextSchema,
  meaning: localTextSchema,
  verbs: v.pipe(v.array(line), v.minLength(1, 'at least one verb')),
  words: v.optional(localWordsSchema, {}),
  stronger: v.optional(localWordsSchema, {}),
  except: v.optional(localWordsSchema, {}),
});
const rungsSchema = v.pipe(v.array(rungSchema), v.minLength(1, 'at least one rung'));
export type RungInput = v.InferOutput<typeof rungSchema>;

const actorSchema = v.strictObject({
  id: idSchema,
  name: localTextSchema,
  role: v.exactOptional(localTextSchema),
});
export type ActorInput = v.InferOutput<typeof actorSchema>;

/** `<name>.annotations.yaml`, beside `<name>.txt`. `ladder`: its rungs, or the id of one in ladders.yaml. */
export const annotationFileSchema = v.strictObject({
  readout: v.strictObject({
    id: idSchema,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
    language: languageTag,
    languages: v.pipe(v.array(languageTag), v.minLength(1, 'at least one language')),
    title: localTextSchema,
    summary: localTextSchema,
    where: v.exactOptional(idSchema),
    participants: v.optional(v.array(idSchema), []),
    publisher: v.strictObject({
      name: localTextSchema,
      url: v.exactOptional(httpsUrl),
      note: v.exactOptional(localTextSchema),
    }),
    attribution: localTextSchema,
    licence: v.exactOptional(localTextSchema),
    /** The page of a language alone was once this readout's: what was chosen at such an address is chosen here. */
    at_language_address: v.exactOptional(v.literal(true, 'true')),
    talks: datedSchema,
    abbreviations: v.optional(v.array(line), []),
  }),
  findings: v.optional(
    v.pipe(v.array(findingSchema), v.maxLength(MOST_FINDINGS, `at most ${MOST_FINDINGS} findings`)),
    [],
  ),
  ladder: v.union([rungsSchema, idSchema], 'a list of rungs, or the id of a ladder in ladders.yaml'),
  actors: v.optional(v.array(actorSchema), []),
  target: v.exactOptional(
    v.strictObject({
      base: idSchema,
      goal: idSchema,
      title: localTextSchema,
      note: v.exactOptional(localTextSchema),
    }),
  ),
  statements: v.pipe(v.array(statementSchema), v.minLength(1, 'at least one statement')),
  frames: v.optional(v.array(v.strictObject({ quote: quoteSchema, reason: localTextSchema })), []),
});
export type AnnotationFile = v.InferOutput<typeof annotationFileSchema>;

/** `seeds/actors.yaml`: people and organisations that several readouts name. */
export const actorsFileSchema = v.strictObject({ actors: v.array(actorSchema) });
export type ActorsFile = v.InferOutput<typeof actorsFileSchema>;

/** `seeds/ladders.yaml`: ladders of strength that several readouts are read by. */
export const laddersFileSchema = v.strictObject({
  ladders: v.array(v.strictObject({ id: idSchema, rungs: rungsSchema })),
});
export type LaddersFile = v.InferOutput<typeof laddersFileSchema>;

/** `seeds/topics.yaml`: the topics in the order in which they are shown. */
export const topicsFileSchema = v.strictObject({
  topics: v.pipe(v.array(v.strictObject({ id: idSchema, name: localTextSchema })), v.minLength(1)),
});
export type TopicsFile = v.InferOutput<typeof topicsFileSchema>;

/**
 * `seeds/places.yaml`, the gazetteer: WGS 84, decimal degrees. `area` is the ISO 3166-1 alpha-2 code of
 * the area on the base map; `line_to` the place a market's schematic line leads to; `outside` says why the point is right
 * although the map draws the area elsewhere.
 */
export const placesFileSchema = v.strictObject({
  places: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(PLACE_KINDS),
      name: localTextSchema,
      within: v.exactOptional(idSchema),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precision: v.picklist(PRECISIONS),
      area: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
      line_to: v.exactOptional(idSchema),
      outside: v.exactOptional(line),
      note: v.exactOptional(localTextSchema),
      source: v.exactOptional(v.strictObject({ title: line, url: v.exactOptional(httpsUrl) })),
    }),
  ),
});
export type PlacesFile = v.InferOutput<typeof placesFileSchema>;

/** `<name>.<lang>.yaml`: a translation, paragraph by paragraph and sentence by sentence. */
export const translationFileSchema = v.strictObject({
  language: languageTag,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
  by: localTextSchema,
  paragraphs: v.array(v.array(line)),
});
export type TranslationFile = v.InferOutput<typeof translationFileSchema>;
