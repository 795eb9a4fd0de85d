/** The small numbers of a sentence, in digits and in words, that count something: "one", "twice", "9 times". */
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { readQuantities } from './quantities.ts';
import { withoutDays, withoutDigitDates } from './times.ts';
import { matchesOf, plainWords } from './words.ts';

/** From here on a number without a unit is an amount. */
const LEAST_AMOUNT = 1000;

/** Words that say how many times. */
const TIMES: Readonly<Record<string, readonly (readonly [source: string, count: number])[]>> = {
  en: [
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
  ],
  ru: [
    ['однажды', 1],
    ['дважды', 2],
    ['трижды', 3],
    ['четырежды', 4],
  ],
};

/** In no order; `undefined` in a language that is not read. */
export function readCounts(language: string, text: string): number[] | undefined {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) return undefined;
  const words = plainWords(text);
  const times = (TIMES[language] ?? []).flatMap(([source, count]) =>
    matchesOf(words.toLowerCase(), source).map(() => count),
  );
  return [...countsIn(words, lexicon), ...times];
}

function countsIn(words: string, lexicon: Lexicon): number[] {
  return readQuantities(withoutDays(withoutDigitDates(words), lexicon), lexicon)
    .filter(({ units, likeYear }) => units.length === 0 && !likeYear)
    .flatMap(({ values }) => values.slice(0, 1))
    .filter((value) => value < LEAST_AMOUNT);
}
