/** The numbers of a text with their units and bounds, read without knowing what they should be. */
import { type Lexicon, type ReadRelation, SIGNS } from './lexicon.ts';
import { numberAt } from './numerals.ts';
import { readOnce } from './read-once.ts';
import { meaningAt, meaningBefore, wordsAt } from './words.ts';

/** A number of a text; `start` and `end` (UTF-16 code units) take its unit in. */
export interface Quantity {
  /** What it may be: one value where nothing is ambiguous. */
  values: number[];
  /** ISO 4217 codes it may be in, or `%`; none where no unit stands beside it. */
  units: readonly string[];
  /** Four plain digits without a unit, as a year is written. */
  likeYear: boolean;
  start: number;
  end: number;
}

const CODES = Intl.supportedValuesOf('currency');
const CODE = new RegExp(`(?:${CODES.join('|')})`, 'y');
const LONGEST_SIGN = Math.max(...SIGNS.map(([written]) => written.length));
const MAY_START = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}'’]+/uy;

/** Every number in the order of the text, which must be {@link plainWords}. */
export const readQuantities = readOnce((text, lexicon): readonly Quantity[] => {
  const found: Scaled[] = [];
  for (let at = 0; at < text.length; ) {
    const read = MAY_START.test(text[at] ?? '') ? numberAt(text, lexicon, at) : undefined;
    if (read === undefined) {
      WORD.lastIndex = at;
      // Past a whole word, so that no number is found inside one; a number in digits may begin right behind letters.
      const [word] = WORD.exec(text) ?? [];
      const digit = word?.search(/\p{N}/u) ?? -1;
      at += digit > 0 ? digit : Math.max(1, word?.length ?? 1);
      continue;
    }
    const before = unitBefore(text, at);
    const behind = unitBehind(text, lexicon, read.end);
    const units = behind?.units ?? before?.units ?? unitPastBound(text, lexicon, read.end) ?? [];
    const [value = 0] = read.values;
    found.push({
      values: isNegative(text, before?.start ?? at) ? read.values.map((number) => -number) : read.values,
      units,
      likeYear:
        read.bare && units.length === 0 && /^[12]\d{3}$/.test(text.slice(at, read.end)) && value < 3000,
      start: before?.start ?? at,
      end: behind?.end ?? read.end,
      magnitude: read.magnitude,
    });
    at = behind?.end ?? read.end;
  }
  shareInRanges(text, lexicon, found);
  return found.map(({ magnitude, ...quantity }) => quantity);
});

type Scaled = Quantity & { magnitude: number };

/** In "1 to 2 billion US dollars" the first number has the magnitude and the unit of the second. */
function shareInRanges(text: string, lexicon: Lexicon, found: Scaled[]): void {
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    if (second === undefined) continue;
    const between = text.slice(first.end, second.start).trim();
    if (between === '' || wordsAt(between, lexicon.rangeLinks, 0) !== between.length) continue;
    const [one = 0, two = 0] = [first.values[0], second.values[0]];
    // "rose in 2025 to $1.2 billion": a year, and an amount behind it.
    if (first.likeYear && (second.magnitude > 1 || two < one)) continue;
    if (!shareUnits(first, second, /^[-–—]$/.test(between))) continue;
    if (second.units.length > 0) first.likeYear = false;
    // "500 to 2 million" is the other way about: the first number is whole as it stands.
    if (first.magnitude === 1 && second.magnitude > 1 && one * second.magnitude < two) {
      first.values = first.values.map((value) => value * second.magnitude);
      first.likeYear = false;
    }
  }
}

/** Whether two numbers may be a range; the one without a unit takes that of the other then. */
function shareUnits(first: Scaled, second: Scaled, isDash: boolean): boolean {
  if (first.units.length > 0 && second.units.length > 0) {
    return first.units.some((unit) => second.units.includes(unit));
  }
  if (first.units.length === 0) first.units = second.units;
  else {
    // "$1.2 billion and 15 agreements", "20 % to 500,000 tonnes": the second counts something else.
    const grows = second.magnitude > 1 && (second.values[0] ?? 0) > (first.values[0] ?? 0);
    if (!isDash && (!grows || first.units.includes('%'))) return false;
    second.units = first.units;
  }
  return true;
}

/** "миллионнан астам теңге": a bound stands between the number and its unit. */
function unitPastBound(text: string, lexicon: Lexicon, end: number): readonly string[] | undefined {
  const bound = meaningAt(text, lexicon.boundsAfter, end + 1);
  return bound && unitBehind(text, lexicon, bound.end)?.units;
}

const MINUS = [['minus|минус', true]] as const;

function isNegative(text: string, start: number): boolean {
  const signed = /(?:^|[ (])[-−]$/.test(text.slice(Math.max(0, start - 2), start));
  return signed || meaningBefore(text, MINUS, start) === true;
}

function unitBefore(text: string, at: number): { units: readonly string[]; start: number } | undefined {
  const spaced = text[at - 1] === ' ' ? at - 1 : at;
  const end = text.slice(Math.max(0, spaced - LONGEST_SIGN), spaced).toLowerCase();
  const sign = SIGNS.find(([written]) => written !== '%' && end.endsWith(written));
  if (sign) return { units: sign[1], start: spaced - sign[0].length };
  const code = text.slice(Math.max(0, spaced - 3), spaced);
  if (CODES.includes(code) && !/\p{L}/u.test(text[spaced - 4] ?? '')) {
    return { units: [code], start: spaced - 3 };
  }
  return undefined;
}

function unitBehind(
  text: string,
  lexicon: Lexicon,
  end: number,
): { units: readonly string[]; end: number } | undefined {
  const at = text.startsWith('. ', end) ? end + 2 : /[ -]/.test(text[end] ?? '') ? end + 1 : end;
  const start = text.slice(at, at + LONGEST_SIGN).toLowerCase();
  const sign = SIGNS.find(([written]) => start.startsWith(written));
  // "in 2025 $1 billion": the sign belongs to the number behind it.
  const isNext = (end: number) => /^ ?\d/.test(text.slice(end, end + 2));
  if (sign && (sign[0] === '%' || !isNext(at + sign[0].length))) {
    return { units: sign[1], end: at + sign[0].length };
  }
  const named = meaningAt(text, lexicon.units, at);
  if (named) return { units: named.meaning, end: named.end };
  CODE.lastIndex = at;
  const [code] = CODE.exec(text) ?? [];
  return code !== undefined && !/\p{L}/u.test(text[at + 3] ?? '') && !isNext(at + 3)
    ? { units: [code], end: at + 3 }
    : undefined;
}

/**
 * How the words around a number bound it: what it may be, or nothing where none of the words known to the lexicon stands
 * there. `text` must be {@link plainWords}, best the whole sentence.
 */
export function readBounds(
  text: string,
  lexicon: Lexicon,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
): readonly ReadRelation[] {
  const signed = /[~≈] ?$/.test(text.slice(Math.max(0, start - 2), start)) ? (['~'] as const) : [];
  const found = meaningBefore(text, lexicon.boundsBefore, start) ?? [];
  // A case ending behind a hyphen belongs to the number: "50 %-дан астам".
  const suffix = /^-\p{L}{2,4}/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const behind = meaningAt(text, lexicon.boundsAfter, end + suffix + 1);
  return [...new Set([...signed, ...found, ...(behind?.meaning ?? [])])];
}
