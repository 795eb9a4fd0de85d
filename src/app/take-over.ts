/**
 * What a page says to a worker that waits: take over. An old page says it to the worker of a newer version, so it
 * never changes.
 */
export const TAKE_OVER = 'take-over';
