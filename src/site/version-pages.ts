/** The pages of a readout's kept versions, and the data that they alone have. */
import { tradeCsv } from '../exports/trade-csv.ts';
import {
  citationsFile,
  dataPath,
  explorerOf,
  indexOf,
  pagePath,
  VERSION_INDEX,
  versionFolder,
} from '../model/site-paths.ts';
import type { BuiltReadout } from '../seeds/build-data.ts';
import { versionIndex } from '../versions/version-index.ts';
import type { Shell } from './page-assets.ts';

type Rendering = Pick<typeof import('./prerender.ts'), 'renderKept' | 'writeCitations'>;

/** Contents by path within the site; none where no version was kept. */
export async function versionPages(
  { id, readouts, versions }: BuiltReadout,
  { renderKept, writeCitations }: Rendering,
  { template, assets }: Pick<Shell, 'template' | 'assets'>,
  siteUrl: string | undefined,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const index = versionIndex(readouts, versions);
  files.set(dataPath(id, VERSION_INDEX), `${JSON.stringify(index)}\n`);
  for (const { version, readouts: kept } of versions) {
    const under = versionFolder(version);
    const own = (file: string) => dataPath(id, `${under}${file}`);
    const trade = tradeCsv(kept, { site: siteUrl });
    if (trade !== undefined) files.set(own('trade.csv'), trade);
    for (const [lang, readout] of kept) {
      const page = { ...explorerOf(readout), under };
      const cited = { readout, page, version, siteUrl };
      files.set(own(citationsFile(lang)), `${JSON.stringify(await writeCitations(cited))}\n`);
      const html = await renderKept(template(pagePath(page)), readout, assets(page), { siteUrl }, index);
      files.set(indexOf(pagePath(page)), html);
    }
  }
  return files;
}
