/** From seeds/ to data/: the one entry for the command line, the build and the development server. */
import { createHash } from 'node:crypto';
import { checkBuilt } from '../compile/check/built.ts';
import { localise } from '../compile/localise.ts';
import { mapPicture } from '../compile/map/map-picture.ts';
import { type Problem, ProblemsError } from '../compile/problems.ts';
import { type ResolvedReadout, resolveReadout } from '../compile/resolve/readout.ts';
import { tradeCsv } from '../exports/trade-csv.ts';
import { type BaseMap, baseMapSchema } from '../model/basemap.ts';
import { type Readout, readoutSchema } from '../model/readout.ts';
import { LANGUAGES, type Lang } from '../model/vocabulary.ts';
import { loadSeeds } from './load-seeds.ts';
import { openOutput } from './output/output-folder.ts';
import { readBaseMap } from './read-base-map.ts';

export interface BuiltData {
  id: string;
  readouts: Record<Lang, Readout>;
  /** Absent where the seeds have no base map. */
  baseMaps?: Record<Lang, BaseMap>;
  /** What looks wrong in the seeds and stops nothing. */
  warnings: readonly Problem[];
  /** What a reader may take along, by file name. */
  downloads: ReadonlyMap<string, string>;
}

function inEveryLanguage<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
}

/**
 * Checks the seeds and gives the readout and the base map in every language of the page.
 * @throws ProblemsError with everything that is wrong.
 */
export function compileData(seeds: string): BuiltData {
  const problems: Problem[] = [];
  const baseMap = readBaseMap(seeds, problems);
  let resolved: ResolvedReadout | undefined;
  try {
    const read = loadSeeds(seeds, problems);
    // The shapes are those of every language.
    if (read !== undefined) resolved = resolveReadout(read, baseMap?.(LANGUAGES[0]).topology);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.unshift(...error.problems);
  }
  if (resolved === undefined || problems.length > 0) throw new ProblemsError(problems);
  const ready = resolved;
  const baseMaps = baseMap && inEveryLanguage(baseMap);
  const readouts = inEveryLanguage((lang) => withMap(localise(ready, lang), baseMaps?.[lang]));
  for (const lang of LANGUAGES) {
    problems.push(...checkBuilt(`readout.${lang}.json`, readoutSchema, fileContent(readouts[lang])));
    if (baseMaps)
      problems.push(...checkBuilt(`basemap.${lang}.json`, baseMapSchema, fileContent(baseMaps[lang])));
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  const trade = tradeCsv(readouts);
  return {
    id: ready.desk.seeds.annotations.data.readout.id,
    readouts,
    ...(baseMaps ? { baseMaps } : {}),
    warnings: ready.desk.warnings,
    downloads: new Map(trade === undefined ? [] : [['trade.csv', trade]]),
  };
}

function withMap(readout: Readout, baseMap: BaseMap | undefined): Readout {
  if (baseMap === undefined) return readout;
  const picture = mapPicture(baseMap, readout.places);
  if (picture === undefined) return readout;
  return { ...readout, map: { ...picture, baseMap: baseMapFile(readout.lang, baseMap) } };
}

/** The name changes with the content: a page never gets the map of another version, and may keep its own. */
function baseMapFile(lang: Lang, baseMap: BaseMap): string {
  const hash = createHash('sha256').update(fileContent(baseMap)).digest('hex').slice(0, 8);
  return `basemap.${lang}.${hash}.json`;
}

const fileContent = (data: Readout | BaseMap): string => `${JSON.stringify(data)}\n`;

/** The files of the built data: contents by name. */
export function dataFiles({ readouts, baseMaps, downloads }: BuiltData): Map<string, string> {
  const files = new Map(downloads);
  for (const lang of LANGUAGES) {
    files.set(`readout.${lang}.json`, fileContent(readouts[lang]));
    if (baseMaps) files.set(baseMapFile(lang, baseMaps[lang]), fileContent(baseMaps[lang]));
  }
  return files;
}

/**
 * Checks the seeds and writes `<out>/<readout>/readout.<lang>.json`, `basemap.<lang>.<hash>.json` and the downloads,
 * all of them or none. The data of other readouts in the folder stays.
 * @throws ProblemsError with everything that is wrong, OutputError where the folder cannot be written; then it stays
 *   as it was.
 */
export function buildData(seeds: string, out: string): BuiltData {
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
