/** Where a reader was on a page, for the same page in another language: the passage or row below the bars. */

import { barsHeight, isWide, shownIn } from '../ui/layout.ts';

/** Where a browser keeps it, for this tab alone and until the other page has it. */
const PLACE_KEY = 'sapar-place';

interface KeptPlace {
  /** The path that it is for: another page opens where it begins. */
  path: string;
  id: string;
  /** Pixels from the top of the screen. */
  top: number;
}

/** Keeps it for the page at a path. Nothing at the very top, where every page begins, and where storage is denied. */
export function keepPlace(path: string): void {
  if (scrollY === 0) return;
  const bars = barsHeight();
  // Beside the article the first screen's column stays where it is, and says nothing of where the reader is.
  const within = isWide() ? 'main [id]:not(.columns, .glance *)' : 'main [id]';
  const [nearest] = shownIn(document, within)
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top >= bars)
    .sort((a, b) => a.top - b.top);
  if (nearest === undefined) return;
  try {
    sessionStorage.setItem(PLACE_KEY, JSON.stringify({ path, ...nearest } satisfies KeptPlace));
  } catch {
    return;
  }
}

/** Goes there, once. @returns whether this page was kept a place for. */
export function returnToPlace(): boolean {
  try {
    const kept = sessionStorage.getItem(PLACE_KEY);
    sessionStorage.removeItem(PLACE_KEY);
    const { path, id, top }: Partial<KeptPlace> = JSON.parse(kept ?? '{}');
    const element = path === location.pathname && id !== undefined ? document.getElementById(id) : null;
    if (element === null || typeof top !== 'number') return false;
    scrollBy(0, element.getBoundingClientRect().top - top);
    return true;
  } catch {
    return false;
  }
}
