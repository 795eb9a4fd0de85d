/** From seeds/ to data/: the one entry for the command line, the build and the development server. */
import { createHash } from 'node:crypto';
import { assemble } from '../compile/assemble.ts';
import { checkBuilt } from '../compile/check/built.ts';
import { localise } from '../compile/localise.ts';
import type { BaseMapInput } from '../compile/map/base-map-schema.ts';
import { mapPicture } from '../compile/map/map-picture.ts';
import { type Problem, ProblemsError } from '../compile/problems.ts';
import { type ResolvedReadout, resolveReadout } from '../compile/resolve/readout.ts';
import { summarise } from '../compile/summary.ts';
import { tradeCsv } from '../exports/trade-csv.ts';
import { type BaseMap, baseMapSchema } from '../model/basemap.ts';
import { type Readout, readoutSchema } from '../model/readout.ts';
import { LANGUAGES, type Lang } from '../model/vocabulary.ts';
import { loadSeeds } from './load-seeds.ts';
import { openOutput } from './output/output-folder.ts';
import { readBaseMap } from './read-base-map.ts';

export interface BuiltReadout {
  id: string;
  /** Of its pages; the first is the one that is led to. */
  languages: readonly Lang[];
  /** One for each of `languages`. */
  readouts: ReadonlyMap<Lang, Readout>;
  /** Absent where the seeds have no base map. One for all languages; `file` lies beside the readouts. */
  baseMap?: { file: string; content: BaseMap };
  /** What looks wrong in the seeds and stops nothing. */
  warnings: readonly Problem[];
  /** What a reader may take along, by file name. */
  downloads: ReadonlyMap<string, string>;
  /** Its counts and its coverage, in a line. */
  summary: string;
}

/**
 * Checks the seeds and gives the readout in every language of its pages, and the base map.
 * @throws ProblemsError with everything that is wrong.
 */
export function compileData(seeds: string): BuiltReadout {
  const problems: Problem[] = [];
  const input = readBaseMap(seeds, problems);
  let resolved: ResolvedReadout | undefined;
  try {
    const read = loadSeeds(seeds, problems);
    if (read !== undefined) resolved = resolveReadout(read, input?.topology);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.unshift(...error.problems);
  }
  if (resolved === undefined || problems.length > 0) throw new ProblemsError(problems);
  const ready = resolved;
  const baseMap = input && baseMapFile(input);
  const common = assemble(ready);
  const map = input && baseMap && mapOf(input, baseMap.file, common.places);
  const parts = { translations: ready.translations, ...(map === undefined ? {} : { map }) };
  const readouts = new Map(LANGUAGES.map((lang) => [lang, localise(common, parts, lang)]));
  for (const [lang, readout] of readouts) {
    problems.push(...checkBuilt(`readout.${lang}.json`, readoutSchema, fileContent(readout)));
  }
  if (baseMap) problems.push(...checkBuilt(baseMap.file, baseMapSchema, fileContent(baseMap.content)));
  if (problems.length > 0) throw new ProblemsError(problems);
  const trade = tradeCsv(readouts);
  return {
    id: ready.desk.seeds.annotations.data.readout.id,
    languages: LANGUAGES,
    readouts,
    ...(baseMap ? { baseMap } : {}),
    warnings: ready.desk.warnings,
    downloads: new Map(trade === undefined ? [] : [['trade.csv', trade]]),
    summary: summarise(common),
  };
}

/** The picture of the map, with the names on the map in all languages. */
function mapOf(input: BaseMapInput, baseMap: string, places: Parameters<typeof mapPicture>[1]) {
  const picture = mapPicture(input, places);
  if (picture === undefined) return undefined;
  const names = Object.fromEntries(input.labels.map((label) => [label.id, label.names]));
  return { ...picture, names, baseMap };
}

/** The name changes with the content: a page never gets the map of another version, and may keep its own. */
function baseMapFile({ topology, labels }: BaseMapInput): { file: string; content: BaseMap } {
  const content = {
    topology,
    labels: labels.map(({ id, lon, lat, minZoom }) => ({ id, lon, lat, minZoom })),
  };
  const hash = createHash('sha256').update(fileContent(content)).digest('hex').slice(0, 8);
  return { file: `basemap.${hash}.json`, content };
}

const fileContent = (data: Readout | BaseMap): string => `${JSON.stringify(data)}\n`;

/** The files of the built data: contents by name. */
export function dataFiles({ readouts, baseMap, downloads }: BuiltReadout): Map<string, string> {
  const files = new Map(downloads);
  for (const [lang, readout] of readouts) files.set(`readout.${lang}.json`, fileContent(readout));
  if (baseMap) files.set(baseMap.file, fileContent(baseMap.content));
  return files;
}

/**
 * Checks the seeds and writes `<out>/<readout>/readout.<lang>.json`, `basemap.<hash>.json` and the downloads,
 * all of them or none. The data of other readouts in the folder stays.
 * @throws ProblemsError with everything that is wrong, OutputError where the folder cannot be written; then it stays
 *   as it was.
 */
export function buildData(seeds: string, out: string): BuiltReadout {
  const output = openOutput(out, { command: 'data', seeds });
  try {
    const built = compileData(seeds);
    const files = [...dataFiles(built)].map(([name, content]) => [`${built.id}/${name}`, content] as const);
    output.replace(new Map(files), (path) => path.startsWith(`${built.id}/`));
    return built;
  } finally {
    output.close();
  }
}
