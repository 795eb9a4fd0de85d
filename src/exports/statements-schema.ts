/** The form of `statements.json`, which docs/schema/statements.schema.json has for programs. */
import * as v from 'valibot';
import { DATE_BASES, LINK_BASES, RELATIONS, SCHEDULE_STATES, STATEMENT_KINDS } from '../model/vocabulary.ts';

/** A text by the BCP 47 tags of its languages. */
const textSchema = v.record(v.string(), v.string());

/** Words as they stand in the text, from `start` (inclusive) to `end` (exclusive) in code points from its beginning. */
const wordsSchema = v.object({ text: v.string(), start: v.number(), end: v.number() });

/** `named` by `words` of the text, or `implied`, which an editor inferred for the `reason` given. */
const linkEntries = {
  basis: v.picklist(LINK_BASES),
  reason: v.exactOptional(textSchema),
  words: v.exactOptional(wordsSchema),
};

const dateSchema = v.object({
  /** `..` is an open end, nothing an unknown one. */
  edtf: v.string(),
  /** `stated` by the text; `derived`: computed, see `how`; `context`: from beyond the text. */
  basis: v.picklist(DATE_BASES),
  how: v.exactOptional(textSchema),
  /** What the text has in its place: "last year". */
  said: v.exactOptional(textSchema),
  /** So it was at the end of the date; nothing says that it ended. */
  asOf: v.exactOptional(v.literal(true)),
  words: v.exactOptional(wordsSchema),
});

const figureSchema = v.object({
  id: v.string(),
  value: v.number(),
  /** ISO 4217, or `%`. */
  unit: v.string(),
  relation: v.picklist(RELATIONS),
  measure: textSchema,
  period: v.exactOptional(dateSchema),
  words: wordsSchema,
});

const statementSchema = v.object({
  id: v.string(),
  /** Of the statement in the explorer, its version with it; absent where the site's address is not known. */
  url: v.exactOptional(v.string()),
  kind: v.picklist(STATEMENT_KINDS),
  /** A rung of the ladder by its id; absent for what stands beside it. */
  strength: v.exactOptional(v.string()),
  title: textSchema,
  topics: v.array(v.string()),
  who: v.array(v.object({ actor: v.string(), as: v.exactOptional(textSchema), ...linkEntries })),
  places: v.array(v.object({ place: v.string(), ...linkEntries })),
  date: v.union([dateSchema, v.object({ undated: textSchema })]),
  figures: v.array(figureSchema),
  /** A passage is one stretch of the text, or several parts in its order. */
  passages: v.array(v.array(wordsSchema)),
  note: v.exactOptional(textSchema),
  /** What no source says and Sapar computes: the time of a commitment, held against the day of review. */
  derived: v.exactOptional(
    v.object({
      schedule: v.object({ state: v.picklist(SCHEDULE_STATES), end: v.exactOptional(v.string()) }),
    }),
  ),
});

const provenanceSchema = v.object({
  readout: v.string(),
  title: textSchema,
  /** Of the text, which stays its publisher's. */
  source: v.object({
    publisher: textSchema,
    url: v.exactOptional(v.string()),
    note: v.exactOptional(textSchema),
    attribution: textSchema,
    /** BCP 47. */
    language: v.string(),
    /** Of the file that the text came in, in hexadecimal digits. */
    sha256: v.string(),
  }),
  /** Of annotations and translations; absent where the readout does not say. */
  licence: v.exactOptional(textSchema),
  /** EDTF. */
  talks: v.string(),
  /** The day on which the facts were last checked, as YYYY-MM-DD. */
  reviewed: v.string(),
  /** The one that the page and its citations name: `2026-11-26b` where it was kept. */
  version: v.string(),
  /** Where a version that was kept is found; absent without one, and where the site's address is not known. */
  versionUrl: v.exactOptional(v.string()),
  /** The site's address, with a slash at its end; absent where it is not known, as in a single file. */
  site: v.exactOptional(v.string()),
  /** Which statements a file has of those that there are; absent where it has all. */
  kept: v.exactOptional(
    v.object({
      /** As an address has it, without its `?`: `topic=economy&strength=signed`. */
      filter: v.string(),
      statements: v.number(),
      of: v.number(),
    }),
  ),
});

const named = { id: v.string(), name: textSchema };

export const statementsSchema = v.object({
  /** The version of the form: keys may come to it, none changes or goes. */
  format: v.literal('sapar-statements-1'),
  about: provenanceSchema,
  /** The strongest first. */
  ladder: v.array(v.object({ ...named, rung: v.number(), undertakes: v.boolean(), meaning: textSchema })),
  topics: v.array(v.object(named)),
  actors: v.array(v.object({ ...named, role: v.exactOptional(textSchema) })),
  places: v.array(v.object({ ...named, within: v.exactOptional(v.string()) })),
  statements: v.array(statementSchema),
});

export type Words = v.InferOutput<typeof wordsSchema>;
export type DateRecord = v.InferOutput<typeof dateSchema>;
/** What a link to a person or a place rests on. */
export type LinkRecord = Pick<StatementRecord['places'][number], 'basis' | 'reason'>;
export type StatementRecord = v.InferOutput<typeof statementSchema>;
export type Provenance = v.InferOutput<typeof provenanceSchema>;
export type Kept = NonNullable<Provenance['kept']>;
export type StatementsFile = v.InferOutput<typeof statementsSchema>;
