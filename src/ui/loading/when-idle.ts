/** Where a browser cannot say that it is idle. */
const IDLE_GUESS_MS = 500;

/**
 * Once the page is loaded and the browser has nothing more urgent to do.
 * @param limit milliseconds after which a busy browser does it all the same
 * @returns takes it back
 */
export function whenIdle(act: () => void, limit?: number): () => void {
  let takeBack = () => removeEventListener('load', wait);
  function wait() {
    if ('requestIdleCallback' in window) {
      const asked = requestIdleCallback(() => act(), limit === undefined ? undefined : { timeout: limit });
      takeBack = () => cancelIdleCallback(asked);
    } else {
      const asked = setTimeout(act, IDLE_GUESS_MS);
      takeBack = () => clearTimeout(asked);
    }
  }
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => takeBack();
}
