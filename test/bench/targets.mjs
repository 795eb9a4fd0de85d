/** What the page is meant to reach, and whether it did. */

/** @typedef {import('./summary.mjs').Summary} Summary */
/** @typedef {Readonly<Record<string, Summary>>} Summaries by the subject's key */

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {(summaries: Summaries) => number | undefined} read
 * @property {number} limit
 * @property {boolean} [below] the limit itself misses it
 * @property {string} unit
 * @property {number} digits
 *
 * @typedef {Target & { value: number | undefined, verdict: 'met' | 'missed' | 'not measured' }} Judged
 */

const OURS = 'e';

/** @param {string} key */
const lcpAgainst =
  (key) =>
  (/** @type {Summaries} */ { [OURS]: ours, [key]: other }) =>
    ours?.lcp === undefined || other?.lcp === undefined ? undefined : ours.lcp / other.lcp;

/** @type {readonly Target[]} */
const TARGETS = [
  { name: 'LCP e / b', read: lcpAgainst('b'), limit: 1.1, unit: '', digits: 2 },
  { name: 'LCP e / a', read: lcpAgainst('a'), limit: 1.5, unit: '', digits: 2 },
  { name: 'LCP e / c', read: lcpAgainst('c'), limit: 0.5, below: true, unit: '', digits: 2 },
  { name: 'TBT before the map', read: ({ e }) => e?.tbt, limit: 20, unit: 'ms', digits: 0 },
  { name: 'longest task of the map', read: ({ e }) => e?.takeover, limit: 150, unit: 'ms', digits: 0 },
  { name: 'CLS', read: ({ e }) => e?.cls, limit: 0.005, unit: '', digits: 4 },
  { name: 'slowest click', read: ({ e }) => e?.clicks.slowest, limit: 56, unit: 'ms', digits: 0 },
  {
    name: 'slowest click with map',
    read: ({ e }) => e?.clicksWithMap.slowest,
    limit: 56,
    unit: 'ms',
    digits: 0,
  },
  {
    name: 'heap without the map',
    read: ({ e }) => (e?.heap === undefined ? undefined : e.heap / 1_000_000),
    limit: 6,
    unit: 'MB',
    digits: 2,
  },
];

/**
 * @param {Summaries} summaries
 * @returns {Judged[]}
 */
export function judge(summaries) {
  return TARGETS.map((target) => {
    const value = target.read(summaries);
    if (value === undefined) return { ...target, value, verdict: 'not measured' };
    const isMet = target.below ? value < target.limit : value <= target.limit;
    return { ...target, value, verdict: isMet ? 'met' : 'missed' };
  });
}
