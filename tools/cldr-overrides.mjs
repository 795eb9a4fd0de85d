/** @import { CldrData } from '../src/i18n/cldr/data.ts' */

/**
 * @template T
 * @typedef {T extends readonly unknown[] | string | number ? T : { [K in keyof T]?: DeepPartial<T[K]> }} DeepPartial
 */

/**
 * Where Sapar writes otherwise than CLDR 48 says, and why. This is the only place; the reasons are copied to the head of
 * the generated file.
 * @type {Record<string, { why: string, change: (cldr: CldrData) => DeepPartial<CldrData> }[]>}
 */
export const OVERRIDES = {
  en: [
    {
      why: 'A range of bare numbers is set closed (2026–2028, 16–18 February), as British books do; CLDR puts thin spaces.',
      change: () => ({
        dates: {
          years: 'y–y',
          long: { daysOfOneMonth: 'd–d MMMM y' },
          short: { daysOfOneMonth: 'd–d MMM y' },
        },
      }),
    },
  ],
  kk: [
    {
      why: 'A list of three or more ends with "және", as in the readout itself ("Еуропа, Кавказ және Оңтүстік Азия"); CLDR has a comma.',
      change: () => ({ list: { and: { end: '{0} және {1}' } } }),
    },
    {
      why: 'The range of unequal parts has an en dash like all other Kazakh ranges of CLDR; CLDR has a hyphen here.',
      change: () => ({ dates: { fallback: '{0} – {1}' } }),
    },
  ],
  ru: [],
  tg: [
    {
      why: 'Months are lower case, as Tajik pages print them; CLDR has capitals.',
      change: ({ months }) => ({ months: { long: months.long.map(lower), short: months.short.map(lower) } }),
    },
    {
      why: 'The month is tied to the year with "-и соли" (16 феврали соли 2026), as Tajik pages print it; CLDR has "16 Феврал 2026".',
      change: () => ({
        dates: {
          long: {
            month: "MMMM'и соли' y",
            day: "d MMMM'и соли' y",
            monthsOfOneYear: "MMMM – MMMM'и соли' y",
            monthsOfTwoYears: "MMMM'и соли' y – MMMM'и соли' y",
            daysOfOneMonth: "d–d MMMM'и соли' y",
            daysOfOneYear: "d MMMM – d MMMM'и соли' y",
            daysOfTwoYears: "d MMMM'и соли' y – d MMMM'и соли' y",
          },
        },
      }),
    },
    {
      why: 'Ranges keep the order day, month, year of single dates and bare numbers are closed (солҳои 2026–2028); CLDR has "Фев 16 – 18, 2026".',
      change: () => ({
        dates: {
          years: 'y–y',
          short: {
            daysOfOneMonth: 'd–d MMM y',
            daysOfOneYear: 'd MMM – d MMM y',
            daysOfTwoYears: 'd MMM y – d MMM y',
          },
        },
      }),
    },
    {
      why: 'A list of three or more ends with "ва", an alternative has no comma before "ё", as in the Tajik constitution ("Парчам, Нишон ва Суруди Миллӣ"); CLDR has a comma in both.',
      change: () => ({
        list: { and: { end: '{0} ва {1}' }, or: { two: '{0} ё {1}', end: '{0} ё {1}' } },
      }),
    },
    {
      why: 'CLDR has no plural rules for Tajik; a noun after a number keeps its form, so one and other are told apart by 1 alone.',
      change: () => ({ plural: [['one', 'n = 1']] }),
    },
  ],
};

/** @param {string} name */
function lower(name) {
  return name.toLowerCase();
}
