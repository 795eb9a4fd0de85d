/** The data that the pages of a readout's kept versions have of their own, but for their citations. */
import { tradeCsv } from '../exports/trade-csv.ts';
import { dataPath, VERSION_INDEX, versionFolder } from '../model/site-paths.ts';
import type { VersionIndex } from '../model/versions.ts';
import type { BuiltReadout } from '../seeds/build-data.ts';

/** Contents by path within the site; the index is there without a version too. */
export function versionData(
  { id, versions }: Pick<BuiltReadout, 'id' | 'versions'>,
  index: VersionIndex,
  siteUrl?: string,
): Map<string, string> {
  const tables = versions.flatMap(({ version, readouts: kept }) => {
    const trade = tradeCsv(kept, { site: siteUrl });
    return trade === undefined ? [] : [[dataPath(id, `${versionFolder(version)}trade.csv`), trade] as const];
  });
  return new Map([[dataPath(id, VERSION_INDEX), `${JSON.stringify(index)}\n`], ...tables]);
}
