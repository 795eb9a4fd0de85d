/** Where the keyboard goes on once the card is closed or left: somewhere drawn, and in sight. */
import type { Selection } from '../../explorer/address.ts';
import { bringIntoView, type Clearance, shownIn } from '../../ui/layout.ts';

/**
 * What chose it. Where that is gone or hidden, or is the search above the page, what the card speaks of: the passage, or
 * the name on the map. To be asked before the card is closed.
 * @param from - what chose it, if anything
 */
export function whereToGoOn(from: HTMLElement | null, { kind, id }: Selection): HTMLElement | null {
  const selector = kind === 'place' ? `.map-frame [data-place="${id}"]` : '.mark.is-chosen';
  const chosen = shownIn(document, selector).find((element) => element instanceof HTMLElement);
  const isDrawn = from !== null && from.getClientRects().length > 0;
  const isSearch = from?.getAttribute('aria-keyshortcuts') === '/';
  return chosen && (!isDrawn || isSearch) ? chosen : from;
}

/** @param to - what it is to be kept clear of: of the bars alone where the card goes */
export function goOnAt(element: HTMLElement | null, to: Clearance = 'beside'): void {
  element?.focus({ preventScroll: true });
  // A pointer shows by itself where its reader goes on.
  if (element?.matches(':focus-visible')) bringIntoView(element, to);
}
