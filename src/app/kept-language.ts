/** The language that a reader has chosen: the site's root leads to it the next time (site/entrances.ts). */

/** Where a browser keeps it. */
export const LANGUAGE_KEY = 'sapar-language';

/** Storage may be denied; then the root goes by the browser's languages alone. */
export function keepLanguage(lang: string): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, lang);
  } catch {
    return;
  }
}
