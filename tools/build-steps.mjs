/** What the builds of the site and of the single files share: the seeds compiled, the pages' code built to render them. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

process.env['NODE_ENV'] = 'production';
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
/** @type {typeof import('../src/preprocess/problems.ts')} */
const { formatWarnings } = await load('./src/preprocess/problems.ts');
/** @type {typeof import('../src/preprocess/summary.ts')} */
const { summarise } = await load('./src/preprocess/summary.ts');

export { dataFiles, writeData };

/**
 * Checks the seeds, and says what is in them and what looks wrong.
 * @param {string} seeds
 */
export function compileSeeds(seeds) {
  const start = performance.now();
  const built = compileData(seeds);
  if (built.warnings.length > 0) console.error(formatWarnings(built.warnings));
  console.log(`${summarise(built.readouts.en)}, built in ${Math.round(performance.now() - start)} ms`);
  return built;
}

/**
 * Built rather than run from source: React's production code, and imports that resolve while rendering.
 * @param {string} [mode] Vite's, see src/data/edition.ts
 * @returns {Promise<typeof import('../src/app/prerender.tsx')>}
 */
export async function buildPrerender(mode = 'production') {
  await build({
    mode,
    build: { ssr: 'src/app/prerender.tsx', outDir: PRERENDER, emptyOutDir: true },
    publicDir: false,
    logLevel: 'warn',
  });
  return import(pathToFileURL(resolve(PRERENDER, 'prerender.js')).href);
}

export function removePrerender() {
  rmSync(PRERENDER, { recursive: true, force: true });
}

/**
 * Says what is wrong with the seeds, and lets the command fail.
 * @param {unknown} error
 */
export function reportProblems(error) {
  // By its name: every module that is loaded has a class of its own.
  if (!(error instanceof Error) || error.name !== 'ProblemsError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
