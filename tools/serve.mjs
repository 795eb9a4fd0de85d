/** Serves dist/ as any static host would: `node tools/serve.mjs --port 4173`. Prints its address. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'vite';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, out: { type: 'string', default: 'dist' } },
});

if (!existsSync(values.out)) {
  console.error(`${values.out}/ is not there: run "npm run build" first.`);
  process.exit(1);
}
const server = await preview({
  configFile: false,
  appType: 'mpa',
  base: '/',
  logLevel: 'warn',
  build: { outDir: values.out },
  preview: { port: Number(values.port), strictPort: false },
});
console.log(`Sapar is at ${server.resolvedUrls?.local[0]}`);
