/**
 * `npm run build`: data, browser bundle, and every language's page prerendered. The site is made in a folder of its own
 * and put into its place when it is whole: whatever stops the build, the earlier site stays.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import {
  dataPath,
  indexOf,
  LICENCES,
  languagePath,
  manifestOf,
  pagePath,
  ROOT,
} from '../model/site-paths.ts';
import { dataFiles } from '../seeds/build-data.ts';
import {
  type BuildOptions,
  buildPrerender,
  compileSeeds,
  type ImportModule,
  runBuild,
} from './build-steps.ts';
import { headersFile } from './headers.ts';
import { licenceTexts, shippedModules } from './licences.ts';
import { takeAssets } from './page-assets.ts';
import { buildServiceWorker, workerModules } from './service-worker.ts';
import { readFolder, workFolder } from './work-folder.ts';

/** @returns the status to exit with. */
export function main({ seeds, out }: BuildOptions, importModule: ImportModule): Promise<number> {
  return runBuild({ command: 'build', seeds, out }, async (output) => {
    const built = compileSeeds(seeds);
    const site = workFolder('site');
    const bundle = await build({ build: { outDir: site, emptyOutDir: true }, logLevel: 'warn' });

    const data = [...dataFiles(built)].map(([name, content]) => ({
      path: dataPath(built.id, name),
      content,
    }));
    for (const { path, content } of data) write(join(site, path), content);

    const { HEAD_SCRIPT, LEAD_ON_SCRIPT, renderEntrance, renderLanguage, renderManifest, renderPage } =
      await buildPrerender(importModule);
    const { template, assets } = takeAssets(site);
    const readouts = [...built.readouts.values()];
    for (const readout of readouts) {
      const [page, language] = [pagePath(readout), languagePath(readout.lang)];
      write(join(site, indexOf(page)), await renderPage(template(page), readout, assets(readout)));
      write(join(site, indexOf(language)), await renderLanguage([readout]));
      for (const folder of [page, language])
        write(join(site, manifestOf(folder)), await renderManifest(folder, readout));
    }
    const [first, ...others] = readouts;
    if (first === undefined) throw new Error(`the readout "${built.id}" has no language`);
    write(join(site, indexOf(ROOT)), renderEntrance([first, ...others]));
    const headers = {
      scripts: [HEAD_SCRIPT, LEAD_ON_SCRIPT],
      styles: readouts.slice(0, 1).map((readout) => assets(readout).styles),
      languages: readouts.map(({ lang }) => lang),
      data: data.map(({ path }) => `/${path}`),
    };
    write(join(site, '_headers'), headersFile(headers));
    const modules = [...shippedModules(bundle), ...(await workerModules())];
    write(join(site, LICENCES), licenceTexts(modules));
    // Last: it lists what the site is made of.
    await buildServiceWorker(site);
    output.replace(readFolder(site));
  });
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
