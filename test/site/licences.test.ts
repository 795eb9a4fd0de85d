import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts, shippedModules } from '../../src/site/licences.ts';
import { workerModules } from '../../src/site/service-worker.ts';
import { temporaryFolder } from '../support/seeds.ts';

/** A package with a licence in a folder; gives the id of a module of it. */
function packageIn(
  folder: string,
  manifest: { name: string; version: string },
  licence = 'Be kind.',
): string {
  const own = join(folder, 'node_modules', manifest.name);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify({ ...manifest, license: 'MIT' }));
  writeFileSync(join(own, 'LICENSE'), licence);
  return join(own, 'dist/index.js');
}

/** The packages that a text names, with their versions. */
const named = (text: string) => [...text.matchAll(/^(\S+ \d\S*) \(.+\)$/gm)].map(([, name]) => name);

const versionOf = (name: string) =>
  `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;

describe('the licence texts', () => {
  it('are those of the packages that modules come from, each once, in the version that is there', () => {
    const folder = temporaryFolder();
    const mast = packageIn(folder, { name: 'mast', version: '2.0.0' });
    const sail = packageIn(folder, { name: '@sea/sail', version: '1.0.0' });
    packageIn(folder, { name: 'anchor', version: '1.0.0' });
    const nested = packageIn(
      join(folder, 'node_modules/@sea/sail'),
      { name: 'mast', version: '1.5.0' },
      'Old.',
    );
    const text = licenceTexts([mast, mast, sail, nested, join(folder, 'src/ship.ts')]);
    expect(named(text)).toEqual(['@sea/sail 1.0.0', 'mast 1.5.0', 'mast 2.0.0']);
    expect(text).toContain('mast 1.5.0 (MIT)\n\nOld.\n');
    expect(text).toMatch(/Unicode CLDR, formats and names \(Unicode-3\.0\)\n\n.*UNICODE LICENSE/s);
  });

  it('have that of the font where its style sheet is among the modules, and so not in a single file', () => {
    const font = 'Noto Serif, some of its letters (OFL-1.1)\n\nCopyright';
    expect(licenceTexts(['/sapar/src/ui/shipped-fonts.css'])).toContain(font);
    expect(licenceTexts(['/sapar/src/ui/fonts.css'])).not.toContain('OFL');
  });

  it('know the module of a package by an address with a query or a mark of the bundler', () => {
    const folder = temporaryFolder();
    const mast = packageIn(folder, { name: 'mast', version: '2.0.0' });
    expect(named(licenceTexts([`\0${mast}?commonjs-exports`]))).toEqual(['mast 2.0.0']);
  });

  it('have the bundler where lines of its own are in the page, but not what the bundler is made of', () => {
    const text = licenceTexts(['\0vite/preload-helper.js', '\0rolldown/runtime.js']);
    expect(named(text)).toEqual([versionOf('rolldown'), versionOf('vite')]);
    expect(text).not.toContain('bundled dependencies');
    expect(licenceTexts([])).not.toContain('vite');
  });

  it('are not guessed: a module of unknown origin and a package without a licence stop the build', () => {
    expect(() => licenceTexts(['\0helper.js'])).toThrow(
      'It is not known whose the module "\\u0000helper.js" is',
    );
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules/mast'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/mast/package.json'), '{ "name": "mast" }');
    expect(() => licenceTexts([join(folder, 'node_modules/mast/index.js')])).toThrow(
      'The package mast is in the page',
    );
  });
});

it('what is shipped is what a bundle has something of, and style sheets', () => {
  const modules = {
    '/a.js': { renderedLength: 5 },
    '/b.js': { renderedLength: 0 },
    '/c.css': { renderedLength: 0 },
  };
  const output = [{ type: 'chunk', modules }, { type: 'asset' }];
  expect(shippedModules({ output })).toEqual(['/a.js', '/c.css']);
});

it('the service worker is made of Workbox and of our own module', async () => {
  const modules = await workerModules();
  expect(named(licenceTexts(modules)).map((name) => name?.split(' ')[0])).toEqual([
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
  ]);
  expect(modules.some((id) => id.endsWith('src/app/service-worker.ts'))).toBe(true);
});
