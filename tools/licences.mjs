/** The licence texts of everything that is shipped to the browser: of the packages in the bundles, and of CLDR's data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA_LICENCE = 'docs/unicode-licence.txt';

/** Where the bundler's own lines come from, by how it names their modules. */
const BUNDLER_MODULES = [
  { prefix: '\0vite/', folder: 'node_modules/vite' },
  { prefix: '\0rolldown/', folder: 'node_modules/rolldown' },
];

/** In Vite's licence file: what follows is for the packages that are bundled into Vite, not into the page. */
const NOT_SHIPPED = /^#+ Licenses of bundled dependencies$/m;

/**
 * What a bundle has of a module.
 * @typedef {Record<string, { renderedLength: number }>} Modules by id
 *
 * @typedef {object} Part of what Vite's `build` gives
 * @property {'chunk' | 'asset'} type
 * @property {Modules} [modules]
 */

/**
 * @param {unknown} bundle what Vite's `build` gives
 * @returns {string[]} the ids of the modules that it has something of
 */
export function shippedModules(bundle) {
  const { output } = /** @type {{ output: Part[] }} */ (bundle);
  return output
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .filter(([id, { renderedLength }]) => renderedLength > 0 || isStyleSheet(id))
    .map(([id]) => id);
}

/** A style sheet is no part of a program, and is in the page all the same. @param {string} id */
const isStyleSheet = (id) => /\.css(?:\?|$)/.test(id);

/**
 * @param {readonly string[]} modules ids, as {@link shippedModules} gives them
 * @returns {string} one text: each package that they come from, in its version, with its licence, then the data
 * @throws {Error} where it is not known whose a module is, or a package has no licence text
 */
export function licenceTexts(modules) {
  const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
  const packages = [...new Set([...folders].map(packageText))].sort();
  const data = `Unicode CLDR, formats and names (Unicode-3.0)\n\n${readFileSync(DATA_LICENCE, 'utf8')}`;
  return [...packages, data].join(`\n${'-'.repeat(72)}\n\n`);
}

/**
 * @param {string} id of a module
 * @returns {string | undefined} the folder of its package; none for the project's own modules
 */
function packageFolder(id) {
  const bundler = BUNDLER_MODULES.find(({ prefix }) => id.startsWith(prefix));
  if (bundler !== undefined) return bundler.folder;
  // The last one: a package may have packages of its own.
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/')) ?? [];
  if (folder === undefined && id.startsWith('\0'))
    throw new Error(`It is not known whose the module ${JSON.stringify(id)} is, which is in the page.`);
  return folder?.replace(/^\0/, '');
}

/**
 * @param {string} folder of a package
 * @returns {string} its name, version, licence and licence text
 */
function packageText(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`The package ${name} is in the page, and ${folder} has no licence.`);
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(NOT_SHIPPED);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
