/** One visit to one subject: a fresh browser context, a slow phone, a slow network. */
import { setTimeout as after } from 'node:timers/promises';
import { holdMap } from './hold-map.mjs';
import { observe } from './observe.mjs';
import { watchTraffic } from './traffic.mjs';
import { blockingTime, layoutShift } from './vitals.mjs';

/** @typedef {import('./observe.mjs').ObservedWindow} ObservedWindow */
/** @typedef {import('./hold-map.mjs').HoldingWindow} HoldingWindow */

/**
 * @typedef {object} Visit
 * @property {number} bytes until the page is settled
 * @property {number} requests until the page is settled
 * @property {number} fcp
 * @property {number} lcp
 * @property {string} lcpElement
 * @property {number} tbt until the page is settled
 * @property {number} longestTask until the page is settled, before the first paint too; 0 where none reached 50 ms
 * @property {number} cls of the whole visit
 * @property {number[]} clicks without the live map
 * @property {number[]} clicksWithMap
 * @property {number} heap in bytes
 * @property {number | undefined} bytesWithMap
 * @property {number | undefined} takeover the longest task while the map comes; 0 where none reached 50 ms
 */

export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: /** @type {const} */ ('light'),
};
export const CPU_SLOWDOWN = 4;
export const NETWORK = { mbitPerSecond: 1.6, latency: 150 };

/** A page that does nothing for this long is settled. */
const QUIET_MS = 3000;
/** A page that takes longer than this does not load. */
const PATIENCE_MS = 60_000;
/** On and off, several times. */
const CLICKS = 6;
/** An interaction that was not reported by then took less than the browser reports. */
const REPORT_MS = 1000;
const LEAST_REPORTED_MS = 16;
/** Seldom enough to leave the page alone. */
const POLLING_MS = 100;

const CHIP = '.facet-topic .filter-chip';
const FILTERS_TOGGLE = '.filters-toggle';
const MAP_FRAME = '.map-frame';
const LIVE_MAP = '.live-map';
const LIVE_AREA = '.live-map path.area';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} origin
 * @returns {Promise<Visit>}
 * @throws {Error} where the subject does not load
 */
export async function visit(browser, subject, origin) {
  // The worker fetches the whole site in the background, and answers in the network's stead: a first visit is measured.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    await slowDown(session);
    const traffic = watchTraffic(session, origin);
    await page.addInitScript(observe);
    if (subject.isApplication) await page.addInitScript(holdMap, MAP_FRAME);
    await page.goto(`${origin}/${subject.key}/${subject.path}`);
    await page.locator(subject.shows).first().waitFor();
    await settle(page, traffic);

    const first = await readPage(page);
    const bytes = traffic.bytes();
    const requests = traffic.requests();
    if (first.hasLiveMap) throw new Error('the map came before the page had settled');
    const clicks = subject.isApplication ? await clickChip(page) : [];
    const heap = await heapSize(session);
    const beforeMap = traffic.bytes();
    const takeover = subject.isApplication ? await bringMap(page, traffic) : undefined;
    const mapBytes = traffic.bytes() - beforeMap;
    const clicksWithMap = subject.isApplication ? await clickChip(page) : [];
    const { shifts } = await readPage(page);
    const fault = traffic.fault();
    if (fault !== undefined) throw new Error(fault);
    return {
      bytes,
      requests,
      fcp: first.fcp,
      lcp: first.lcp,
      lcpElement: first.lcpElement,
      tbt: blockingTime(first.longTasks, first.fcp),
      longestTask: longest(first.longTasks, 0),
      cls: layoutShift(shifts),
      clicks,
      clicksWithMap,
      heap,
      bytesWithMap: subject.isApplication ? bytes + mapBytes : undefined,
      takeover,
    };
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').CDPSession} session */
async function slowDown(session) {
  const bytesPerSecond = (NETWORK.mbitPerSecond * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/**
 * Waits until nothing has been loaded and no long task has run for a while.
 * @param {import('@playwright/test').Page} page
 * @param {import('./traffic.mjs').Traffic} traffic
 */
async function settle(page, traffic) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const idle = await page.evaluate(() => {
      const { longTasks } = /** @type {ObservedWindow & typeof globalThis} */ (window).bench;
      const task = longTasks.at(-1);
      return performance.now() - (task === undefined ? 0 : task.start + task.duration);
    });
    const missing = QUIET_MS - Math.min(idle, traffic.quietFor());
    if (missing <= 0) return;
    await after(missing);
  }
  throw new Error('the page did not come to rest');
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('./observe.mjs').Observed & { hasLiveMap: boolean }>}
 */
function readPage(page) {
  return page.evaluate(
    (liveMap) => ({
      .../** @type {ObservedWindow & typeof globalThis} */ (window).bench,
      hasLiveMap: document.querySelector(liveMap) !== null,
    }),
    LIVE_MAP,
  );
}

/**
 * @param {readonly import('./observe.mjs').Span[]} tasks
 * @param {number} from
 */
const longest = (tasks, from) =>
  Math.max(
    0,
    ...tasks.filter(({ start, duration }) => start + duration > from).map(({ duration }) => duration),
  );

/**
 * Taps a filter several times; each tap is timed by the browser, from the touch to the frame that answers it.
 * @param {import('@playwright/test').Page} page
 */
async function clickChip(page) {
  const chip = page.locator(CHIP, { hasText: 'Economy' });
  if (!(await chip.isVisible())) await timedTap(page, page.locator(FILTERS_TOGGLE));
  /** @type {number[]} */
  const clicks = [];
  for (let index = 0; index < CLICKS; index += 1) {
    clicks.push(await timedTap(page, chip));
    const pressed = await chip.getAttribute('aria-pressed');
    if (pressed !== String(index % 2 === 0)) throw new Error('a tap on a filter did nothing');
  }
  return clicks;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} target
 * @returns {Promise<number>} how long the browser says that the tap took
 */
async function timedTap(page, target) {
  const before = (await readPage(page)).interactions.length;
  await target.tap();
  const reported = await page
    .waitForFunction(
      (seen) =>
        /** @type {ObservedWindow & typeof globalThis} */ (window).bench.interactions
          .slice(seen)
          .find(({ isClick }) => isClick),
      before,
      { timeout: REPORT_MS, polling: POLLING_MS },
    )
    .catch(() => undefined);
  return (await reported?.jsonValue())?.duration ?? LEAST_REPORTED_MS;
}

/** @param {import('@playwright/test').CDPSession} session */
async function heapSize(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Scrolls the map into view and waits until it has taken over from its picture.
 * @param {import('@playwright/test').Page} page
 * @param {import('./traffic.mjs').Traffic} traffic
 * @returns {Promise<number>} the longest task meanwhile
 */
async function bringMap(page, traffic) {
  const start = await page.evaluate((frame) => {
    const now = performance.now();
    document.querySelector(frame)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    /** @type {HoldingWindow & typeof globalThis} */ (window).bringMap();
    return now;
  }, MAP_FRAME);
  await page.locator(LIVE_AREA).first().waitFor({ state: 'attached' });
  await settle(page, traffic);
  const { longTasks } = await readPage(page);
  return longest(longTasks, start);
}
