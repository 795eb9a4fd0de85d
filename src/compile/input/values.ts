/** What stands in every file that people edit, as valibot schemas. */
import * as v from 'valibot';
import { LANGUAGE_TAG } from '../../model/texts.ts';

/** A text of one line or more, without the space around it. */
export const line = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));

/** Kebab-case, ASCII: ids stand in addresses and are never reused. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case: small letters, digits, single hyphens'),
);

/** The tag of a language: `kk`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(LANGUAGE_TAG, 'the tag of a language (BCP 47), such as en, kk or sr-Latn'),
);

/**
 * A text by the tags of its languages. Which of them it must have depends on the readout whose pages show it: what is
 * shared by several readouts may lack one that none of them needs.
 */
export const localTextSchema = v.pipe(
  v.record(languageTag, line),
  v.minEntries(1, 'a text in at least one language: { en: …, kk: … }'),
);

const ADDRESS = 'an address (https://…)';
const PLAIN_ADDRESS = 'an address without spaces, hidden letters, or a name and password in it';

/** The address of a page: http or https, which a reader may follow. Nothing else becomes a link. */
export const httpsUrl = v.pipe(
  v.string(),
  v.url(ADDRESS),
  v.regex(/^https?:\/\//, ADDRESS),
  v.regex(/^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/, PLAIN_ADDRESS),
  v.check((address) => !/\p{C}/u.test(address), PLAIN_ADDRESS),
);

const AMOUNT = 'a number from -10^15 to 10^15, and no nearer to 0 than 10^-6';

/** A number in whole units: what is larger or smaller is a slip, and has more digits than are shown. */
export const amount = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-1e15, AMOUNT),
  v.maxValue(1e15, AMOUNT),
  v.check((value) => value === 0 || Math.abs(value) >= 1e-6, AMOUNT),
);

/** An EDTF string (ISO 8601-2). YAML reads a bare year as a number, so a number is taken too. */
export const edtf = v.pipe(
  v.union([v.string(), v.number()], 'a date in EDTF, such as 2026-02-16, 2026/2028 or 2026-02-16/..'),
  v.transform(String),
);
