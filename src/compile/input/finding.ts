/** A finding as people write it: a sentence on what the text comes to, and what it counts. */
import * as v from 'valibot';
import { STATEMENT_KINDS } from '../../model/vocabulary.ts';
import { idSchema, localTextSchema } from './values.ts';

/** The most that one look takes in. */
export const MOST_FINDINGS = 3;

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
export const findingSchema = v.strictObject({
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
