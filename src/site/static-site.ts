/** Answers for the files of a built site as a static host does, with the headers that the site asks for. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { NOT_FOUND } from '../model/site-paths.ts';
import { HEADERS_FILE, type HeadersOf, readHeaders } from './headers.ts';

/** Gives the answer, or hands the request on where no file is meant. */
export type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Files are read anew with each request: a build may replace them meanwhile. A folder's address without its last slash
 * leads on to the one with it, from which a page finds its files. Behind {@link guardRequests}.
 * @param folder - of the site; requests name paths from there.
 */
export function staticSite(folder: string): Answer {
  const latestHeaders = headersIn(folder);
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') && isFolder(join(folder, decodeURIComponent(pathname)))) {
      const name = pathname.slice(pathname.lastIndexOf('/') + 1);
      response.writeHead(301, { location: `./${name}/${search}` }).end();
      return;
    }
    for (const [name, value] of latestHeaders()(pathname)) response.setHeader(name, value);
    files(request, response, () => answerNotFound(folder, request, response, next));
  };
}

/** The site's own page for it, as hosts answer that know its name; a site of earlier versions has none. */
function answerNotFound(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  let page: Buffer;
  try {
    page = readFileSync(join(folder, NOT_FOUND));
  } catch {
    next();
    return;
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The headers as the last build wrote them: its pages name other hashes. While one is being written, as they were. */
function headersIn(folder: string): () => HeadersOf {
  let headersOf: HeadersOf = () => [];
  return () => {
    try {
      headersOf = readHeaders(readFileSync(join(folder, HEADERS_FILE), 'utf8'));
    } catch {
      // Asked again with the next request.
    }
    return headersOf;
  };
}
