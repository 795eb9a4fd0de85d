/** The way out of the card by Tab. It is the last thing on the page, and would lead out of the page. */
import type { KeyboardEvent } from 'react';
import { goOnAt } from './go-on.ts';

/**
 * Tab behind the card's last control goes on with what follows the element that chose it; Shift and Tab before the first
 * one go back to that element.
 * @param from - the element that chose what the card shows; `null` leaves all to the browser
 */
export function leaveByTab(event: KeyboardEvent<HTMLElement>, from: HTMLElement | null): void {
  if (event.key !== 'Tab' || !from?.isConnected) return;
  const { currentTarget: card, target } = event;
  const controls = [...card.querySelectorAll('a[href], button, summary, textarea')].filter((control) =>
    control.checkVisibility(),
  );
  if (event.shiftKey && (target === card || target === controls[0])) {
    event.preventDefault();
    goOnAt(from, 'nearest');
  }
  // The browser itself then takes the step from there.
  if (!event.shiftKey && target === controls.at(-1)) from.focus({ preventScroll: true });
}
