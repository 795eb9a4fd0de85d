/** What the builds of the site and of the single files share: the seeds compiled, the pages' code built to render them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { load } from './load.mjs';
import { clearWorkFolders, removeWorkFolder, workFolder } from './work-folder.mjs';

process.env['NODE_ENV'] = 'production';

/** @type {typeof import('../src/seeds/build-data.ts')} */
const { compileData, dataFiles } = await load('./src/seeds/build-data.ts');
/** @type {typeof import('../src/seeds/output/output-folder.ts')} */
const { openOutput } = await load('./src/seeds/output/output-folder.ts');
/** @type {typeof import('../src/compile/problems.ts')} */
const { formatWarnings } = await load('./src/compile/problems.ts');

export { dataFiles };

/**
 * Runs a build that writes a folder: keeps other runs out of it until it is done, and says in the end what failed.
 * @param {{ command: import('../src/seeds/output/output-mark.ts').OutputCommand, seeds: string, out: string }} options
 * @param {(output: import('../src/seeds/output/output-folder.ts').OutputFolder) => Promise<void>} make
 */
export async function runBuild({ command, seeds, out }, make) {
  try {
    clearWorkFolders();
    const output = openOutput(out, { command, seeds });
    try {
      await make(output);
    } finally {
      output.close();
    }
  } catch (error) {
    reportError(error);
  } finally {
    removeWorkFolder();
  }
}

/**
 * Checks the seeds, and says what is in them and what looks wrong.
 * @param {string} seeds
 */
export function compileSeeds(seeds) {
  const start = performance.now();
  const built = compileData(seeds);
  if (built.warnings.length > 0) console.error(formatWarnings(built.warnings));
  console.log(`${built.summary}, built in ${Math.round(performance.now() - start)} ms`);
  return built;
}

/**
 * Built rather than run from source: React's production code, and imports that resolve while rendering.
 * @param {string} [mode] Vite's, see src/model/site-paths.ts
 * @returns {Promise<typeof import('../src/site/prerender.tsx')>}
 */
export async function buildPrerender(mode = 'production') {
  const outDir = workFolder('prerender');
  await build({
    mode,
    build: { ssr: 'src/site/prerender.tsx', outDir, emptyOutDir: true },
    publicDir: false,
    logLevel: 'warn',
  });
  return import(pathToFileURL(resolve(outDir, 'prerender.js')).href);
}

/**
 * Says what is wrong, and lets the command fail. With `SAPAR_DEBUG` in the environment it says where, too.
 * @param {unknown} error
 */
function reportError(error) {
  const message = error instanceof Error ? error.message : String(error);
  const debug = process.env['SAPAR_DEBUG'] !== undefined && error instanceof Error;
  console.error(debug ? error.stack : message);
  process.exitCode = 1;
}
