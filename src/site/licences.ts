/** The licence texts of everything that is shipped: of the packages in the bundles, of the font, and of CLDR's data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA_LICENCE = 'docs/unicode-licence.txt';
const FONT_LICENCE = 'docs/noto-licence.txt';

/** The style sheet that names the files of the font. */
const FONT_SHEET = 'src/ui/shipped-fonts.css';

/** Where the bundler's own lines come from, by how it names their modules. */
const BUNDLER_MODULES = [
  { prefix: '\0vite/', folder: 'node_modules/vite' },
  { prefix: '\0rolldown/', folder: 'node_modules/rolldown' },
];

/** In Vite's licence file: what follows is for the packages that are bundled into Vite, not into the page. */
const NOT_SHIPPED = /^#+ Licenses of bundled dependencies$/m;

/** What is read of a part of a bundle. */
interface Part {
  type: 'chunk' | 'asset';
  /** What it has of modules, by their ids. */
  modules?: Record<string, { renderedLength: number }>;
}

/**
 * The ids of the modules that a bundle has something of.
 * @param bundle - what Vite's `build` gives.
 */
export function shippedModules(bundle: unknown): string[] {
  const { output } = bundle as { output: Part[] };
  return output
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .filter(([id, { renderedLength }]) => renderedLength > 0 || isStyleSheet(id))
    .map(([id]) => id);
}

/** A style sheet is no module of code, and is in the page all the same. */
const isStyleSheet = (id: string) => /\.css(?:\?|$)/.test(id);

/**
 * One text: each package that modules come from, in its version, with its licence, then the font where it is shipped, and
 * the data.
 * @param modules - ids, as {@link shippedModules} gives them.
 * @throws Error where it is not known whose a module is, or a package has no licence text.
 */
export function licenceTexts(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
  const packages = [...new Set([...folders].map(packageText))].sort();
  const hasFont = modules.some((id) => id.replaceAll('\\', '/').includes(`/${FONT_SHEET}`));
  const font = `Noto Serif, some of its letters (OFL-1.1)\n\n${readFileSync(FONT_LICENCE, 'utf8')}`;
  const data = `Unicode CLDR, formats and names (Unicode-3.0)\n\n${readFileSync(DATA_LICENCE, 'utf8')}`;
  return [...packages, ...(hasFont ? [font] : []), data].join(`\n${'-'.repeat(72)}\n\n`);
}

/** The folder of a module's package; none for the project's own modules. */
function packageFolder(id: string): string | undefined {
  const bundler = BUNDLER_MODULES.find(({ prefix }) => id.startsWith(prefix));
  if (bundler !== undefined) return bundler.folder;
  // The last one: a package may have packages of its own.
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/')) ?? [];
  if (folder === undefined && id.startsWith('\0'))
    throw new Error(`It is not known whose the module ${JSON.stringify(id)} is, which is in the page.`);
  return folder?.replace(/^\0/, '');
}

/** Name, version, licence and licence text of the package in a folder. */
function packageText(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`The package ${name} is in the page, and ${folder} has no licence.`);
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(NOT_SHIPPED);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
