/**
 * A tab in a window of its own, driven without the Runtime domain of Chromium's protocol. A driver that enables it, as
 * Playwright's does for each page it knows, makes the page pay: every `Error` that is made, React makes some while it
 * is evaluated, looks its place in the source up, which parses a whole library once more.
 */

/**
 * @typedef {object} Tab
 * @property {(method: string, params?: object) => Promise<any>} send
 * @property {(event: string, listener: (params: any) => void) => void} on
 * @property {<Result, Args extends readonly unknown[]>(work: (...args: Args) => Result, ...args: Args) => Promise<Awaited<Result>>} evaluate
 *   runs a function in the page: it may use nothing from outside its own body, and its arguments and result are JSON
 * @property {(work: Function, ...args: readonly unknown[]) => Promise<void>} onNewPage runs a function in each page before anything else does
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<Tab>}
 */
export async function openTab(browser, viewport) {
  const driver = await browser.newBrowserCDPSession();
  // A context that Playwright does not know: it leaves the tab alone.
  const { browserContextId } = await driver.send('Target.createBrowserContext');
  const { targetId } = await driver.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    ...viewport,
  });
  const { sessionId } = await driver.send('Target.attachToTarget', { targetId, flatten: false });

  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  /** @type {Map<string, ((params: any) => void)[]>} */
  const listeners = new Map();
  driver.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(received.message);
    if (id === undefined) {
      for (const listen of listeners.get(method) ?? []) listen(params);
      return;
    }
    const answer = asked.get(id);
    asked.delete(id);
    if (error === undefined) answer?.resolve(result);
    else answer?.reject(new Error(error.message));
  });

  let count = 0;
  /** @type {Tab['send']} */
  const send = (method, params = {}) => {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      asked.set(id, { resolve, reject });
      driver
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  };
  return {
    send,
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    evaluate: async (work, ...args) => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression: callOf(work, args),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    onNewPage: async (work, ...args) => {
      await send('Page.addScriptToEvaluateOnNewDocument', { source: callOf(work, args) });
    },
    close: async () => {
      await driver.send('Target.disposeBrowserContext', { browserContextId });
      await driver.detach();
    },
  };
}

/**
 * @param {Function} work
 * @param {readonly unknown[]} args
 */
const callOf = (work, args) => `(${work})(${args.map((arg) => JSON.stringify(arg)).join()})`;
