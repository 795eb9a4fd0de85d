/** Serves dist/ as any static host would: `node tools/serve.mjs --port 4173`. Prints its address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { readHeaders } from './headers.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, out: { type: 'string', default: 'dist' } },
});

if (!existsSync(values.out)) {
  console.error(`${values.out}/ is not there: run "npm run build" first.`);
  process.exit(1);
}

/** @type {ReturnType<typeof readHeaders>} */
let headersOf = () => [];

/** As the last build wrote them: its pages name other hashes. While one is being written, as they were. */
function latestHeaders() {
  try {
    headersOf = readHeaders(readFileSync(join(values.out, '_headers'), 'utf8'));
  } catch {
    // Asked again with the next request.
  }
  return headersOf;
}

const server = await preview({
  plugins: [
    {
      name: 'headers',
      configurePreviewServer({ middlewares }) {
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
  build: { outDir: values.out },
  preview: { port: Number(values.port), strictPort: false },
});
console.log(`Sapar is at ${server.resolvedUrls?.local[0]}`);
