/** From seeds/ to data/: the one entry for the command line, the build and the development server. */
import { createHash } from 'node:crypto';
import { baseMapContent, compileReadout, type NamedBaseMap } from '../compile/compile.ts';
import { distinct, type Problem, ProblemsError } from '../compile/problems.ts';
import { summarise } from '../compile/summary.ts';
import { tradeCsv } from '../exports/trade-csv.ts';
import type { BaseMap } from '../model/basemap.ts';
import type { Readout } from '../model/readout.ts';
import type { SearchData } from '../model/search-data.ts';
import { versionFolder } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type BuiltVersion, buildVersions, ofVersion, presentVersion } from './build-versions.ts';
import { dataVersion } from './data-version.ts';
import { loadReadouts } from './load-readouts.ts';
import { loadVersions } from './load-versions.ts';
import { openOutput } from './output/output-folder.ts';
import { readBaseMap } from './read-base-map.ts';
import { type Searchable, searchable } from './searchable.ts';

export interface BuiltReadout {
  id: string;
  /** Of its pages; the first is the one that is led to. */
  languages: readonly Lang[];
  /** One for each of `languages`. */
  readouts: ReadonlyMap<Lang, Readout>;
  /** Whether it was once the only one, and its pages those of the languages: see annotations.ts. */
  atLanguageAddress: boolean;
  /** Tables that stand beside the data, by file name. */
  tables: ReadonlyMap<string, string>;
  /** The text with the byte order mark and the line ends of its file. */
  article: string;
  /** What a search over it reads. */
  search: Searchable['search'];
  /** Its counts and its coverage, in a line. */
  summary: string;
  /** The name of this reading, as its pages, citations and files say it: that of the kept version, else a hash of its data. */
  version: string;
  /** Those that were kept, the earliest first. The present reading names the one that it is. */
  versions: readonly BuiltVersion[];
}

export interface BuiltData {
  /** The latest talks first. */
  readouts: readonly BuiltReadout[];
  /** Absent where the seeds have no base map. One for all readouts and languages. */
  baseMap?: { file: string; content: BaseMap };
  /** What looks wrong in the seeds and stops nothing. */
  warnings: readonly Problem[];
  /** What checks that came later say of kept versions. */
  notes: readonly Problem[];
}

/**
 * Checks the seeds and gives each readout in every language of its pages, and the base map.
 * @throws ProblemsError with everything that is wrong.
 */
export function compileData(seeds: string): BuiltData {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const notes: Problem[] = [];
  const input = readBaseMap(seeds, problems);
  const content = input && baseMapContent(input);
  const baseMap: NamedBaseMap | undefined = input && content && { ...input, name: hashedName(content) };
  const loaded = loadReadouts(seeds, problems);
  const ids = loaded.map(({ annotations }) => annotations.data.readout.id);
  // Where a readout could not be read, its versions would be called those of none.
  const kept = problems.length > 0 ? new Map() : loadVersions(seeds, ids, problems);
  const built = loaded.flatMap((read) => {
    const { compiled, ...found } = compileReadout(read, baseMap);
    problems.push(...found.problems);
    warnings.push(...found.warnings);
    if (compiled === undefined) return [];
    const { common } = compiled;
    const versions = buildVersions(kept.get(common.id) ?? [], baseMap, problems, notes);
    const present = presentVersion(compiled.readouts, versions);
    const { readouts, search } = searchable(ofVersion(compiled.readouts, present));
    const version = present ?? dataVersion(readouts.values());
    const trade = tradeCsv(readouts, { version });
    return {
      id: common.id,
      languages: common.languages,
      readouts,
      atLanguageAddress: read.annotations.data.readout.at_language_address === true,
      search,
      tables: new Map(trade === undefined ? [] : [['trade.csv', trade]]),
      article: read.text.came,
      version,
      summary: summarise(common, readouts.values(), versions.length),
      versions,
      talks: common.talks.edtf,
    };
  });
  if (problems.length > 0) throw new ProblemsError(distinct(problems));
  return {
    readouts: built.sort((a, b) => (a.talks < b.talks ? 1 : a.talks > b.talks ? -1 : 0)),
    ...(baseMap && content ? { baseMap: { file: baseMap.name, content } } : {}),
    warnings: distinct(warnings),
    notes: distinct(notes),
  };
}

/** The name changes with the content: a page never gets the map of another version, and may keep its own. */
function hashedName(content: BaseMap): string {
  const hash = createHash('sha256').update(fileContent(content)).digest('hex').slice(0, 8);
  return `basemap.${hash}.json`;
}

/** A readout as a file has the name of the reading too: a page can tell that it is the one that itself shows. */
type ReadoutFile = Readout & { reading: string };

const fileContent = (data: ReadoutFile | BaseMap | SearchData): string => `${JSON.stringify(data)}\n`;

const isBaseMap = (path: string) => /^basemap\.[0-9a-f]{8}\.json$/.test(path);

/** The files of the built data: contents by their paths within its folder. */
export function dataFiles({ readouts, baseMap }: BuiltData): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, readouts: pages, version, tables, search, versions } of readouts) {
    files.set(`${id}/${search.file}`, fileContent(search.content));
    for (const [name, content] of tables) files.set(`${id}/${name}`, content);
    for (const [lang, readout] of pages) {
      files.set(`${id}/readout.${lang}.json`, fileContent({ ...readout, reading: version }));
    }
    for (const kept of versions) {
      files.set(`${id}/${versionFolder(kept.version)}${kept.search.file}`, fileContent(kept.search.content));
    }
  }
  if (baseMap) files.set(baseMap.file, fileContent(baseMap.content));
  return files;
}

/**
 * Checks the seeds and writes `<out>/<readout>/readout.<lang>.json` with its tables and what a search reads, and
 * `<out>/basemap.<hash>.json`, all of them or none. The data of other readouts in the folder stays, with the base map that it may need.
 * @throws ProblemsError with everything that is wrong, OutputError where the folder cannot be written; then it stays
 *   as it was.
 */
export function buildData(seeds: string, out: string): BuiltData {
  const output = openOutput(out, { command: 'data', seeds });
  try {
    const built = compileData(seeds);
    const ids = new Set(built.readouts.map(({ id }) => id));
    const isOwn = (path: string) => ids.has(path.split('/')[0] ?? '');
    output.replace(
      dataFiles(built),
      (path, earlier) =>
        isOwn(path) || (isBaseMap(path) && earlier.every((other) => isOwn(other) || isBaseMap(other))),
    );
    return built;
  } finally {
    output.close();
  }
}
