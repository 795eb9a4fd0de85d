/** What only a browser with a layout knows; in one place, so that the rest stays plain. */

/** The width from which panels and article stand side by side; the same as in layout.css. */
const WIDE = '(min-width: 60rem)';

export function isWide(): boolean {
  return window.matchMedia(WIDE).matches;
}

/** Brings an element into view; smoothly only for readers who have not asked for less motion. */
export function bringIntoView(element: Element, block: ScrollLogicalPosition = 'center'): void {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, inline: 'nearest', behavior: reduced ? 'auto' : 'smooth' });
}
