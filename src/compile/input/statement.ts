/** A statement as people write it, with its evidence: the words quoted, dates with their basis, figures. */
import * as v from 'valibot';
import { DATE_BASES, RELATIONS, STATEMENT_KINDS } from '../../model/vocabulary.ts';
import { amount, edtf, idSchema, line, localTextSchema } from './values.ts';

/** Not trimmed: a quote is compared letter by letter. */
const words = v.pipe(v.string(), v.nonEmpty('words of the text'));

/** Exact words of the text; `occurrence` (from 1) says which, where they stand more than once. */
export const quoteSchema = v.union(
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
export const datedSchema = v.strictObject({
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
