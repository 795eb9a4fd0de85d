import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to what was typed; none where even the closest differs in more than half of
 * its letters, or has too few to tell, since a far-fetched hint misleads. Capitals do not count.
 */
export function nearestCandidate(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
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

/** The same as a hint for a message. */
export function nearestId(typed: string, candidates: Iterable<string>): string | undefined {
  const best = nearestCandidate(typed, candidates);
  return best === undefined ? undefined : `did you mean "${best}"?`;
}
