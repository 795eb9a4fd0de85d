/** Statements with their dates and figures; `text` is what a text is: in all its languages, or in one. */
import * as v from 'valibot';
import type { TextSchema } from './texts.ts';
import { boundSchema, rangeSchema } from './values.ts';
import { DATE_BASES, LINK_BASES, RELATIONS, STATEMENT_KINDS } from './vocabulary.ts';

export function statementSchemas<T extends TextSchema>(text: T) {
  const datedSchema = v.object({
    kind: v.literal('dated'),
    edtf: v.string(),
    start: boundSchema,
    end: boundSchema,
    basis: v.picklist(DATE_BASES),
    atTalks: v.exactOptional(v.boolean()),
    quote: v.exactOptional(rangeSchema),
    how: v.exactOptional(text),
    fact: v.exactOptional(v.string()),
    said: v.exactOptional(text),
    /** So it was at the end of the date; nothing says that it ended. */
    asOf: v.exactOptional(v.boolean()),
  });
  const undatedSchema = v.object({ kind: v.literal('undated'), reason: text });

  const linkEntries = {
    basis: v.picklist(LINK_BASES),
    reason: v.exactOptional(text),
    quote: v.exactOptional(rangeSchema),
  };

  const figureSchema = v.object({
    id: v.string(),
    range: rangeSchema,
    value: v.number(),
    unit: v.string(),
    relation: v.picklist(RELATIONS),
    measure: text,
    period: v.exactOptional(datedSchema),
  });

  const statementSchema = v.object({
    id: v.string(),
    kind: v.picklist(STATEMENT_KINDS),
    strength: v.exactOptional(v.string()),
    verb: v.exactOptional(v.object({ words: v.string(), ranges: v.array(rangeSchema) })),
    title: text,
    /** The title for tight rows. */
    label: v.exactOptional(text),
    topics: v.array(v.string()),
    who: v.array(v.object({ actor: v.string(), as: v.exactOptional(text), ...linkEntries })),
    places: v.array(v.object({ place: v.string(), ...linkEntries })),
    date: v.variant('kind', [datedSchema, undatedSchema]),
    figures: v.array(figureSchema),
    passages: v.array(v.array(rangeSchema)),
    note: v.exactOptional(text),
    facts: v.array(v.string()),
  });
  return { dated: datedSchema, statement: statementSchema };
}
