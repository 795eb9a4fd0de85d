/** A site without a mark, as versions of Sapar before the mark wrote it: it lists its own files by their content. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Fingerprints, fingerprintOf, innerPath } from './output-mark.ts';

const READOUT = /^readout\.[A-Za-z-]+\.json$/;
/** The list in a site's sw.js: each published file with its SHA-256. */
const LISTED =
  /\{url:[`"']([^`"']+)[`"'],revision:(?:null|[`"'][0-9a-f]{8}[`"']),integrity:[`"']sha256-([^`"']+)[`"']\}/g;
/** What such a site's `_headers` has, line by line. */
const HEADER_LINE =
  /^(?:\/\S*| {2}(?:Content-Security-Policy|X-Content-Type-Options|Referrer-Policy|Permissions-Policy|Cache-Control): .*|)$/;

/**
 * The files of a site that an earlier version built; `undefined` where there is none. Data may be newer than the list:
 * `data` once wrote into the site.
 */
export function earlierSite(folder: string): Fingerprints | undefined {
  const worker = readText(join(folder, 'sw.js'));
  const listed = [...worker.matchAll(LISTED)]
    .map(([, path = '', hash = '']) => [path, Buffer.from(hash, 'base64').toString('hex')] as const)
    .filter(([path]) => v.is(innerPath, path));
  if (!listed.some(([path]) => READOUT.test(path.replace(/^data\/[^/]+\//, '')))) return undefined;
  const headers = readText(join(folder, '_headers')).split('\n');
  const unlisted = headers.every((line) => HEADER_LINE.test(line)) ? ['sw.js', '_headers'] : ['sw.js'];
  const data = listed.map(([path]) => path).filter((path) => path.startsWith('data/'));
  return new Map([...listed, ...fingerprints(folder, [...unlisted, ...data])]);
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
