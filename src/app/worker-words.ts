/**
 * What a page says to the site's service worker. An old page says it to the worker of a newer version, so these words
 * never change.
 */
/** To a worker that waits: take over. */
export const TAKE_OVER = 'take-over';
/** To the worker that serves the page, with a port for the answer: of which version are you? */
export const WHICH_VERSION = 'which-version';
