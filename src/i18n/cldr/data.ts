/** A plural category of CLDR: which of a message's forms goes with a number. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * What Sapar needs of one language from Unicode CLDR. `tools/cldr.mjs` writes one such object a language to
 * `<lang>.generated.ts`; what differs from CLDR, and why, stands in `tools/cldr-overrides.mjs` and at the head of
 * the generated file.
 */
export interface CldrData {
  readonly number: NumberData;
  readonly months: MonthNames;
  readonly dates: DateData;
  readonly list: { readonly and: ListPatterns; readonly or: ListPatterns };
  /**
   * The small letters in their order, in groups with a space between: what stands in one group, as `её` in Russian,
   * is told apart only where words are the same otherwise.
   */
  readonly alphabet: string;
  /**
   * Plural rules in the order to try them, each a category and its condition in the syntax of UTS #35, such as
   * `v = 0 and i % 10 = 1 and i % 100 != 11`. Where none holds the category is `other`.
   */
  readonly plural: readonly (readonly [PluralCategory, string])[];
}

interface NumberData {
  readonly decimal: string;
  /** Between groups of three digits; U+00A0 in kk, ru and tg. */
  readonly group: string;
  readonly minus: string;
  /** How many digits stand at least before the first group separator; with 2, `1000` stays ungrouped. */
  readonly minimumGroupingDigits: number;
  /** `{0}` is the number of hundredths. */
  readonly percent: string;
}

/** Twelve names each, January first. */
interface MonthNames {
  /** For running text and next to a day (CLDR "format"): `16 февраля`. */
  readonly long: readonly string[];
  readonly short: readonly string[];
  /** Without a day (CLDR "stand-alone"): `февраль 2026 г.`; only where a pattern of the language asks for it. */
  readonly longAlone?: readonly string[];
  readonly shortAlone?: readonly string[];
}

/**
 * Date patterns in the syntax of UTS #35 with these fields: `d` day, `MMMM` and `MMM` month as in running text, `LLLL`
 * and `LLL` month standing alone, `y` year. Text in apostrophes is literal. In a pattern of a range, all before the
 * first field that comes a second time is the start, the rest is the end.
 */
interface DateData {
  readonly year: string;
  readonly years: string;
  /** A range of unequal parts (a day to a year): `{0}` start, `{1}` end, each written out. */
  readonly fallback: string;
  readonly long: DatePatterns;
  readonly short: DatePatterns;
}

export interface DatePatterns {
  readonly month: string;
  readonly day: string;
  /** A day of any year. */
  readonly dayMonth: string;
  readonly monthsOfOneYear: string;
  readonly monthsOfTwoYears: string;
  readonly daysOfOneMonth: string;
  readonly daysOfOneYear: string;
  readonly daysOfTwoYears: string;
}

/** `two` joins a list of two; a longer one is `start` around its first item, then `middle`, then `end`. */
export interface ListPatterns {
  readonly two: string;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}
