/**
 * Loads the page anew, and again where it stays: Chromium may lose a navigation that comes while it changes workers,
 * and then waits for its answer for minutes.
 */

/**
 * How long a worker may take to take over, and the browser to leave the page, in milliseconds. Chromium lets a worker
 * wait until the old one has rested for half a minute where a page asked for a file at the wrong moment; a page that
 * is loaded anew moves it on.
 */
export const PATIENCE = 3000;

let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Each wait is twice as long as the one before: a page that comes slowly gets its time. The last call counts.
 * @param reload - asks the browser for the page once.
 * @param first - the wait until then, in milliseconds.
 */
export function loadAnew(reload: () => void, first = 0): void {
  const ask = (wait: number, after: number) => {
    next = setTimeout(() => {
      reload();
      ask(after, 2 * after);
    }, wait);
  };
  clearTimeout(next);
  ask(first, PATIENCE);
}
