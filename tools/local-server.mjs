/** Serves a built site as any static host would, with the headers that it asks for. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { readHeaders } from './headers.mjs';
import { guardRequests } from './request-guard.mjs';

/**
 * @typedef {object} Served
 * @property {string} out the folder of the site
 * @property {number} port the next free one is taken where it is in use
 * @property {string | true | undefined} host an address to serve at, or true for all of this machine; this machine
 *   alone where there is none
 */

/**
 * Serves until the process ends, and prints the addresses. Where that cannot be, says why, and lets the process end
 * with status 1.
 * @param {Served} served
 */
export async function serveSite(served) {
  const { out, port, host } = served;
  if (!statSync(join(out, 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    const options = out === 'dist' ? '' : ` -- --out ${out}`;
    console.error(`${out} holds no built site: run "npm run build${options}" first.`);
    process.exitCode = 1;
    return;
  }
  try {
    const { resolvedUrls } = await start(served);
    const { local = [], network = [] } = resolvedUrls ?? {};
    const [first = '', ...others] = [...local, ...network];
    const taken = Number(new URL(first).port || 80);
    if (taken !== port) console.log(`Port ${port} is in use: ${taken} is taken instead.`);
    console.log(`Sapar is at ${first}`);
    for (const address of others) console.log(`        and ${address}`);
  } catch (error) {
    const where = typeof host === 'string' ? `${host}, port ${port}` : `port ${port}`;
    console.error(`Nothing can be served at ${where}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** @param {Served} served */
async function start({ out, port, host }) {
  const latestHeaders = headersIn(out);
  const server = await preview({
    plugins: [
      {
        name: 'site',
        configurePreviewServer({ httpServer, middlewares }) {
          guardRequests(httpServer);
          middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            for (const [name, value] of latestHeaders()(pathname)) response.setHeader(name, value);
            next();
          });
        },
      },
    ],
    configFile: false,
    appType: 'mpa',
    base: '/',
    logLevel: 'warn',
    build: { outDir: out },
    // Whoever serves to others may be asked for by any name that their network has for this machine.
    preview: { port, strictPort: false, ...(host !== undefined && { host, allowedHosts: true }) },
  });
  return server;
}

/**
 * The headers as the last build wrote them: its pages name other hashes. While one is being written, as they were.
 * @param {string} out
 */
function headersIn(out) {
  /** @type {ReturnType<typeof readHeaders>} */
  let headersOf = () => [];
  return () => {
    try {
      headersOf = readHeaders(readFileSync(join(out, '_headers'), 'utf8'));
    } catch {
      // Asked again with the next request.
    }
    return headersOf;
  };
}
