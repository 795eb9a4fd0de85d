/**
 * A built site on a host of the test's own, which can be replaced by another version and taken from the network.
 * Pages of these tests have the service worker.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { readHeaders } from '../../../src/site/headers.ts';
import { test as quiet } from './test.ts';

export interface PublishedSite {
  /** Its address, with a slash at the end. */
  root: string;
  /**
   * Puts a folder in place of what is published.
   * @param holdsBack - paths within the site at which the files of before stay, as while a site is being copied.
   */
  publish: (folder: string, holdsBack?: readonly string[]) => void;
  /**
   * Lets a request for a file wait for its answer.
   * @param name - its path within the site.
   * @returns gives the answer.
   */
  hold: (name: string) => () => void;
  /**
   * Lets nobody have some files, as a blocker does, until it is called again with others.
   * @param how - 404: as a host that does not have them; refused: the connection ends without an answer.
   */
  block: (names: readonly string[], how?: '404' | 'refused') => void;
  /** Ends the host: from now on nobody answers. */
  shutDown: () => Promise<void>;
}

export interface PublishedSiteOptions {
  /** Where on its host the site lies. */
  path: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export const test = quiet.extend<PublishedSiteOptions & { site: PublishedSite }>({
  path: ['/', { option: true }],
  site: async ({ path }, use) => {
    let folders = (_: string) => 'dist';
    const held = new Map<string, Promise<void>>();
    let blocked: { names: readonly string[]; how: '404' | 'refused' } = { names: [], how: '404' };
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const name = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
      await held.get(name ?? '');
      const isBlocked = blocked.names.includes(name ?? '');
      if (isBlocked && blocked.how === 'refused') return void request.socket.destroy();
      const folder = folders(name ?? '');
      const file = join(folder, name === '' || name?.endsWith('/') ? `${name}index.html` : (name ?? '_'));
      if (name === undefined || isBlocked || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
        return;
      }
      const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
      for (const [header, value] of headersOf(`/${name}`)) response.setHeader(header, value);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
      publish: (folder, holdsBack = []) => {
        const before = folders;
        folders = (name) => (holdsBack.includes(name) ? before(name) : folder);
      },
      hold: (name) => {
        let release = () => {};
        held.set(
          name,
          new Promise((resolve) => {
            release = resolve;
          }),
        );
        return () => release();
      },
      block: (names, how = '404') => {
        blocked = { names, how };
      },
      shutDown: () => end(server),
    });
    await end(server);
  },
  baseURL: async ({ site }, use) => use(site.root),
  serviceWorkers: 'allow',
});

export { expect } from './test.ts';

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Waits until the browser has all of the site and the page is served by its worker. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
