import type { ListPatterns } from './data.ts';

/** Joins items as a sentence lists them; the empty string for none. */
export function joinList(patterns: ListPatterns, items: readonly string[]): string {
  const [first = '', ...rest] = items;
  return rest.reduce((joined, item, index) => {
    return fillPlaces(patternAt(patterns, index + 1, rest.length), joined, item);
  }, first);
}

/** Fills `{0}` and `{1}` at once, so that `{1}` or `$&` in a filling stays as it is. */
export function fillPlaces(pattern: string, before: string, after: string): string {
  return pattern.replace(/\{([01])\}/g, (_, place) => (place === '0' ? before : after));
}

/** The pattern that ties the item at `index` to those before it. */
function patternAt(patterns: ListPatterns, index: number, last: number): string {
  if (last === 1) return patterns.two;
  if (index === last) return patterns.end;
  return index === 1 ? patterns.start : patterns.middle;
}
