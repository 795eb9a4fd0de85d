/** What comes from beyond the text; `text` is what a text is: in all its languages, or in one. */
import * as v from 'valibot';
import type { TextSchema } from './texts.ts';
import { calendarDateSchema, spanSchema } from './values.ts';
import { ACCOUNT_KINDS, RELATIONS, TARGET_RELATIONS } from './vocabulary.ts';

export function contextSchemas<T extends TextSchema>(text: T) {
  const sourceSchema = v.object({
    id: v.string(),
    publisher: v.string(),
    title: v.exactOptional(v.string()),
    description: v.exactOptional(text),
    url: v.string(),
    published: v.exactOptional(calendarDateSchema),
    /** A day. */
    accessed: calendarDateSchema,
  });

  const sourceIds = v.array(v.string());

  /** Words of a source, letter by letter, in their own language. */
  const quotationSchema = v.object({ source: v.string(), language: v.string(), text: v.string() });

  /** That a page does not name a thing: the words looked for, and its own on the nearest matter. */
  const lookedForSchema = v.object({
    words: v.array(v.string()),
    nearest: quotationSchema,
    /** The page was not read to its end. */
    part: v.exactOptional(v.literal(true)),
  });

  const factSchema = v.object({
    id: v.string(),
    date: v.exactOptional(spanSchema),
    what: text,
    /** A short name: with it the fact stands in the timeline's band. */
    event: v.exactOptional(text),
    sources: sourceIds,
  });

  const derivationSchema = v.union([
    v.object({
      sum: v.array(
        v.object({
          value: v.number(),
          relation: v.exactOptional(v.picklist(RELATIONS)),
          what: v.exactOptional(text),
        }),
      ),
    }),
    v.object({ before: v.string() }),
    v.object({ grown: v.string(), by: v.string() }),
  ]);

  const tradePointSchema = v.object({
    id: v.string(),
    /** A year, or a month or more within one. */
    period: spanSchema,
    value: v.number(),
    unit: v.string(),
    relation: v.picklist(RELATIONS),
    whose: text,
    /** A fraction. */
    growth: v.exactOptional(v.object({ value: v.number(), relation: v.picklist(RELATIONS) })),
    derived: v.exactOptional(derivationSchema),
    sources: sourceIds,
  });

  const restatementSchema = v.union([
    v.object({ id: v.string(), statement: v.string() }),
    v.object({
      id: v.string(),
      date: spanSchema,
      by: text,
      /** In our words what the quotations have in those of the pages. */
      wording: text,
      quotations: v.array(quotationSchema),
      value: v.number(),
      /** The lower end, where the goal was a range; `value` is then the upper one. */
      least: v.exactOptional(v.number()),
      unit: v.string(),
      relation: v.picklist(TARGET_RELATIONS),
      deadline: v.exactOptional(v.object({ date: spanSchema, from: text })),
      /** A trade point: the figure that the same page gives. */
      base: v.exactOptional(v.string()),
      sources: sourceIds,
    }),
  ]);

  const accountSchema = v.object({
    id: v.string(),
    of: v.picklist(ACCOUNT_KINDS),
    date: spanSchema,
    name: text,
    what: text,
    sources: sourceIds,
    topics: v.exactOptional(
      v.array(
        v.object({
          topic: v.string(),
          what: text,
          statement: v.exactOptional(v.string()),
          /** Present where the account does not name it. */
          lookedFor: v.exactOptional(lookedForSchema),
        }),
      ),
    ),
  });

  const comparisonSchema = v.union([
    v.object({
      statement: v.string(),
      saidBefore: v.array(v.object({ account: v.string(), note: text })),
    }),
    v.object({
      statement: v.string(),
      newAgainst: v.array(v.object({ account: v.string(), lookedFor: lookedForSchema })),
      note: v.exactOptional(text),
    }),
  ]);

  const deliverySchema = v.union([
    v.object({ statement: v.string(), steps: v.array(v.string()) }),
    v.object({
      statement: v.string(),
      searched: v.array(v.object({ where: text, date: calendarDateSchema, words: v.array(v.string()) })),
    }),
  ]);

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
  return contextSchema;
}
