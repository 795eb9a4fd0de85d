/** The pages of a readout's kept versions, and the data that they alone have. */
import {
  citationsFile,
  explorerOf,
  indexOf,
  ownDataPath,
  pagePath,
  versionFolder,
} from '../model/site-paths.ts';
import type { BuiltReadout } from '../seeds/build-data.ts';
import { versionIndex } from '../versions/version-index.ts';
import type { Shell } from './page-assets.ts';
import { versionData } from './version-data.ts';

type Rendering = Pick<typeof import('./prerender.ts'), 'renderKept' | 'writeCitations'>;

/** Contents by path within the site; none where no version was kept. */
export async function versionPages(
  built: BuiltReadout,
  { renderKept, writeCitations }: Rendering,
  { template, assets }: Pick<Shell, 'template' | 'assets'>,
  siteUrl: string | undefined,
): Promise<Map<string, string>> {
  const { readouts, versions } = built;
  const index = versionIndex(readouts, versions);
  const files = versionData(built, index, siteUrl);
  for (const { version, readouts: kept } of versions) {
    const under = versionFolder(version);
    for (const [lang, readout] of kept) {
      const page = { ...explorerOf(readout), under };
      const cited = { readout, page, version, siteUrl };
      files.set(ownDataPath(page, citationsFile(lang)), `${JSON.stringify(await writeCitations(cited))}\n`);
      const html = await renderKept(template(pagePath(page)), readout, assets(page), { siteUrl }, index);
      files.set(indexOf(pagePath(page)), html);
    }
  }
  return files;
}
