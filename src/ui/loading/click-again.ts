/** Clicks that nobody could answer when they were made. */

/** What does nothing without script, unlike a link; a label stands for its control. */
export const CONTROLS = 'button,label,input';

/**
 * Makes clicks again, each with the press before it: React takes the control over at once then. At the click itself a
 * radio button has changed already, so that React would take the new choice for the old one and tell nobody.
 */
export function clickAgain(controls: readonly HTMLElement[]): void {
  for (const control of controls) {
    control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    control.click();
  }
}
