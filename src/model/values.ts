/** What a readout is made of that no language is in: ranges of its text, and dates. */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Start (inclusive) and end (exclusive) in UTF-16 code units. */
export const rangeSchema = v.tuple([offset, offset]);
export type TextRange = v.InferOutput<typeof rangeSchema>;

export const calendarDateSchema = v.object({
  year: v.number(),
  month: v.exactOptional(v.number()),
  day: v.exactOptional(v.number()),
});
/** A day, a month or a year; `month` and `day` count from 1. */
export type CalendarDate = v.InferOutput<typeof calendarDateSchema>;

/** `open`: goes on, no end is known (`..` in EDTF). `unknown`: there is one, which is not given. */
export const boundSchema = v.union([calendarDateSchema, v.picklist(['open', 'unknown'])]);
export type DateBound = v.InferOutput<typeof boundSchema>;

/** A date from beyond the text: it needs no basis, since its item has sources. */
export const spanSchema = v.object({ edtf: v.string(), start: boundSchema, end: boundSchema });
export type DateSpan = v.InferOutput<typeof spanSchema>;
