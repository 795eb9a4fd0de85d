/** One number at a place: digits with their separators, words, magnitudes, halves. */
import type { Lexicon } from './lexicon.ts';
import { type NumberWord, numberWordAt } from './number-words.ts';

export interface ReadNumber {
  /** More than one where the separators can be read in two ways ("1.200"). */
  values: number[];
  /** The product of the words for powers of ten behind the last digits or words; 1 without. */
  magnitude: number;
  /** Written in digits alone, without a magnitude. */
  bare: boolean;
  end: number;
}

const DIGITS = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;

/** The number that starts at `at`; `undefined` where none does. */
export function numberAt(text: string, lexicon: Lexicon, at: number): ReadNumber | undefined {
  let end = at;
  let totals = [0];
  let current: number[] | undefined;
  let magnitude = 1;
  let inDigits = false;
  let largest = Number.POSITIVE_INFINITY;

  /** Where the number may go on: behind one space or hyphen, and behind up to two words without a meaning of their own. */
  const following = (): number[] => {
    if (end === at) return [at];
    const behind = /[ -]/.test(text[end] ?? '') ? end + 1 : end;
    const places = [behind];
    for (let step = 0, from = behind; step < 2; step += 1) {
      const filler = numberWordAt(text, lexicon, from);
      if (filler?.isFiller !== true) break;
      from = filler.end + 1;
      places.push(from);
    }
    return places;
  };

  for (;;) {
    const places = following();
    const words = places.flatMap((place) => numberWordAt(text, lexicon, place) ?? []);
    const scaled = words.find((word) => isMagnitude(text, word));
    if (scaled?.magnitude && scaled.magnitude < largest) {
      const factor = scaled.magnitude;
      current = (current ?? [1]).map((value) => value * factor);
      end = scaled.end;
      magnitude = factor;
      inDigits = false;
      if (factor < 1000) continue;
      largest = factor;
      totals = totals.flatMap((total) => (current ?? []).map((value) => total + value));
      current = undefined;
      continue;
    }
    const half = words.find((word) => word.isHalf);
    if (half && (current !== undefined || end === at)) {
      current = (current ?? [0]).map((value) => value + 0.5);
      end = half.end;
      continue;
    }
    const word = words.find(({ numeral }) => numeral !== undefined);
    if (word?.numeral !== undefined && !inDigits && word.numeral < roomBelow(current)) {
      const numeral = word.numeral;
      current = (current ?? [0]).map((value) => value + numeral);
      end = word.end;
      magnitude = 1;
      continue;
    }
    const [place = end] = places;
    // "3 млрд. 500 млн." has full stops inside of one number.
    const behind = end > at && text.startsWith('. ', end) ? end + 2 : place;
    const digits = current === undefined ? digitsAt(text, lexicon, behind) : undefined;
    // Behind a magnitude only what has a smaller one of its own belongs to it: "2 billion 500 million".
    if (digits && (end === at || isScaledBelow(text, lexicon, digits.end, largest))) {
      current = digits.values;
      end = digits.end;
      inDigits = true;
      magnitude = 1;
      continue;
    }
    break;
  }
  if (end === at) return undefined;
  const values = totals.flatMap((total) => (current ?? [0]).map((value) => rounded(total + value)));
  return { values, magnitude, bare: inDigits && totals.length === 1 && totals[0] === 0, end };
}

/** What may follow a number of words: units behind tens, tens behind hundreds. */
function roomBelow(current: readonly number[] | undefined): number {
  const value = current?.[0];
  if (value === undefined) return Number.POSITIVE_INFINITY;
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
}

function isScaledBelow(text: string, lexicon: Lexicon, end: number, largest: number): boolean {
  const behind = text[end] === ' ' ? end + 1 : end;
  const next = numberWordAt(text, lexicon, behind);
  return next?.magnitude !== undefined && isMagnitude(text, next) && next.magnitude < largest;
}

/** A single letter ("491m") is a magnitude behind a digit alone. */
function isMagnitude(text: string, { magnitude, start, end }: NumberWord): boolean {
  return magnitude !== undefined && (end - start > 1 || /\d/.test(text[start - 1] ?? ''));
}

function digitsAt(text: string, lexicon: Lexicon, at: number): { values: number[]; end: number } | undefined {
  if (/[\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  DIGITS.lastIndex = at;
  const [digits] = DIGITS.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return { values: readings(digits.replaceAll(' ', ''), lexicon.decimal), end: at + digits.length };
}

/** One mark before three digits may group thousands, or part decimals where it is the language's mark for that. */
function readings(digits: string, decimal: '.' | ','): number[] {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return [Number(digits)];
  const last = marks.at(-1) ?? '';
  const tail = digits.length - digits.lastIndexOf(last) - 1;
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const at = digits.lastIndexOf(last);
  const parted = Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`);
  const sameMarks = new Set(marks).size === 1;
  if (marks.length > 1 && sameMarks) return [grouped];
  if (marks.length > 1 || tail !== 3) return [parted];
  // "1,200" is twelve hundred in English and one and a fifth in Kazakh; the other mark is no word of either's.
  if (last === decimal) return [parted];
  return decimal === '.' ? [grouped] : [grouped, parted];
}

/** 1.2 × 10⁹ has no digits beyond those of 1.2, which binary fractions would add. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
