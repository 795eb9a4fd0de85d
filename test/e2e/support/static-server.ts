/**
 * A host of static files, as a reader's publisher may have one. What it publishes can be replaced, held back, kept
 * from readers, and taken from the network.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { readHeaders } from '../../../src/site/headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** How a file is kept from readers. 404: as a host that does not have it; refused: without an answer. */
export type Refusal = '404' | 'refused';

export interface StaticServer {
  /** The site's address, with a slash at the end. */
  root: string;
  /** The paths that were asked for, in order. */
  asked: string[];
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
  /** Lets nobody have some files, as a blocker does, until it is called again with others. */
  block: (names: readonly string[], how?: Refusal) => void;
  /** Ends the host: from now on nobody answers. */
  stop: () => Promise<void>;
}

export interface StaticServerOptions {
  /** Whose files these are. */
  folder: string;
  /** Where they lie on the host, such as `/a/b/`. */
  path?: string;
  /** Whether the host sends what the folder's `_headers` asks for. */
  sendsHeaders?: boolean;
}

/** Starts a host on a free port of this machine. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { path = '/', sendsHeaders = true } = options;
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  let folderOf = (_: string): string => options.folder;
  let blocked: { names: readonly string[]; how: Refusal } = { names: [], how: '404' };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // A browser's own wish at the root of every host, where what is shown names no icon (a text file).
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    asked.push(pathname);
    if (`${pathname}/` === path) return response.writeHead(301, { location: path }).end();
    if (!pathname.startsWith(path)) return notFound(response);
    const name = pathname.slice(path.length);
    await held.get(name);
    if (blocked.names.includes(name)) {
      return blocked.how === 'refused' ? request.socket.destroy() : notFound(response);
    }
    const folder = folderOf(name);
    const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    if (!existsSync(file)) return notFound(response);
    // As hosts do: a folder's address ends with a slash.
    if (statSync(file).isDirectory()) return response.writeHead(301, { location: `${pathname}/` }).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (sendsHeaders) {
      const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
      for (const [header, value] of headersOf(`/${name}`)) response.setHeader(header, value);
    }
    return response.end(readFileSync(file));
  }

  const server = createServer(answer);
  return {
    root: `http://127.0.0.1:${await listen(server)}${path}`,
    asked,
    publish: (folder, holdsBack = []) => {
      const before = folderOf;
      folderOf = (name) => (holdsBack.includes(name) ? before(name) : folder);
    },
    hold: (name) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.set(name, released);
      return release;
    },
    block: (names, how = '404') => {
      blocked = { names, how };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}

/** @returns the port, once the server answers */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
