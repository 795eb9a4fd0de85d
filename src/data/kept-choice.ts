/**
 * What a reader has chosen and this browser keeps, in its storage alone. Storage may be denied: a choice then holds for
 * the page view.
 */

/** What is kept. The first three are attributes of the page's root too: see head-script.ts. */
export type Kept = 'theme' | 'size' | 'text' | 'language';

/** Before the name of what is kept: the storage belongs to all pages of a host. */
export const KEPT_PREFIX = 'sapar-';

/** @param value - `null` where there is nothing to keep any more */
export function keepChoice(name: Kept, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(KEPT_PREFIX + name);
    else localStorage.setItem(KEPT_PREFIX + name, value);
  } catch {
    return;
  }
}

/** @returns `null` where nothing is kept, `undefined` where nothing can be */
export function keptChoice(name: Kept): string | null | undefined {
  try {
    return localStorage.getItem(KEPT_PREFIX + name);
  } catch {
    return undefined;
  }
}
