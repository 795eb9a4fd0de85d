/**
 * The note of a page whose scripts did not come: it stands in the HTML, since nothing can be counted on to bring
 * it. The style sheet shows it after a while of silence (layout.css), a failure at once.
 */

import type { I18n } from '../i18n/i18n.ts';
import { stopKeepingClicks } from './early-clicks.ts';

/** The note will not be needed. */
export function sayPageIsInteractive(): void {
  document.documentElement.classList.add('is-interactive');
}

/** The prerendered page stays readable; it says that its tools did not come, and what to do. */
export function sayPageStaysStill(): void {
  stopKeepingClicks();
  document.documentElement.classList.add('is-still');
}

/** HTML for the page's shell. The link is the page's own address, and works without script. */
export function stillNote({ m }: Pick<I18n, 'm'>): string {
  return `<p class="still-note needs-script" role="status">${m.app.still} <a href="">${m.app.reload}</a></p>`;
}
