/** A further language, as docs/languages.md says to add one: files of words, and nothing in the code. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { addMadeUpLanguage, inMadeUp, MADE_UP_NAME, translateSeeds } from '../support/made-up-language.ts';
import { DUSHANBE, temporaryFolder } from '../support/seeds.ts';

/** What a build reads, besides its seeds. */
const SOURCES = [
  ...['src', 'tools', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'],
  ...['docs/unicode-licence.txt', 'docs/noto-licence.txt'],
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Paths within `src/` that a copy has otherwise, or more than the project. */
function changedIn(project: string): string[] {
  const own = new Set(filesIn('src'));
  return filesIn(join(project, 'src')).filter(
    (path) =>
      !own.has(path) || !readFileSync(join('src', path)).equals(readFileSync(join(project, 'src', path))),
  );
}

it('a made-up language has pages that speak it, by its words, its extract of CLDR and the names of the seeds alone', () => {
  const project = temporaryFolder();
  for (const source of SOURCES) cpSync(source, join(project, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  cpSync(DUSHANBE, join(project, 'seeds'), { recursive: true });

  addMadeUpLanguage(project);
  translateSeeds(join(project, 'seeds'));
  for (const command of [['tools/messages.mjs'], ['tools/build.mjs', '--out', 'site']]) {
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }

  // One for the words that a page begins with, one for each part that comes later.
  const loaders = readdirSync('src/i18n').filter((name) => /^load-\w+\.generated\.ts$/.test(name));
  const parts = loaders.map((name) => name.slice('load'.length)).filter((name) => !name.startsWith('-words'));
  const modules = ['.generated.ts', ...parts.map((name) => name.replace('-', '.'))];
  const expected = [
    'i18n/cldr/xx.generated.ts',
    // Written by "npm run messages": how words are loaded, the words themselves, the list of languages.
    ...loaders.map((name) => `i18n/${name}`),
    ...modules.map((name) => `i18n/messages/xx${name}`),
    'i18n/messages/xx.yaml',
    'model/languages.generated.ts',
  ];
  expect(changedIn(project)).toEqual(expected.toSorted());
  const page = readFileSync(join(project, 'site/xx/dushanbe-2026/index.html'), 'utf8');
  expect(page.includes('<html lang="xx"')).toBe(true);
  // A name of the seeds, a message, a country's name on the map, and a sentence of the translation.
  for (const words of ['Politics', 'Map', 'Uzbekistan', 'Photo: gov.kz'])
    expect(page.includes(inMadeUp(words)), words).toBe(true);
  const words = readFileSync(join(project, 'site/en/dushanbe-2026/index.html'), 'utf8').replace(
    /<[^>]*>/g,
    '',
  );
  expect(words.includes(MADE_UP_NAME), 'the English page leads to it by its own name').toBe(true);
}, 120_000);
