/** Numbers in messages: each goes with the plural category that its language gives it. */
import type { PluralCategory } from './cldr/data.ts';
import type { Formats } from './formats.ts';

/** A number for a message: as it is written, and the category by which the words around it are chosen. */
export interface Counted {
  count: string;
  plural: PluralCategory;
}

/** The words that go with a number: one form a category, and `other` for every category without a form of its own. */
export type PluralForms = { other: string } & Partial<Record<PluralCategory, string>>;

/** Takes the form of the category, as Russian chooses among `one`, `few`, `many` and, for fractions, `other`. */
export const pluralForm = (forms: PluralForms, category: PluralCategory): string =>
  forms[category] ?? forms.other;

/** The number as a message takes it. */
export const counted = (f: Pick<Formats, 'number' | 'plural'>, value: number): Counted => ({
  count: f.number(value),
  plural: f.plural(value),
});
