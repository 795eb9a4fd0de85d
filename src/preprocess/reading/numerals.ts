/** One number at a place: digits with their separators, words, magnitudes, halves. */
import type { Lexicon } from './lexicon.ts';
import { meaningAt, wordsAt } from './words.ts';

export interface ReadNumber {
  /** More than one where the separators can be read in two ways ("1.200"). */
  values: number[];
  /** The product of the words for powers of ten behind the last digits or words; 1 without. */
  magnitude: number;
  /** Written in digits alone, without a magnitude. */
  bare: boolean;
  end: number;
}

const starts = new Map<Lexicon, string>();

/** Any word that a number may start with: most words of a text are none, and are told by one look. */
function startOf(lexicon: Lexicon): string {
  const known = starts.get(lexicon);
  if (known !== undefined) return known;
  const words = [...lexicon.numerals, ...lexicon.magnitudes].map(([source]) => source);
  const made = [...words, lexicon.half].join('|');
  starts.set(lexicon, made);
  return made;
}

const DIGITS = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;

/** The number that starts at `at`; `undefined` where none does. */
export function numberAt(text: string, lexicon: Lexicon, at: number): ReadNumber | undefined {
  if (!/\d/.test(text[at] ?? '') && wordsAt(text, startOf(lexicon), at) === undefined) return undefined;
  let end = at;
  let totals = [0];
  let current: number[] | undefined;
  let magnitude = 1;
  let inDigits = false;
  let largest = Number.POSITIVE_INFINITY;

  /** Past one space or hyphen, and past a word that means nothing of its own where `next` stands behind it. */
  const following = (): number[] => {
    if (end === at) return [at];
    const behind = /[ -]/.test(text[end] ?? '') ? end + 1 : end;
    const places = [behind];
    for (let step = 0, from = behind; step < 2; step += 1) {
      const filler = wordsAt(text, lexicon.fillers, from);
      if (filler === undefined) break;
      from = filler + 1;
      places.push(from);
    }
    return places;
  };

  for (;;) {
    const places = following();
    const scaled = places.map((place) => magnitudeAt(text, lexicon, place)).find((found) => found);
    if (scaled && (current !== undefined || scaled.meaning >= 1000) && scaled.meaning < largest) {
      current = (current ?? [1]).map((value) => value * scaled.meaning);
      end = scaled.end;
      magnitude = scaled.meaning;
      inDigits = false;
      if (scaled.meaning < 1000) continue;
      largest = scaled.meaning;
      totals = totals.flatMap((total) => (current ?? []).map((value) => total + value));
      current = undefined;
      continue;
    }
    const half = places.map((place) => wordsAt(text, lexicon.half, place)).find((found) => found);
    if (half !== undefined && (current !== undefined || end === at)) {
      current = (current ?? [0]).map((value) => value + 0.5);
      end = half;
      continue;
    }
    const word = places.map((place) => meaningAt(text, lexicon.numerals, place)).find((found) => found);
    if (word && !inDigits && word.meaning < roomBelow(current)) {
      current = (current ?? [0]).map((value) => value + word.meaning);
      end = word.end;
      magnitude = 1;
      continue;
    }
    const [place = end] = places;
    const digits = current === undefined ? digitsAt(text, lexicon, place) : undefined;
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
  const next = magnitudeAt(text, lexicon, behind);
  return next !== undefined && next.meaning < largest;
}

/** A single letter ("491m") is a magnitude behind a digit alone. */
function magnitudeAt(text: string, lexicon: Lexicon, at: number): ReturnType<typeof meaningAt<number>> {
  const found = meaningAt(text, lexicon.magnitudes, at);
  if (found === undefined) return undefined;
  return found.end - at > 1 || /\d/.test(text[at - 1] ?? '') ? found : undefined;
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
