/** One server for all subjects, each under its own folder: a plain static host that sends brotli. */
import { createServer } from 'node:http';

/**
 * @typedef {object} Served
 * @property {string} key the folder it is served under
 * @property {import('./site.mjs').Site} site
 * @property {(path: string) => [string, string][]} headersOf further headers, by path within the site
 *
 * @typedef {object} RunningServer
 * @property {string} origin
 * @property {() => Promise<void>} close
 */

const HOST = '127.0.0.1';

/**
 * @param {readonly Served[]} subjects
 * @returns {Promise<RunningServer>}
 */
export async function serve(subjects) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const [, key, ...rest] = pathname.split('/');
    const path = rest.join('/');
    const subject = subjects.find((candidate) => candidate.key === key);
    const file = subject?.site.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (subject === undefined || file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    for (const [name, value] of subject.headersOf(`/${path}`)) response.setHeader(name, value);
    response.setHeader('content-type', file.type);
    response.setHeader('content-length', file.body.length);
    if (file.isCompressed) {
      response.setHeader('content-encoding', 'br');
      response.setHeader('vary', 'accept-encoding');
    }
    response.end(file.body);
  });
  await new Promise((resolve) => {
    server.listen(0, HOST, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://${HOST}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
