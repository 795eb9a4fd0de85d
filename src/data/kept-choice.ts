/**
 * What a reader has chosen and this browser keeps, in its storage alone. Storage may be denied: a choice then holds for
 * the page view.
 */

/** @param value - `null` where there is nothing to keep any more */
export function keepChoice(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** @returns `null` where nothing is kept, `undefined` where nothing can be */
export function keptChoice(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}
