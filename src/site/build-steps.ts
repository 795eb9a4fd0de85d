/** What the builds of the site and of the single files share: the seeds compiled, the pages' code built to render them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { formatWarnings } from '../compile/problems.ts';
import { type BuiltData, compileData } from '../seeds/build-data.ts';
import { type OutputFolder, openOutput } from '../seeds/output/output-folder.ts';
import type { OutputCommand } from '../seeds/output/output-mark.ts';
import { clearWorkFolders, removeWorkFolder, workFolder } from './work-folder.ts';

/** What was typed. */
export interface BuildOptions {
  /** Folder of the seeds. */
  seeds: string;
  /** Folder that is written. */
  out: string;
}

/**
 * Imports a module by its address, as Node does. An `import()` in these files would be Vite's, which runs them and has
 * closed its runner by the time that it is called.
 */
export type ImportModule = (url: string) => Promise<unknown>;

/**
 * Runs a build that writes a folder: keeps other runs out of it until it is done, and says in the end what failed.
 * @returns the status to exit with.
 */
export async function runBuild(
  { command, seeds, out }: BuildOptions & { command: OutputCommand },
  make: (output: OutputFolder) => Promise<void>,
): Promise<number> {
  // React's production code. What loaded this module may have set another one.
  process.env['NODE_ENV'] = 'production';
  try {
    clearWorkFolders();
    const output = openOutput(out, { command, seeds });
    try {
      await make(output);
    } finally {
      output.close();
    }
    return 0;
  } catch (error) {
    reportError(error);
    return 1;
  } finally {
    removeWorkFolder();
  }
}

/**
 * Checks the seeds, and says what is in them and what looks wrong.
 * @throws ProblemsError with everything that is wrong.
 */
export function compileSeeds(seeds: string): BuiltData {
  const start = performance.now();
  const built = compileData(seeds);
  if (built.warnings.length > 0) console.error(formatWarnings(built.warnings));
  const took = `built in ${Math.round(performance.now() - start)} ms`;
  console.log(`${built.readouts.map(({ summary }) => summary).join('\n')}, ${took}`);
  return built;
}

/**
 * Built rather than run from source: React's production code, and imports that resolve while rendering.
 * @param mode - Vite's, see model/site-paths.ts.
 */
export async function buildPrerender(
  importModule: ImportModule,
  mode = 'production',
): Promise<typeof import('./prerender.ts')> {
  const outDir = workFolder('prerender');
  await build({
    mode,
    build: { ssr: 'src/site/prerender.ts', outDir, emptyOutDir: true },
    publicDir: false,
    logLevel: 'warn',
  });
  const module = await importModule(pathToFileURL(resolve(outDir, 'prerender.js')).href);
  return module as typeof import('./prerender.ts');
}

/** Says what is wrong. With `SAPAR_DEBUG` in the environment it says where, too. */
function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const debug = process.env['SAPAR_DEBUG'] !== undefined && error instanceof Error;
  console.error(debug ? error.stack : message);
}
