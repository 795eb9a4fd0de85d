/** A plain host of static files under a path, as a reader's publisher may have one. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { readHeaders } from '../../../src/site/headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** Its address, without a slash at the end. */
  origin: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

export interface StaticServerOptions {
  /** Whose files these are. */
  folder: string;
  /** Where they lie on the host, such as `/a/b/`. */
  path: string;
  /** Whether the host sends what the folder's `_headers` asks for. */
  sendsHeaders: boolean;
}

export async function startStaticServer({
  folder,
  path,
  sendsHeaders,
}: StaticServerOptions): Promise<StaticServer> {
  const headersOf = sendsHeaders
    ? readHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
    : (): [string, string][] => [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // A browser's own wish at the root of every host, where what is shown names no icon (a text file).
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    asked.push(pathname);
    if (`${pathname}/` === path) return response.writeHead(301, { location: path }).end();
    if (!pathname.startsWith(path)) return response.writeHead(404).end();
    const inside = `/${pathname.slice(path.length)}`;
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!existsSync(file)) return response.writeHead(404).end();
    // As hosts do: a folder's address ends with a slash.
    if (statSync(file).isDirectory()) return response.writeHead(301, { location: `${pathname}/` }).end();
    for (const [name, value] of headersOf(inside)) response.setHeader(name, value);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
