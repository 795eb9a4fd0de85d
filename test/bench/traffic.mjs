/** What a page transfers, and whether its network is quiet. */

/**
 * @typedef {object} Traffic
 * @property {() => number} bytes received so far, with headers
 * @property {() => number} requests so far
 * @property {() => number} quietFor milliseconds without anything under way
 * @property {() => string | undefined} fault the first thing that went wrong
 */

/**
 * @param {import('./tab.mjs').Tab} session with its Network domain enabled
 * @param {string} origin the only one that may be asked
 * @returns {Traffic}
 */
export function watchTraffic(session, origin) {
  /** @type {Set<string>} */
  const underWay = new Set();
  let bytes = 0;
  let requests = 0;
  let last = performance.now();
  /** @type {string | undefined} */
  let fault;
  /** @param {string} id */
  const ended = (id) => {
    underWay.delete(id);
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    underWay.add(requestId);
    requests += 1;
    if (!request.url.startsWith(`${origin}/`)) fault ??= `asked another host: ${request.url}`;
  });
  session.on('Network.responseReceived', ({ response }) => {
    if (response.status >= 400) fault ??= `status ${response.status}: ${response.url}`;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    ended(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId, errorText, canceled }) => {
    if (!canceled) fault ??= `a request failed: ${errorText}`;
    ended(requestId);
  });
  return {
    bytes: () => bytes,
    requests: () => requests,
    quietFor: () => (underWay.size > 0 ? 0 : performance.now() - last),
    fault: () => fault,
  };
}
