/** Letters that are another's double in a word that is typed: "stаted" with a Cyrillic а. */
import { nameCodePoint, scriptOf } from './code-points.ts';

/** How many letters a message names. */
const MOST = 3;

/**
 * The letters in which a word that was typed differs from the one that was meant, where they may look the same: one
 * letter for another of another script, or a letter that is not seen. `undefined` where there is none.
 */
export function doublesIn(typed: string, meant: string): string | undefined {
  const [found, wanted] = [pointsOf(typed), pointsOf(meant)];
  const named =
    found.length === wanted.length
      ? found.flatMap((point, at) => {
          const other = wanted[at] ?? point;
          const doubles = point !== other && scriptOf(point) !== scriptOf(other);
          return doubles ? [`${nameAt(point, at)}, not ${nameCodePoint(other)}`] : [];
        })
      : strangeAmong(found, wanted);
  return named.length === 0 ? undefined : listed(named);
}

/** The letters of a word that is to have ASCII alone which are beyond it; `undefined` where there is none. */
export function beyondAscii(typed: string): string | undefined {
  const named = pointsOf(typed).flatMap((point, at) => (point < 0x7f ? [] : [nameAt(point, at)]));
  return named.length === 0 ? undefined : listed(named);
}

/** What is of none of the scripts that the other word has, and no sign of ASCII. */
function strangeAmong(points: readonly number[], others: readonly number[]): string[] {
  const scripts = new Set(others.map(scriptOf).filter((script) => script !== undefined));
  return points.flatMap((point, at) => {
    const script = scriptOf(point);
    const fits = script === undefined ? point < 0x7f : scripts.has(script);
    return fits ? [] : [nameAt(point, at)];
  });
}

const nameAt = (point: number, at: number) => `letter ${at + 1} is ${nameCodePoint(point)}`;

/** A word is no longer than this; what is longer is cut in messages. */
const pointsOf = (word: string) => [...word.slice(0, 200)].map((character) => character.codePointAt(0) ?? 0);

function listed(named: readonly string[]): string {
  return [...named.slice(0, MOST), ...(named.length > MOST ? ['…'] : [])].join(', ');
}
