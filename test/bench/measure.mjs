/** One visit to one subject: a fresh browser context, a slow phone, a slow network. */
import { setTimeout as after } from 'node:timers/promises';
import { holdMap } from './hold-map.mjs';
import { observe } from './observe.mjs';
import { openTab } from './tab.mjs';
import { watchTraffic } from './traffic.mjs';
import { blockingTime, layoutShift } from './vitals.mjs';

/** @typedef {import('./observe.mjs').ObservedWindow} ObservedWindow */
/** @typedef {import('./tab.mjs').Tab} Tab */
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

export const PHONE = { width: 360, height: 740 };
const PIXEL_RATIO = 2;
export const CPU_SLOWDOWN = 4;
export const NETWORK = { mbitPerSecond: 1.6, latency: 150 };

/** A page that does nothing for this long is settled. */
const QUIET_MS = 3000;
/** A page that takes longer than this does not load. */
const PATIENCE_MS = 60_000;
/** On and off, several times. */
const CLICKS = 6;
/** What a tap changes later is done by then, and a reader looks at it. */
const REST_MS = 1000;
/** An interaction that was not reported by then took less than the browser reports. */
const REPORT_MS = 1000;
const LEAST_REPORTED_MS = 16;
/** Seldom enough to leave the page alone. */
const POLLING_MS = 100;

const CHIP = '.filter-chip';
const CHIP_NAME = 'Economy';
/** On a small screen the filters lie in a sheet. */
const FILTERS_TOGGLE = '.filters-toggle';
const SHEET_BUTTON = '.sheet-foot .chip';
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
  const tab = await openTab(browser, PHONE);
  try {
    const traffic = watchTraffic(tab, origin);
    await prepare(tab);
    await tab.onNewPage(observe);
    if (subject.isApplication) await tab.onNewPage(holdMap, MAP_FRAME);
    await tab.send('Page.navigate', { url: `${origin}/${subject.key}/${subject.path}` });
    await shown(tab, subject.shows);
    await settle(tab, traffic);

    const first = await readPage(tab);
    const bytes = traffic.bytes();
    const requests = traffic.requests();
    if (first.hasLiveMap) throw new Error('the map came before the page had settled');
    const clicks = subject.isApplication ? await clickChip(tab) : [];
    const heap = await heapSize(tab);
    const beforeMap = traffic.bytes();
    const takeover = subject.isApplication ? await bringMap(tab, traffic) : undefined;
    const mapBytes = traffic.bytes() - beforeMap;
    const clicksWithMap = subject.isApplication ? await clickChip(tab) : [];
    const { shifts } = await readPage(tab);
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
    await tab.close();
  }
}

/**
 * A slow phone with a slow network.
 * @param {Tab} tab
 */
async function prepare(tab) {
  await tab.send('Page.enable');
  await tab.send('Emulation.setDeviceMetricsOverride', {
    ...PHONE,
    deviceScaleFactor: PIXEL_RATIO,
    mobile: true,
  });
  await tab.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tab.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: 'light' }],
  });
  const bytesPerSecond = (NETWORK.mbitPerSecond * 1_000_000) / 8;
  await tab.send('Network.enable');
  await tab.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The worker fetches the whole site in the background, and answers in the network's stead: a first visit is measured.
  await tab.onNewPage(withoutWorker);
  await tab.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await tab.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Sent into the page: a worker that is asked for never comes. */
function withoutWorker() {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => {});
}

/**
 * @param {Tab} tab
 * @param {string} selector
 * @param {{ seen?: boolean }} [how] whether it must have a size too
 * @throws {Error} where nothing matches in time
 */
async function shown(tab, selector, { seen = true } = {}) {
  const isThere = () =>
    tab
      .evaluate(
        (what, mustBeSeen) => {
          const element = document.querySelector(what);
          return element !== null && (!mustBeSeen || element.getClientRects().length > 0);
        },
        selector,
        seen,
      )
      // Asked while the page comes, the answer goes with the page before it.
      .catch(() => false);
  if (!(await until(isThere, PATIENCE_MS))) throw new Error(`no ${selector} came`);
}

/**
 * @param {() => Promise<boolean>} isSo
 * @param {number} patience
 * @returns {Promise<boolean>} whether it became so in time
 */
async function until(isSo, patience) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await isSo()) return true;
    await after(POLLING_MS);
  }
  return false;
}

/**
 * Waits until nothing has been loaded and no long task has run for a while.
 * @param {Tab} tab
 * @param {import('./traffic.mjs').Traffic} traffic
 */
async function settle(tab, traffic) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const idle = await tab.evaluate(() => {
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
 * @param {Tab} tab
 * @returns {Promise<import('./observe.mjs').Observed & { hasLiveMap: boolean }>}
 */
function readPage(tab) {
  return tab.evaluate(
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
 * @param {Tab} tab
 */
async function clickChip(tab) {
  const isInSheet = (await chipState(tab)) === 'hidden';
  if (isInSheet) {
    await timedTap(tab, FILTERS_TOGGLE, '');
    await after(REST_MS);
  }
  /** @type {number[]} */
  const clicks = [];
  for (let index = 0; index < CLICKS; index += 1) {
    clicks.push(await timedTap(tab, CHIP, CHIP_NAME));
    await after(REST_MS);
    if ((await chipState(tab)) !== String(index % 2 === 0)) throw new Error('a tap on a filter did nothing');
  }
  if (isInSheet) await timedTap(tab, SHEET_BUTTON, '');
  return clicks;
}

/**
 * @param {Tab} tab
 * @returns {Promise<string | undefined>} 'true' or 'false' as it is pressed, or 'hidden'
 */
function chipState(tab) {
  return tab.evaluate(
    (selector, name) => {
      const chips = [...document.querySelectorAll(selector)].filter(({ textContent }) =>
        textContent.includes(name),
      );
      if (chips.length === 0) return undefined;
      const chip = chips.find((one) => one.checkVisibility());
      return chip === undefined ? 'hidden' : (chip.getAttribute('aria-pressed') ?? undefined);
    },
    CHIP,
    CHIP_NAME,
  );
}

/**
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} name part of the text of the one that is meant
 * @returns {Promise<number>} how long the browser says that the tap took
 */
async function timedTap(tab, selector, name) {
  const before = (await readPage(tab)).interactions.length;
  const point = await tab.evaluate(
    (what, text) => {
      const target = [...document.querySelectorAll(what)].find(
        (one) => one.textContent.includes(text) && one.checkVisibility(),
      );
      target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = target?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
    name,
  );
  if (point === undefined) throw new Error(`nothing to tap at ${selector}`);
  await tab.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await tab.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  /** @type {number | undefined} */
  let reported;
  await until(async () => {
    const { interactions } = await readPage(tab);
    reported = interactions.slice(before).find(({ isClick }) => isClick)?.duration;
    return reported !== undefined;
  }, REPORT_MS);
  return reported ?? LEAST_REPORTED_MS;
}

/** @param {Tab} tab */
async function heapSize(tab) {
  await tab.send('HeapProfiler.collectGarbage');
  await tab.send('HeapProfiler.collectGarbage');
  return (await tab.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Scrolls the map into view and waits until it has taken over from its picture.
 * @param {Tab} tab
 * @param {import('./traffic.mjs').Traffic} traffic
 * @returns {Promise<number>} the longest task meanwhile
 */
async function bringMap(tab, traffic) {
  const start = await tab.evaluate((frame) => {
    const now = performance.now();
    document.querySelector(frame)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    /** @type {HoldingWindow & typeof globalThis} */ (window).bringMap();
    return now;
  }, MAP_FRAME);
  await shown(tab, LIVE_AREA, { seen: false });
  await settle(tab, traffic);
  const { longTasks } = await readPage(tab);
  return longest(longTasks, start);
}
