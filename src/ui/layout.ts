/** What only a browser with a layout knows; in one place, so that the rest stays plain. */

/** The width from which panels and article stand side by side; the same as in layout.css. */
const WIDE = '(min-width: 60rem)';

export function isWide(): boolean {
  return window.matchMedia(WIDE).matches;
}

/** How much of the screen's height, from above, the sticky bars leave and the card does not cover. */
const CLEAR = { from: 0.14, to: 0.46 };

/**
 * Brings an element to the upper part of the screen, clear of the bars and of the card; smoothly only for
 * readers who have not asked for less motion. What is there already stays where it is.
 */
export function bringIntoView(element: Element): void {
  // The map moves as a whole: scrolling inside it would shift its layers.
  const target = element.closest('.map-frame') ?? element;
  const { top, bottom } = element.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= CLEAR.from * height && bottom <= CLEAR.to * height) return;
  target.scrollIntoView({
    block: 'start',
    inline: 'nearest',
    behavior: prefersLessMotion() ? 'auto' : 'smooth',
  });
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
