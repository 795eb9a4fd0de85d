/** Figures worked out of what a page observed. */

/** @typedef {import('./observe.mjs').Span} Span */
/** @typedef {import('./observe.mjs').Shift} Shift */

/** A task shorter than this is not felt. */
const FELT_MS = 50;
/** Shifts belong together while they follow within a second of each other, for at most five. */
const SESSION = { gap: 1000, length: 5000 };

/**
 * Total blocking time: what tasks take beyond 50 ms, from the first paint on.
 * @param {readonly Span[]} tasks
 * @param {number} from
 */
export function blockingTime(tasks, from) {
  return tasks.reduce((sum, { start, duration }) => {
    const counted = start + duration - Math.max(start, from);
    return sum + Math.max(0, counted - FELT_MS);
  }, 0);
}

/**
 * Cumulative layout shift: the worst session of shifts.
 * @param {readonly Shift[]} shifts
 */
export function layoutShift(shifts) {
  let worst = 0;
  let session = { first: 0, last: 0, sum: 0 };
  for (const { start, value } of shifts) {
    const goesOn =
      session.sum > 0 && start - session.last < SESSION.gap && start - session.first < SESSION.length;
    session = goesOn
      ? { ...session, last: start, sum: session.sum + value }
      : { first: start, last: start, sum: value };
    worst = Math.max(worst, session.sum);
  }
  return worst;
}

/**
 * @param {readonly number[]} values
 * @returns {number | undefined} none of nothing
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
