/**
 * Parts of the page that the first layout leaves out while they are off the screen (`data-late`, see layout.css).
 * Once the page is alive they are laid out one by one while the browser is idle, so that no part of it holds the
 * reader up; from then on every position on the page is the true one.
 */

const LATE = '[data-late]:not([data-laid-out])';
const DONE = 'is-laid-out';

/** Marks a part that the first layout may leave out. */
export const LATE_LAYOUT = { 'data-late': '' } as const;

/** Lays the rest out at once: positions are needed now. */
export function layOutNow(): void {
  document.documentElement.classList.add(DONE);
}

/** Lays the rest out in idle times, a part at a time. */
export function layOutWhenIdle(): void {
  // Without idle times to wait for, the browser does it when the parts come near.
  if (!('requestIdleCallback' in window)) return;
  const step = (deadline: IdleDeadline) => {
    do {
      const next = document.querySelector(LATE);
      if (next === null || document.documentElement.classList.contains(DONE)) return layOutNow();
      next.setAttribute('data-laid-out', '');
      // Asked for its box, it is laid out here, in the time that is there for it.
      next.getBoundingClientRect();
    } while (deadline.timeRemaining() > ENOUGH_MS);
    requestIdleCallback(step);
  };
  requestIdleCallback(step);
}

/** Room for one more part, on a slow phone. */
const ENOUGH_MS = 25;
