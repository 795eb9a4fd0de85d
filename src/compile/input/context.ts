/** `seeds/context.yaml` as a valibot schema; what ids refer to is checked by `src/compile/`. */
import * as v from 'valibot';
import { ACCOUNT_KINDS, RELATIONS, TARGET_RELATIONS } from '../../model/vocabulary.ts';
import { amount, edtf, httpsUrl, idSchema, languageTag, line, localTextSchema } from './values.ts';

/** A published page. It is told apart by its title, or by a description in one's own words. */
const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: line,
  title: v.exactOptional(line),
  description: v.exactOptional(localTextSchema),
  url: httpsUrl,
  published: v.exactOptional(edtf),
  accessed: edtf,
});

const sourceIds = v.pipe(v.array(idSchema), v.minLength(1, 'at least one source'));

/** Words of a published page, letter by letter, in the language in which they stand there. */
const quotationSchema = v.strictObject({ source: idSchema, language: languageTag, text: line });
export type QuotationInput = v.InferOutput<typeof quotationSchema>;

/**
 * What entitles an item to say that a page does not name a thing: the words that were looked for in it, and what it says
 * that comes nearest. `part`: the page was not read to its end.
 */
const lookedForSchema = v.strictObject({
  words: v.pipe(v.array(line), v.minLength(1, 'the words that were looked for')),
  nearest: quotationSchema,
  part: v.exactOptional(v.literal(true)),
});
export type LookedForInput = v.InferOutput<typeof lookedForSchema>;

/**
 * `event` is a short name: with it the fact stands in the timeline's band. `unread` says why the date is right although
 * the words of the fact name another.
 */
const factSchema = v.strictObject({
  id: idSchema,
  date: v.exactOptional(edtf),
  what: localTextSchema,
  event: v.exactOptional(localTextSchema),
  unread: v.exactOptional(line),
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
            relation: v.exactOptional(v.picklist(RELATIONS)),
            what: v.exactOptional(localTextSchema),
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
  growth: v.exactOptional(growthSchema),
  derived: v.exactOptional(derivationSchema),
  sources: sourceIds,
});
export type TradePointInput = v.InferOutput<typeof tradePointSchema>;

/**
 * The article's own is named by its statement alone; of a range, `value` is the upper end and `least` the lower one.
 * `wording` tells in our words what `quotations` have in those of the pages.
 */
const restatementSchema = v.union(
  [
    v.strictObject({ id: idSchema, statement: idSchema }),
    v.strictObject({
      id: idSchema,
      date: edtf,
      by: localTextSchema,
      wording: localTextSchema,
      quotations: v.pipe(
        v.array(quotationSchema),
        v.minLength(1, "at least one quotation in the page's words"),
      ),
      value: amount,
      least: v.exactOptional(amount),
      unit: line,
      relation: v.picklist(TARGET_RELATIONS),
      deadline: v.exactOptional(v.strictObject({ date: edtf, from: localTextSchema })),
      base: v.exactOptional(idSchema),
      sources: sourceIds,
    }),
  ],
  '{id, statement}, or {id, date, by, wording, quotations, value, unit, relation, …, sources}',
);
export type RestatementInput = v.InferOutput<typeof restatementSchema>;
/** One time that the target was stated by others than the text. */
export type RestatedInput = Exclude<RestatementInput, { statement: string }>;

const accountRow = { topic: idSchema, what: localTextSchema, statement: v.exactOptional(idSchema) };

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
      v.union(
        [
          v.strictObject({ ...accountRow, names: v.literal(true) }),
          v.strictObject({ ...accountRow, names: v.literal(false), looked_for: lookedForSchema }),
        ],
        '{topic, names: true, what}, or {topic, names: false, what, looked_for: {words, nearest}}',
      ),
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
      new_against: v.pipe(
        v.array(v.strictObject({ account: idSchema, looked_for: lookedForSchema })),
        v.minLength(1, 'at least one account'),
      ),
      note: v.exactOptional(localTextSchema),
    }),
  ],
  '{statement, said_before: [{account, note}]} or {statement, new_against: [{account, looked_for}]}',
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
