/** What only a browser with a layout knows; in one place, so that the rest stays plain. */

/** The width from which panels and article stand side by side; the same as in layout.css. */
const WIDE = '(min-width: 60rem)';

export function isWide(): boolean {
  return window.matchMedia(WIDE).matches;
}

/** @returns stops listening, as the end of an effect does */
export function whenWideChanges(act: () => void): () => void {
  const wide = window.matchMedia(WIDE);
  wide.addEventListener('change', act);
  return () => wide.removeEventListener('change', act);
}

/** The height under which the card stands in the flow, since there is no room over the page; the same as in detail.css. */
const LOW = '(height < 25rem)';

/** Whether the screen is so low; a list to be asked again, and to listen to. */
export function lowScreen(): MediaQueryList {
  return window.matchMedia(LOW);
}

/** The part of the screen's height that the sticky bars leave and the card does not cover. */
const CLEAR = { from: 0.15, to: 0.52 };

/** Room at the lower edge for the ring of what has the focus, in pixels. */
const RING = 8;

/**
 * What an element is to be kept clear of. `nearest`, `top`: the bars and the card, by the least movement or right below
 * the bars; `beside`: the bars alone, where the card lies beside it.
 */
export type Clearance = 'nearest' | 'top' | 'beside';

/** The height of the bars that stay at the top of the screen, in pixels. */
export function barsHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/** The part that is clear, in pixels from the top of the screen. On a low one the bars take more of it, the card none. */
function clearPart(to: Clearance): [first: number, last: number] {
  const { innerHeight } = window;
  const bars = barsHeight();
  const hasAll = to === 'beside' || lowScreen().matches;
  return [Math.max(CLEAR.from * innerHeight, bars), hasAll ? innerHeight - RING : CLEAR.to * innerHeight];
}

/** Whether an element can be seen whole between the bars and the card. */
export function isInClear(element: Element): boolean {
  return isBetween(element, clearPart('nearest'));
}

function isBetween(element: Element, [first, last]: readonly [number, number]): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= first && bottom <= last;
}

/**
 * Moves the page by as little as brings an element where it is clear of bars and card; smoothly only for readers who
 * have not asked for less motion. Never scrolls what lies in between, such as the layers of the map.
 */
export function bringIntoView(element: Element, to: Clearance = 'nearest'): void {
  const [first, last] = clearPart(to);
  if (to !== 'top' && isBetween(element, [first, last])) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const isBelow = to !== 'top' && bottom > last && height <= last - first;
  window.scrollBy({
    top: isBelow ? bottom - last : top - first,
    behavior: prefersLessMotion() ? 'auto' : 'smooth',
  });
}

/** The elements that are drawn at all, of those that a selector finds within another one. */
export function shownIn(within: ParentNode | null | undefined, selector: string): Element[] {
  return [...(within?.querySelectorAll(selector) ?? [])].filter(
    (element) => element.getClientRects().length > 0,
  );
}

/** How far across an element a point of the screen lies, from 0 to 1. */
export function shareAcross(element: Element, clientX: number): number {
  const { left, width } = element.getBoundingClientRect();
  return width === 0 ? 0.5 : Math.min(1, Math.max(0, (clientX - left) / width));
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The element that lies nearest to a point of the screen. */
export function nearestTo<T extends Element>(elements: readonly T[], x: number, y: number): T | undefined {
  const distance = (element: T) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  };
  return elements.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whether an element lies below what its parent shows, as what has no room in a line of fixed height. */
export function isCut({ offsetTop, parentElement }: HTMLElement): boolean {
  return parentElement !== null && offsetTop > parentElement.offsetTop + parentElement.clientHeight;
}
