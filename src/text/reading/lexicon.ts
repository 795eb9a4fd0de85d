/** The words that a language writes numbers, currencies, bounds and times with: what the reader of quotes knows of it. */

/** How a number may be meant by a word beside it. */
export type ReadRelation = '=' | '>' | '>=' | '<' | '<=' | '~';

/** The source of a regular expression, and what the words that it matches mean. */
export type Meaning<T> = readonly [source: string, meaning: T];

/**
 * All sources are matched against small letters in NFC, as whole words, with the flag `u`. They list the forms that
 * texts of this kind use, case endings included. A form that is not listed is not read, and never read wrongly.
 */
export interface Lexicon {
  /** The mark before decimals; the other one of `.` and `,` then groups thousands. */
  decimal: '.' | ',';
  /** One word: its number, below 1000. */
  numerals: readonly Meaning<number>[];
  /** One word: the power of ten that it multiplies by. */
  magnitudes: readonly Meaning<number>[];
  /** One word that adds a half to the number before it, or is half of what follows. */
  half: string;
  /** Words that may stand between a number and its magnitude or its half and mean nothing of their own. */
  fillers: string;
  /** One or several words: the ISO 4217 codes that they may stand for, or `%`. */
  units: readonly Meaning<readonly string[]>[];
  /** Between two numbers that share what follows the second: "1 to 2 billion". */
  rangeLinks: string;
  /** What bounds a number by standing before it, and by standing after it. */
  boundsBefore: readonly Meaning<readonly ReadRelation[]>[];
  boundsAfter: readonly Meaning<readonly ReadRelation[]>[];
  /** From January; each the forms of one month. */
  months: readonly string[];
  /** Months whose names mean something else, too, from 1: they count only beside a number or one of these words. */
  doubtfulMonths: readonly number[];
  beforeMonth: string;
  behindMonth: string;
  /** Words for a year counted from the one of the talks. */
  relativeYears: readonly Meaning<number>[];
  /** What makes a year the end of a time, or its beginning, before and after its digits. */
  untilBefore: string;
  untilAfter: string;
  sinceBefore: string;
  sinceAfter: string;
}

/** Currencies that are called dollars, pounds … without saying whose. */
export const DOLLARS = [
  'USD',
  'AUD',
  'CAD',
  'HKD',
  'NZD',
  'SGD',
  'TWD',
  'NAD',
  'BBD',
  'JMD',
  'FJD',
  'LRD',
  'BZD',
];
export const POUNDS = ['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'SSP', 'FKP', 'GIP', 'SHP'];

/** Signs, the same in every language, in small letters; longer ones first. */
export const SIGNS: readonly (readonly [sign: string, units: readonly string[]])[] = [
  ['us$', ['USD']],
  ['rmb', ['CNY']],
  ['ca$', ['CAD']],
  ['c$', ['CAD']],
  ['a$', ['AUD']],
  ['hk$', ['HKD']],
  ['s$', ['SGD']],
  ['$', DOLLARS],
  ['€', ['EUR']],
  ['£', POUNDS],
  ['¥', ['JPY', 'CNY']],
  ['₸', ['KZT']],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['₼', ['AZN']],
  ['₾', ['GEL']],
  ['֏', ['AMD']],
  ['₴', ['UAH']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['%', ['%']],
];
