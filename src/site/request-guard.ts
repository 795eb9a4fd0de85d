/**
 * Stands before a server of Vite's. What it reads addresses with throws at some, which ends the process or answers
 * with a stack; others would lead out of the folder.
 */
import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Path and query string of a request; `undefined` where no file can be meant.
 * @param target - as the request's first line has it.
 */
export function requestPath(target: string): string | undefined {
  // A proxy asks for the whole address.
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) return undefined;
    const { pathname, search } = new URL(target);
    return requestPath(`${pathname}${search}`);
  }
  if (!target.startsWith('/') || target.startsWith('//')) return undefined;
  const [path = ''] = target.split(/[?#]/, 1);
  try {
    const segments = decodeURIComponent(path).split(/[/\\]/);
    return segments.includes('..') || path.includes('%00') ? undefined : target;
  } catch {
    return undefined;
  }
}

/**
 * Answers 400 to requests that no file can be meant by, and lets the others through.
 * @param server - of HTTP, with its listener for requests.
 */
export function guardRequests(server: EventEmitter): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = requestPath(request.url ?? '');
    if (path === undefined) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Bad request\n');
      return;
    }
    request.url = path;
    for (const listener of listeners) listener.call(server, request, response);
  });
}
