/** Numbers in messages: each goes with the plural category that its language gives it. */
import type { PluralCategory } from './cldr/data.ts';
import type { NumberOptions } from './cldr/decimal.ts';
import type { Formats } from './formats.ts';

/** A number for a message: as it is written, and the category by which the words around it are chosen. */
export interface Counted {
  text: string;
  plural: PluralCategory;
}

/** The number as a message takes it. */
export const counted = (
  f: Pick<Formats, 'number' | 'plural'>,
  value: number,
  options?: NumberOptions,
): Counted => ({
  text: f.number(value, options),
  plural: f.plural(value, options),
});
