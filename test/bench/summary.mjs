/** The rounds of a subject in one figure each. */
import { median } from './vitals.mjs';

/** @typedef {import('./measure.mjs').Visit} Visit */

/**
 * @typedef {object} ClickSummary
 * @property {number | undefined} middle the median of all clicks
 * @property {number | undefined} slowest the median of each round's slowest
 * @property {number | undefined} worst the slowest of all rounds, not a median
 *
 * @typedef {object} Summary medians over the rounds; undefined where the subject has no such thing
 * @property {number | undefined} bytes
 * @property {number | undefined} bytesWithMap
 * @property {number | undefined} requests
 * @property {number | undefined} fcp
 * @property {number | undefined} lcp
 * @property {number | undefined} tbt
 * @property {number | undefined} longestTask
 * @property {number | undefined} cls
 * @property {number | undefined} firstClick the first one after the page has come
 * @property {ClickSummary} clicks without the live map
 * @property {ClickSummary} clicksWithMap
 * @property {number | undefined} takeover
 * @property {number | undefined} heap
 */

/**
 * @param {readonly Visit[]} visits
 * @returns {Summary}
 */
export function summarise(visits) {
  /** @param {(visit: Visit) => number | undefined} read */
  const over = (read) => median(visits.map(read).filter((value) => value !== undefined));
  return {
    bytes: over(({ bytes }) => bytes),
    bytesWithMap: over(({ bytesWithMap }) => bytesWithMap),
    requests: over(({ requests }) => requests),
    fcp: over(({ fcp }) => fcp),
    lcp: over(({ lcp }) => lcp),
    tbt: over(({ tbt }) => tbt),
    longestTask: over(({ longestTask }) => longestTask),
    cls: over(({ cls }) => cls),
    firstClick: over(({ clicks }) => clicks[0]),
    clicks: summariseClicks(visits.map(({ clicks }) => clicks)),
    clicksWithMap: summariseClicks(visits.map(({ clicksWithMap }) => clicksWithMap)),
    takeover: over(({ takeover }) => takeover),
    heap: over(({ heap }) => heap),
  };
}

/**
 * @param {readonly (readonly number[])[]} rounds
 * @returns {ClickSummary}
 */
function summariseClicks(rounds) {
  const slowest = rounds.filter((clicks) => clicks.length > 0).map((clicks) => Math.max(...clicks));
  return {
    middle: median(rounds.flat()),
    slowest: median(slowest),
    worst: slowest.length > 0 ? Math.max(...slowest) : undefined,
  };
}
