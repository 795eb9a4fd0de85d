/** What one subject serves: files by path, compressed once. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @typedef {object} SiteFile
 * @property {string} type
 * @property {Buffer} body
 * @property {boolean} isCompressed
 *
 * @typedef {Map<string, SiteFile>} Site files by their path within the site, without a slash in front
 */

/** @type {Record<string, { type: string, compress: boolean }>} */
const TYPES = {
  '.html': { type: 'text/html; charset=utf-8', compress: true },
  '.js': { type: 'text/javascript; charset=utf-8', compress: true },
  '.css': { type: 'text/css; charset=utf-8', compress: true },
  '.json': { type: 'application/json', compress: true },
  '.jsonld': { type: 'application/ld+json', compress: true },
  '.geojson': { type: 'application/geo+json', compress: true },
  '.webmanifest': { type: 'application/manifest+json', compress: true },
  '.svg': { type: 'image/svg+xml', compress: true },
  '.txt': { type: 'text/plain; charset=utf-8', compress: true },
  '.csv': { type: 'text/csv; charset=utf-8', compress: true },
  '.png': { type: 'image/png', compress: false },
  '.ttf': { type: 'font/ttf', compress: true },
  '.woff2': { type: 'font/woff2', compress: false },
};
const OTHER = { type: 'application/octet-stream', compress: false };

/**
 * As a host would have it ready: the best that brotli can do.
 * @param {string | Buffer} content
 */
export function brotli(content) {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
    },
  });
}

/**
 * @param {string} path
 * @param {string | Buffer} content
 * @returns {SiteFile}
 */
export function siteFile(path, content) {
  const { type, compress } = TYPES[extname(path)] ?? OTHER;
  return { type, isCompressed: compress, body: compress ? brotli(content) : Buffer.from(content) };
}

/**
 * @param {string} folder
 * @returns {string[]} every file in it, by its path within it, with slashes
 */
export function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * @param {string} folder
 * @param {(path: string) => boolean} wanted
 * @returns {Site}
 */
export function readSite(folder, wanted = () => true) {
  return new Map(
    listFiles(folder)
      .filter(wanted)
      .map((path) => [path, siteFile(path, readFileSync(join(folder, path)))]),
  );
}
