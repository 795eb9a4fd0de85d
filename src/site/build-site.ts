/**
 * `npm run build`: data, browser bundle, and every language's page prerendered. The site is made in a folder of its own
 * and put into its place when it is whole: whatever stops the build, the earlier site stays.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { dataFiles } from '../seeds/build-data.ts';
import { type BuildOptions, buildPrerender, compileSeeds, runBuild } from './build-steps.ts';
import { headersFile } from './headers.ts';
import { licenceTexts, shippedModules } from './licences.ts';
import { takeAssets } from './page-assets.ts';
import { buildServiceWorker, workerModules } from './service-worker.ts';
import { readFolder, workFolder } from './work-folder.ts';

/** @returns the status to exit with. */
export function main({ seeds, out }: BuildOptions): Promise<number> {
  return runBuild({ command: 'build', seeds, out }, async (output) => {
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
    const readouts = Object.values(built.readouts);
    for (const readout of readouts) {
      const folder = join(site, readout.lang);
      write(join(folder, 'index.html'), await renderPage(template, readout, assets(readout.lang)));
      write(join(folder, MANIFEST_NAME), await renderManifest(readout));
    }
    const languages = readouts.map(({ lang }) => lang);
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
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
