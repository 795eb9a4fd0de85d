/**
 * The files that people edit, as valibot schemas: one schema a file. They say what shape a file has;
 * what ids and quotes refer to is checked by `src/preprocess/`.
 */
import * as v from 'valibot';
import {
  ACCOUNT_KINDS,
  DATE_BASES,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  RUNGS,
  STATEMENT_KINDS,
  TARGET_RELATIONS,
} from './vocabulary.ts';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));

/** Kebab-case, ASCII: ids stand in addresses and are never reused. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case: small letters, digits, single hyphens'),
);

/** A text in the languages of the pages; names of places also carry those that come later. */
export const localTextSchema = v.strictObject({
  en: line,
  kk: line,
  ru: v.optional(line),
  tg: v.optional(line),
});
export type LocalText = v.InferOutput<typeof localTextSchema>;

const httpsUrl = v.pipe(
  v.string(),
  v.url('an address (https://…)'),
  v.regex(/^https?:\/\//, 'an address (https://…)'),
);

/** An EDTF string (ISO 8601-2). YAML reads a bare year as a number, so a number is taken too. */
const edtf = v.pipe(
  v.union([v.string(), v.number()], 'a date in EDTF, such as 2026-02-16, 2026/2028 or 2026-02-16/..'),
  v.transform(String),
);

/** Not trimmed: a quote is compared letter by letter. */
const words = v.pipe(v.string(), v.nonEmpty('words of the text'));

/** Exact words of the text; `occurrence` (from 1) says which, where they stand more than once. */
const quoteSchema = v.union(
  [
    words,
    v.strictObject({ exact: words, occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
  ],
  'exact words of the text, or {exact, occurrence}',
);
export type QuoteInput = v.InferOutput<typeof quoteSchema>;

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
 * `said` is what the text itself has in its place ("last year").
 */
const datedSchema = v.strictObject({
  edtf,
  basis: v.picklist(DATE_BASES),
  quote: v.optional(quoteSchema),
  how: v.optional(localTextSchema),
  fact: v.optional(idSchema),
  said: v.optional(localTextSchema),
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
  quote: v.optional(quoteSchema),
  implied: v.optional(localTextSchema),
  as: v.optional(localTextSchema),
});
const placeLinkSchema = v.strictObject({
  place: idSchema,
  quote: v.optional(quoteSchema),
  implied: v.optional(localTextSchema),
});

/** A number the text gives: `value` in whole `unit`s (ISO 4217 code or `%`). */
const figureSchema = v.strictObject({
  id: idSchema,
  quote: quoteSchema,
  value: v.pipe(v.number(), v.finite()),
  unit: line,
  relation: v.picklist(RELATIONS),
  measure: localTextSchema,
  period: v.optional(datedSchema),
});
export type FigureInput = v.InferOutput<typeof figureSchema>;

export const statementSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(STATEMENT_KINDS),
  strength: v.optional(idSchema),
  verb: v.optional(line),
  title: localTextSchema,
  topics: v.pipe(v.array(idSchema), v.minLength(1, 'at least one topic')),
  who: v.optional(v.array(whoSchema), []),
  places: v.optional(v.array(placeLinkSchema), []),
  date: dateSchema,
  figures: v.optional(v.array(figureSchema), []),
  passages: v.pipe(v.array(passageSchema), v.minLength(1, 'at least one passage')),
  note: v.optional(localTextSchema),
  facts: v.optional(v.array(idSchema), []),
});
export type StatementInput = v.InferOutput<typeof statementSchema>;

const rungSchema = v.strictObject({
  rung: v.picklist(RUNGS),
  id: idSchema,
  undertakes: v.boolean(),
  name: localTextSchema,
  meaning: localTextSchema,
  verbs: v.pipe(v.array(line), v.minLength(1, 'at least one verb')),
});

const actorSchema = v.strictObject({
  id: idSchema,
  name: localTextSchema,
  role: v.optional(localTextSchema),
});

/** `seeds/<name>.annotations.yaml`, beside `seeds/<name>.txt`. */
export const annotationFileSchema = v.strictObject({
  readout: v.strictObject({
    id: idSchema,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
    language: v.picklist(['en', 'kk', 'ru', 'tg']),
    title: localTextSchema,
    summary: localTextSchema,
    where: v.optional(idSchema),
    participants: v.optional(v.array(idSchema), []),
    publisher: v.strictObject({
      name: localTextSchema,
      url: v.optional(httpsUrl),
      note: v.optional(localTextSchema),
    }),
    attribution: localTextSchema,
    licence: v.optional(localTextSchema),
    talks: datedSchema,
    abbreviations: v.optional(v.array(line), []),
  }),
  ladder: v.pipe(v.array(rungSchema), v.minLength(1, 'at least one rung')),
  actors: v.optional(v.array(actorSchema), []),
  target: v.optional(
    v.strictObject({
      base: idSchema,
      goal: idSchema,
      title: localTextSchema,
      note: v.optional(localTextSchema),
    }),
  ),
  statements: v.pipe(v.array(statementSchema), v.minLength(1, 'at least one statement')),
  frames: v.optional(v.array(v.strictObject({ quote: quoteSchema, reason: localTextSchema })), []),
});
export type AnnotationFile = v.InferOutput<typeof annotationFileSchema>;

/** A published page. It is told apart by its title, or by a description in one's own words. */
const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: line,
  title: v.optional(line),
  description: v.optional(localTextSchema),
  url: httpsUrl,
  published: v.optional(edtf),
  accessed: edtf,
});

const sourceIds = v.pipe(v.array(idSchema), v.minLength(1, 'at least one source'));
const amount = v.pipe(v.number(), v.finite());

/** `event` is a short name: with it the fact stands in the timeline's band. */
const factSchema = v.strictObject({
  id: idSchema,
  date: v.optional(edtf),
  what: localTextSchema,
  event: v.optional(localTextSchema),
  sources: sourceIds,
});

const GROWTH = 'a fraction: 0.135 for 13.5 %, from -1 to 2';
const growthSchema = v.strictObject({
  value: v.pipe(v.number(), v.minValue(-1, GROWTH), v.maxValue(2, GROWTH)),
  relation: v.picklist(RELATIONS),
});

/**
 * How a value was computed: `sum` of parts; the year `before` a point, by that point's growth; the value of the point
 * `grown`, by the growth that the point `by` gives.
 */
const derivationSchema = v.union(
  [
    v.strictObject({
      sum: v.pipe(
        v.array(
          v.strictObject({
            value: amount,
            relation: v.optional(v.picklist(RELATIONS)),
            what: v.optional(localTextSchema),
          }),
        ),
        v.minLength(2, 'at least two parts'),
      ),
    }),
    v.strictObject({ before: idSchema }),
    v.strictObject({ grown: idSchema, by: idSchema }),
  ],
  '{sum: [parts]}, {before: point} or {grown: point, by: point}',
);
export type DerivationInput = v.InferOutput<typeof derivationSchema>;

/** A figure of the yearly trade: `value` in whole `unit`s, `whose` figure it is, `growth` over the year before. */
const tradePointSchema = v.strictObject({
  id: idSchema,
  period: edtf,
  value: amount,
  unit: line,
  relation: v.picklist(RELATIONS),
  whose: localTextSchema,
  growth: v.optional(growthSchema),
  derived: v.optional(derivationSchema),
  sources: sourceIds,
});
export type TradePointInput = v.InferOutput<typeof tradePointSchema>;

/** The article's own is named by its statement alone; of a range, `value` is the upper end and `least` the lower one. */
const restatementSchema = v.union(
  [
    v.strictObject({ id: idSchema, statement: idSchema }),
    v.strictObject({
      id: idSchema,
      date: edtf,
      by: localTextSchema,
      wording: localTextSchema,
      value: amount,
      least: v.optional(amount),
      unit: line,
      relation: v.picklist(TARGET_RELATIONS),
      deadline: v.optional(v.strictObject({ date: edtf, from: localTextSchema })),
      base: v.optional(idSchema),
      sources: sourceIds,
    }),
  ],
  '{id, statement}, or {id, date, by, wording, value, unit, relation, …, sources}',
);
export type RestatementInput = v.InferOutput<typeof restatementSchema>;

/** An account of other talks, or of the same ones by the other side; `topics`: what it names and what it does not. */
const accountSchema = v.strictObject({
  id: idSchema,
  of: v.picklist(ACCOUNT_KINDS),
  date: edtf,
  name: localTextSchema,
  what: localTextSchema,
  sources: sourceIds,
  topics: v.optional(
    v.array(
      v.strictObject({
        topic: idSchema,
        names: v.boolean(),
        what: localTextSchema,
        statement: v.optional(idSchema),
      }),
    ),
    [],
  ),
});

/** A statement that is not in the list was not compared. */
const comparisonSchema = v.union(
  [
    v.strictObject({
      statement: idSchema,
      said_before: v.pipe(
        v.array(v.strictObject({ account: idSchema, note: localTextSchema })),
        v.minLength(1, 'at least one account'),
      ),
    }),
    v.strictObject({
      statement: idSchema,
      new_against: v.pipe(v.array(idSchema), v.minLength(1, 'at least one account')),
      note: v.optional(localTextSchema),
    }),
  ],
  '{statement, said_before: [{account, note}]} or {statement, new_against: [accounts]}',
);

/** Facts that are steps, or a dated record of the search that found none; of others nobody has looked for any. */
const deliverySchema = v.union(
  [
    v.strictObject({
      statement: idSchema,
      steps: v.pipe(v.array(idSchema), v.minLength(1, 'at least one fact')),
    }),
    v.strictObject({
      statement: idSchema,
      searched: v.pipe(
        v.array(
          v.strictObject({
            where: localTextSchema,
            date: edtf,
            words: v.pipe(v.array(line), v.minLength(1, 'the words that were searched for')),
          }),
        ),
        v.minLength(1, 'at least one search'),
      ),
    }),
  ],
  '{statement, steps: [facts]} or {statement, searched: [{where, date, words}]}',
);

/** `seeds/context.yaml`: what comes from beyond the text, each item with its sources. */
export const contextFileSchema = v.strictObject({
  reviewed: edtf,
  sources: v.optional(v.array(sourceSchema), []),
  facts: v.optional(v.array(factSchema), []),
  trade: v.optional(v.array(tradePointSchema), []),
  presets: v.optional(v.array(idSchema), []),
  restatements: v.optional(v.array(restatementSchema), []),
  accounts: v.optional(v.array(accountSchema), []),
  compared: v.optional(v.array(comparisonSchema), []),
  delivery: v.optional(v.array(deliverySchema), []),
});
export type ContextFile = v.InferOutput<typeof contextFileSchema>;

/** `seeds/topics.yaml`: the topics in the order in which they are shown. */
export const topicsFileSchema = v.strictObject({
  topics: v.pipe(v.array(v.strictObject({ id: idSchema, name: localTextSchema })), v.minLength(1)),
});
export type TopicsFile = v.InferOutput<typeof topicsFileSchema>;

/**
 * `seeds/places.yaml`, the gazetteer: WGS 84, decimal degrees. `area` is the ISO 3166-1 alpha-2 code of
 * the area on the base map; `line_to` the place a market's schematic line leads to.
 */
export const placesFileSchema = v.strictObject({
  places: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(PLACE_KINDS),
      name: localTextSchema,
      within: v.optional(idSchema),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precision: v.picklist(PRECISIONS),
      area: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
      line_to: v.optional(idSchema),
      note: v.optional(localTextSchema),
      source: v.optional(v.strictObject({ title: line, url: v.optional(httpsUrl) })),
    }),
  ),
});
export type PlacesFile = v.InferOutput<typeof placesFileSchema>;

/** `seeds/<name>.<lang>.yaml`: a translation, paragraph by paragraph and sentence by sentence. */
export const translationFileSchema = v.strictObject({
  language: v.picklist(['en', 'kk', 'ru', 'tg']),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
  by: localTextSchema,
  paragraphs: v.array(v.array(line)),
});
export type TranslationFile = v.InferOutput<typeof translationFileSchema>;
