/** The licence texts of everything that is shipped to the browser, gathered from the packages themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where packages may lie, nearest first. */
const MODULES = 'node_modules';

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

/** @returns {string} one text: each package that the page's code is made of, with its licence */
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
  return [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
