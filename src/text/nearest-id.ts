import { distance } from 'fastest-levenshtein';
import { doublesIn } from './mistyped-letters.ts';
import { printable } from './printable.ts';

/** Words are compared up to this length: what is longer is no word that one could mistype. */
const LONGEST = 200;

/**
 * The candidate closest to what was typed; none where even the closest differs in more than half of
 * its letters, or has too few to tell, since a far-fetched hint misleads. Capitals do not count.
 */
export function nearestCandidate(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const edits = distance(typed.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  if (best === undefined) return undefined;
  const letters = Math.max(best.length, typed.length);
  return letters > 2 && bestDistance <= letters / 2 ? best : undefined;
}

/** The same as a hint for a message, with the letters named that only look like those of the candidate. */
export function nearestId(typed: string, candidates: Iterable<string>): string | undefined {
  const best = nearestCandidate(typed, candidates);
  if (best === undefined) return undefined;
  const doubles = doublesIn(typed, best);
  return `did you mean "${printable(best, LONGEST)}"?${doubles === undefined ? '' : ` ${doubles}`}`;
}
