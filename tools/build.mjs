/**
 * `npm run build`: data, browser bundle, and every language's page prerendered into dist/.
 * Errors in the seeds stop it before anything is written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import {
  buildPrerender,
  compileSeeds,
  dataFiles,
  removePrerender,
  reportProblems,
  writeData,
} from './build-steps.mjs';
import { readCommandLine } from './command-line.mjs';
import { BUILD } from './commands.mjs';
import { headersFile } from './headers.mjs';
import { licenceTexts, shippedModules } from './licences.mjs';
import { takeAssets } from './page-assets.mjs';
import { buildServiceWorker, workerModules } from './service-worker.mjs';

const { seeds, out } = readCommandLine(BUILD);

try {
  const built = compileSeeds(seeds);
  const bundle = await build({ build: { outDir: out, emptyOutDir: true }, logLevel: 'warn' });

  writeData(built, join(out, 'data'));

  const { HEAD_SCRIPT, MANIFEST_NAME, renderEntrance, renderManifest, renderPage } = await buildPrerender();
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
  writeFileSync(
    join(out, 'licences.txt'),
    licenceTexts([...shippedModules(bundle), ...(await workerModules())]),
  );
  writeFileSync(join(out, 'index.html'), renderEntrance(Object.values(built.readouts)));
  // Last: it lists what the site is made of.
  await buildServiceWorker(out);
} catch (error) {
  reportProblems(error);
} finally {
  removePrerender();
}
