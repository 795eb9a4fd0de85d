/** The licence texts of everything that is shipped to the browser: the packages' own, and that of CLDR's data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where packages may lie, nearest first. */
const MODULES = 'node_modules';
const DATA_LICENCE = 'docs/unicode-licence.txt';

/**
 * @param {string} name of a package
 * @returns {{ name: string, version: string, license: string, dependencies?: Record<string, string>, text: string }}
 */
function readPackage(name) {
  const folder = join(MODULES, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return { ...manifest, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() };
}

/** @returns {string} one text: each package that the page's code is made of, with its licence, then the data */
export function licenceTexts() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  /** @type {Map<string, ReturnType<typeof readPackage>>} */
  const found = new Map();
  const visit = (/** @type {string} */ name) => {
    if (found.has(name) || !existsSync(join(MODULES, name))) return;
    const read = readPackage(name);
    found.set(name, read);
    for (const dependency of Object.keys(read.dependencies ?? {})) visit(dependency);
  };
  for (const name of Object.keys(dependencies)) visit(name);
  const packages = [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  const data = `Unicode CLDR, formats and names (Unicode-3.0)\n\n${readFileSync(DATA_LICENCE, 'utf8')}`;
  return [...packages, data].join(`\n${'-'.repeat(72)}\n\n`);
}
