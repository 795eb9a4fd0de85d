/** What runs in the measured page: it keeps the browser's own timings until they are read. */

/**
 * @typedef {object} Span
 * @property {number} start in milliseconds since the navigation began
 * @property {number} duration
 *
 * @typedef {object} Shift
 * @property {number} start
 * @property {number} value
 *
 * @typedef {object} Interaction
 * @property {number} id
 * @property {number} duration from the input to the frame that answers it
 * @property {boolean} isClick whether its click has been reported, which comes last
 *
 * @typedef {object} Observed
 * @property {number} fcp
 * @property {number} lcp
 * @property {string} lcpElement
 * @property {Span[]} longTasks tasks of 50 ms and more
 * @property {Shift[]} shifts without those that follow an input
 * @property {Interaction[]} interactions those of 16 ms and more
 *
 * @typedef {Window & { bench: Observed }} ObservedWindow
 */

/** Sent into the page before anything of it runs: it may use nothing from outside its own body. */
export function observe() {
  /** @type {Observed} */
  const bench = { fcp: 0, lcp: 0, lcpElement: '', longTasks: [], shifts: [], interactions: [] };
  Object.assign(window, { bench });
  /**
   * @param {PerformanceObserverInit & { durationThreshold?: number }} options
   * @param {(entry: any) => void} keep
   */
  const watch = (options, keep) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) keep(entry);
    });
    observer.observe({ buffered: true, ...options });
  };
  watch({ type: 'paint' }, (entry) => {
    if (entry.name === 'first-contentful-paint') bench.fcp = entry.startTime;
  });
  watch({ type: 'largest-contentful-paint' }, (entry) => {
    bench.lcp = entry.startTime;
    const { localName = '', className = '' } = entry.element ?? {};
    bench.lcpElement = className === '' ? localName : `${localName}.${className}`;
  });
  watch({ type: 'longtask' }, ({ startTime, duration }) => {
    bench.longTasks.push({ start: startTime, duration });
  });
  watch({ type: 'layout-shift' }, ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts.push({ start: startTime, value });
  });
  watch({ type: 'event', durationThreshold: 16 }, ({ interactionId, duration, name }) => {
    if (interactionId === 0) return;
    let found = bench.interactions.find(({ id }) => id === interactionId);
    if (found === undefined) {
      found = { id: interactionId, duration: 0, isClick: false };
      bench.interactions.push(found);
    }
    found.duration = Math.max(found.duration, duration);
    found.isClick ||= name === 'click';
  });
}
