/** Output without a mark, as versions of Sapar before the mark wrote it: known by its shape. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../model/vocabulary.ts';
import { type Fingerprints, fingerprintOf, type OutputCommand } from './output-mark.ts';

const LANG = `(?:${LANGUAGES.join('|')})`;
const DATA_FILE = new RegExp(
  `^(?:readout\\.${LANG}\\.json|basemap\\.${LANG}\\.[0-9a-f]{8}\\.json|trade\\.csv)$`,
);
const READOUT = new RegExp(`^readout\\.${LANG}\\.json$`);
const SINGLE_FILE = new RegExp(`\\.${LANG}\\.html$`);
const PAGE_DATA = '<script type="application/json" id="sapar-data">';
/** The list in a site's sw.js: each published file with its SHA-256. */
const LISTED =
  /\{url:[`"']([^`"']+)[`"'],revision:(?:null|[`"'][0-9a-f]{8}[`"']),integrity:[`"']sha256-([^`"']+)[`"']\}/g;
/** What such a site's `_headers` has, line by line. */
const HEADER_LINE =
  /^(?:\/\S*| {2}(?:Content-Security-Policy|X-Content-Type-Options|Referrer-Policy|Permissions-Policy|Cache-Control): .*|)$/;

/** The files that are recognisably those of an earlier run of the command; `undefined` where there is none. */
export function earlierOutput(folder: string, command: OutputCommand): Fingerprints | undefined {
  if (command === 'build') return earlierSite(folder);
  const paths = command === 'data' ? earlierData(folder) : earlierSingleFiles(folder);
  return paths.length === 0 ? undefined : fingerprints(folder, paths);
}

/** A site lists itself in its service worker. Data may be newer than the list: `data` once wrote into the site. */
function earlierSite(folder: string): Fingerprints | undefined {
  const worker = readText(join(folder, 'sw.js'));
  const listed = [...worker.matchAll(LISTED)].map(
    ([, path = '', hash = '']) => [path, Buffer.from(hash, 'base64').toString('hex')] as const,
  );
  if (!listed.some(([path]) => READOUT.test(path.replace(/^data\/[^/]+\//, '')))) return undefined;
  const headers = readText(join(folder, '_headers')).split('\n');
  const unlisted = headers.every((line) => HEADER_LINE.test(line)) ? ['sw.js', '_headers'] : ['sw.js'];
  const data = listed.map(([path]) => path).filter((path) => path.startsWith('data/'));
  return new Map([...listed, ...fingerprints(folder, [...unlisted, ...data])]);
}

function earlierData(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: readdirSync(join(folder, name)) }))
    .filter(({ files }) => files.some((file) => READOUT.test(file)))
    .flatMap(({ name, files }) =>
      files.filter((file) => DATA_FILE.test(file)).map((file) => `${name}/${file}`),
    );
}

function earlierSingleFiles(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => SINGLE_FILE.test(name) && readText(join(folder, name)).includes(PAGE_DATA),
  );
}

/** Those of the files that are there, as they are now. */
function fingerprints(folder: string, paths: readonly string[]): Map<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const sha256 = fingerprintOf(join(folder, path));
      return sha256 === undefined ? [] : [[path, sha256] as const];
    }),
  );
}

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
