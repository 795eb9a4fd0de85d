/**
 * `npm run build`: data, browser bundle, and every language's page prerendered into dist/. The site is made in a
 * folder of its own and put into its place when it is whole: whatever stops the build, the earlier site stays.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { buildPrerender, compileSeeds, dataFiles, runBuild } from './build-steps.mjs';
import { readCommandLine } from './command-line.mjs';
import { BUILD } from './commands.mjs';
import { headersFile } from './headers.mjs';
import { licenceTexts, shippedModules } from './licences.mjs';
import { takeAssets } from './page-assets.mjs';
import { buildServiceWorker, workerModules } from './service-worker.mjs';
import { readFolder, workFolder } from './work-folder.mjs';

const { seeds, out } = readCommandLine(BUILD);

await runBuild({ command: 'build', seeds, out }, async (output) => {
  const built = compileSeeds(seeds);
  const site = workFolder('site');
  const bundle = await build({ build: { outDir: site, emptyOutDir: true }, logLevel: 'warn' });

  const data = [...dataFiles(built)].map(([name, content]) => ({
    path: `data/${built.id}/${name}`,
    content,
  }));
  for (const { path, content } of data) write(join(site, path), content);

  const { HEAD_SCRIPT, MANIFEST_NAME, renderEntrance, renderManifest, renderPage } = await buildPrerender();
  const { template, assets } = takeAssets(site);
  const readouts = [...built.readouts.values()];
  for (const readout of readouts) {
    const folder = join(site, readout.lang);
    write(join(folder, 'index.html'), await renderPage(template, readout, assets(readout.lang)));
    write(join(folder, MANIFEST_NAME), await renderManifest(readout));
  }
  const { languages } = built;
  const styles = languages.slice(0, 1).map((lang) => assets(lang).styles);
  const headers = { scripts: [HEAD_SCRIPT], styles, languages, data: data.map(({ path }) => `/${path}`) };
  write(join(site, '_headers'), headersFile(headers));
  const modules = [...shippedModules(bundle), ...(await workerModules())];
  write(join(site, 'licences.txt'), licenceTexts(modules));
  write(join(site, 'index.html'), renderEntrance(readouts));
  // Last: it lists what the site is made of.
  await buildServiceWorker(site);
  output.replace(readFolder(site));
});

/**
 * @param {string} path
 * @param {string} content
 */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
