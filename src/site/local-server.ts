/** `npm run preview`: serves a built site on this machine; Vite finds the port and the addresses. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { guardRequests } from './request-guard.ts';
import { staticSite } from './static-site.ts';

export interface Served {
  /** The folder of the site. */
  out: string;
  /** The next free one is taken where it is in use. */
  port: number;
  /** An address to serve at, or true for all of this machine; this machine alone where there is none. */
  host: string | true | undefined;
}

/**
 * Serves until the process ends, and prints the addresses. Where that cannot be, says why.
 * @returns the status to exit with, once it serves or cannot.
 */
export async function main(served: Served): Promise<number> {
  const { out, port, host } = served;
  if (!statSync(join(out, 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    const options = out === 'dist' ? '' : ` -- --out ${out}`;
    console.error(`${out} holds no built site: run "npm run build${options}" first.`);
    return 1;
  }
  try {
    const { resolvedUrls } = await start(served);
    const { local = [], network = [] } = resolvedUrls ?? {};
    const [first = '', ...others] = [...local, ...network];
    const taken = Number(new URL(first).port || 80);
    if (taken !== port) console.log(`Port ${port} is in use: ${taken} is taken instead.`);
    console.log(`Sapar is at ${first}`);
    for (const address of others) console.log(`        and ${address}`);
    return 0;
  } catch (error) {
    const where = typeof host === 'string' ? `${host}, port ${port}` : `port ${port}`;
    console.error(`Nothing can be served at ${where}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

function start({ out, port, host }: Served): Promise<PreviewServer> {
  return preview({
    plugins: [
      {
        name: 'site',
        configurePreviewServer({ httpServer, middlewares }) {
          guardRequests(httpServer);
          middlewares.use(staticSite(out));
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
}
