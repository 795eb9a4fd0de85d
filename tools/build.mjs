/**
 * `npm run build`: data, browser bundle, and every language's page prerendered into dist/.
 * Errors in the seeds stop it before anything is written.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { headersFile } from './headers.mjs';
import { licenceTexts } from './licences.mjs';
import { takeAssets } from './page-assets.mjs';
import { buildServiceWorker } from './service-worker.mjs';

process.env['NODE_ENV'] = 'production';
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'dist' },
  },
});
const { seeds, out } = values;
// Inside the project, where its imports resolve; of this run alone, so that two builds do not meet in it.
const PRERENDER = `.cache/prerender-${process.pid}`;

/**
 * @template T
 * @param {string} file
 * @returns {Promise<T>}
 */
async function load(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return /** @type {T} */ (module);
}

/** @type {typeof import('../src/preprocess/build-data.ts')} */
const { compileData, dataFiles, writeData } = await load('./src/preprocess/build-data.ts');
/** @type {typeof import('../src/preprocess/summary.ts')} */
const { summarise } = await load('./src/preprocess/summary.ts');
/** @type {typeof import('../src/preprocess/problems.ts')} */
const { ProblemsError } = await load('./src/preprocess/problems.ts');

try {
  const start = performance.now();
  const built = compileData(seeds);
  console.log(`${summarise(built.readouts.en)}, built in ${Math.round(performance.now() - start)} ms`);
  await build({ build: { outDir: out, emptyOutDir: true }, logLevel: 'warn' });

  writeData(built, join(out, 'data'));

  // Built rather than run from source: React's production code, and imports that resolve while rendering.
  await build({
    build: { ssr: 'src/app/prerender.tsx', outDir: PRERENDER, emptyOutDir: true },
    publicDir: false,
    logLevel: 'warn',
  });
  /** @type {typeof import('../src/app/prerender.tsx')} */
  const { HEAD_SCRIPT, MANIFEST_NAME, renderEntrance, renderManifest, renderPage } = await import(
    pathToFileURL(resolve(PRERENDER, 'prerender.js')).href
  );
  const { template, assets } = takeAssets(out);
  for (const readout of Object.values(built.readouts)) {
    const folder = join(out, readout.lang);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), await renderPage(template, readout, assets(readout.lang)));
    writeFileSync(join(folder, MANIFEST_NAME), await renderManifest(readout));
  }
  const languages = Object.values(built.readouts).map(({ lang }) => lang);
  const styles = languages.slice(0, 1).map((lang) => assets(lang).styles);
  const data = [...dataFiles(built).keys()].map((name) => `/data/${built.id}/${name}`);
  writeFileSync(join(out, '_headers'), headersFile({ scripts: [HEAD_SCRIPT], styles, languages, data }));
  writeFileSync(join(out, 'licences.txt'), licenceTexts());
  writeFileSync(join(out, 'index.html'), renderEntrance(Object.values(built.readouts)));
  // Last: it lists what the site is made of.
  await buildServiceWorker(out);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(PRERENDER, { recursive: true, force: true });
}
