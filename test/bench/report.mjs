/** A run in words. */
import { BEFORE, SUBJECTS } from './subjects.mjs';
import { fixed, table } from './table.mjs';

/** @typedef {import('./summary.mjs').Summary} Summary */

/** @type {readonly [string, (summary: Summary) => string][]} */
const COLUMNS = [
  ['kB', ({ bytes }) => kilobytes(bytes)],
  ['kB with map', ({ bytesWithMap }) => kilobytes(bytesWithMap)],
  ['requests', ({ requests }) => fixed(requests)],
  ['FCP ms', ({ fcp }) => fixed(fcp)],
  ['LCP ms', ({ lcp }) => fixed(lcp)],
  ['TBT ms', ({ tbt }) => fixed(tbt)],
  ['longest task ms', ({ longestTask }) => felt(longestTask)],
  ['CLS', ({ cls }) => fixed(cls, 4)],
  ['first click ms', ({ firstClick }) => fixed(firstClick)],
  ['click ms', ({ clicks }) => clickTimes(clicks)],
  ['click with map ms', ({ clicksWithMap }) => clickTimes(clicksWithMap)],
  ['map task ms', ({ takeover }) => felt(takeover)],
  ['heap MB', ({ heap }) => fixed(heap === undefined ? undefined : heap / 1_000_000, 2)],
];

/** @param {number | undefined} bytes */
const kilobytes = (bytes) => fixed(bytes === undefined ? undefined : bytes / 1000, 1);

/** @param {import('./summary.mjs').ClickSummary} clicks */
const clickTimes = ({ middle, slowest, worst }) =>
  middle === undefined ? fixed(middle) : [middle, slowest, worst].map((time) => fixed(time)).join(' / ');

/**
 * The browser reports tasks from 50 ms on.
 * @param {number | undefined} task
 */
const felt = (task) => (task === 0 ? '< 50' : fixed(task));

/**
 * @param {import('./targets.mjs').Summaries} summaries
 * @param {readonly import('./targets.mjs').Judged[]} judged
 */
export function report(summaries, judged) {
  const subjects = table(
    ['subject', ...COLUMNS.map(([name]) => name)],
    [...SUBJECTS, BEFORE].flatMap(({ key, name }) => {
      const summary = summaries[key];
      return summary === undefined ? [] : [[`${key} ${name}`, ...COLUMNS.map(([, read]) => read(summary))]];
    }),
  );
  const targets = table(
    ['target', 'measured', 'limit', ''],
    judged.map(({ name, value, limit, below, unit, digits, verdict }) => [
      name,
      `${fixed(value, digits)} ${unit}`.trim(),
      `${below ? '<' : '≤'} ${limit} ${unit}`.trim(),
      verdict,
    ]),
  );
  return `${subjects}\n\n${targets}\n`;
}
