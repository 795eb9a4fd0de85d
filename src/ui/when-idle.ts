/** Where a browser cannot say that it is idle. */
const IDLE_GUESS_MS = 2000;

/** Once the page is loaded and the browser has nothing more urgent to do. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => act());
    else setTimeout(act, IDLE_GUESS_MS);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
