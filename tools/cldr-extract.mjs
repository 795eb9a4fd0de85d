/** @import { CldrData, DatePatterns, ListPatterns, PluralCategory } from '../src/i18n/cldr/data.ts' */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the page needs of one locale, out of CLDR's packages.
 * @param {string} folder where the packages were installed
 * @param {string} locale
 * @returns {CldrData}
 */
export function extract(folder, locale) {
  const main = (/** @type {string} */ path) => read(folder, path).main[locale];
  const { months, dateFormats, dateTimeFormats } = main(`cldr-dates-full/main/${locale}/ca-gregorian.json`)
    .dates.calendars.gregorian;
  const { availableFormats: single, intervalFormats: ranges } = dateTimeFormats;
  const { numbers } = main(`cldr-numbers-full/main/${locale}/numbers.json`);
  const symbols = numbers['symbols-numberSystem-latn'];
  const lists = main(`cldr-misc-full/main/${locale}/listPatterns.json`).listPatterns;
  const { exemplarCharacters } = main(`cldr-misc-full/main/${locale}/characters.json`).characters;
  expect(numbers.defaultNumberingSystem === 'latn', `${locale} does not write Latin digits`);
  expect(
    numbers['decimalFormats-numberSystem-latn'].standard === '#,##0.###',
    `${locale} does not group by three`,
  );

  /** CLDR has no ranges of days with the month spelt out; UTS #35 says to widen the abbreviated ones. */
  const wide = { d: widen(ranges.yMMMd.d), M: widen(ranges.yMMMd.M), y: widen(ranges.yMMMd.y) };
  const dates = {
    year: single.y,
    years: ranges.y.y,
    fallback: ranges.intervalFormatFallback,
    long: patterns(single.yMMMM, dateFormats.long, single.MMMMd, ranges.yMMMM, wide),
    short: patterns(single.yMMM, single.yMMMd, single.MMMd, ranges.yMMM, ranges.yMMMd),
  };
  const alone = JSON.stringify(dates).includes('LLL');
  return {
    number: {
      decimal: symbols.decimal,
      group: symbols.group,
      minus: symbols.minusSign,
      minimumGroupingDigits: Number(numbers.minimumGroupingDigits),
      percent: numbers['percentFormats-numberSystem-latn'].standard.replace('#,##0', '{0}'),
    },
    months: {
      long: Object.values(months.format.wide),
      short: Object.values(months.format.abbreviated),
      ...(alone && { longAlone: Object.values(months['stand-alone'].wide) }),
      ...(alone && { shortAlone: Object.values(months['stand-alone'].abbreviated) }),
    },
    dates,
    list: { and: list(lists['listPattern-type-standard']), or: list(lists['listPattern-type-or']) },
    alphabet: alphabet(exemplarCharacters),
    plural: plural(read(folder, 'cldr-core/supplemental/plurals.json'), locale.slice(0, 2)),
  };
}

/**
 * @param {string} month
 * @param {string} day
 * @param {string} dayMonth
 * @param {Record<'M' | 'y', string>} months
 * @param {Record<'d' | 'M' | 'y', string>} days
 * @returns {DatePatterns}
 */
function patterns(month, day, dayMonth, months, days) {
  return {
    month,
    day,
    dayMonth,
    monthsOfOneYear: months.M,
    monthsOfTwoYears: months.y,
    daysOfOneMonth: days.d,
    daysOfOneYear: days.M,
    daysOfTwoYears: days.y,
  };
}

/** @param {string} pattern */
function widen(pattern) {
  return pattern.replace(/M+/g, 'MMMM');
}

/**
 * @param {any} cldr
 * @returns {ListPatterns}
 */
function list(cldr) {
  return { two: cldr['2'], start: cldr.start, middle: cldr.middle, end: cldr.end };
}

/**
 * The exemplar characters, which CLDR lists in the order of the language's collation. Those of several letters, as the
 * Hungarian `{cs}`, are left out: they sort by their letters.
 * @param {string} set
 */
function alphabet(set) {
  return set
    .replace(/^\[|\]$|\{[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @param {any} cldr
 * @param {string} lang
 * @returns {[PluralCategory, string][]}
 */
function plural(cldr, lang) {
  const rules = cldr.supplemental['plurals-type-cardinal'][lang] ?? {};
  return Object.entries(rules).flatMap(([key, rule]) => {
    const category = /** @type {PluralCategory} */ (key.replace('pluralRule-count-', ''));
    const condition = String(rule).replace(/@.*$/, '').trim();
    return condition ? [[category, condition]] : [];
  });
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {any}
 */
function read(folder, path) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));
}

/**
 * Refuses what the reader of the data (src/i18n/cldr/dates.ts, plurals.ts, alphabet.ts) does not understand.
 * @param {string} lang
 * @param {CldrData} data
 */
export function check(lang, { alphabet: letters, dates, plural: rules }) {
  expect(/^\p{Ll}+( \p{Ll}+)+$/u.test(letters), `${lang} has the alphabet "${letters}"`);
  const patterns = [dates.year, dates.years, ...Object.values(dates.long), ...Object.values(dates.short)];
  for (const pattern of patterns) {
    const fields = pattern.replace(/'[^']+'/g, '').replace(/[^a-zA-Z']+/g, ' ');
    const isKnown = /^ ?((d|MMMM?|LLLL?|y) ?)+$/.test(fields);
    expect(isKnown, `${lang} has the date pattern "${pattern}"`);
  }
  for (const [, rule] of rules) {
    const isKnown = rule.split(/ and | or /).every((part) => /^[niv]( % \d+)? !?= [\d.,]+$/.test(part));
    expect(isKnown, `${lang} has the plural rule "${rule}"`);
  }
}

/**
 * @param {boolean} holds
 * @param {string} otherwise
 */
function expect(holds, otherwise) {
  if (!holds) throw new Error(`CLDR is not as this generator expects: ${otherwise}`);
}
