/**
 * `npm run fonts`: the serif letters that pages in Cyrillic ship, cut out of Noto Serif, and its licence. Run by hand
 * when a version or CHARACTERS changes: the whole fonts weigh 1 MB, so they are fetched to a temporary folder and are no
 * dependency. The same versions give the same bytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCommandLine } from './command-line.mjs';
import { FONTS } from './commands.mjs';
import { load } from './load.mjs';
import { withPackages } from './temporary-packages.mjs';

/** @type {typeof import('../src/seeds/output/write-files.ts')} */
const { writeFiles } = await load('./src/seeds/output/write-files.ts');

const SOURCE = '@expo-google-fonts/noto-serif';
/** The cutter with the packages that it is made of: another one may write other bytes. */
const PACKAGES = [
  `${SOURCE}@0.4.2`,
  'subset-font@2.9.0',
  'fontverter@2.0.0',
  'harfbuzzjs@1.6.4',
  'wawoff2@2.0.1',
];
const WEIGHTS = [
  { weight: 400, file: '400Regular/NotoSerif_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSerif_700Bold.ttf' },
];

/**
 * @param {number} first
 * @param {number} last
 */
const range = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Latin letters and digits too, so that a name or a year in a Cyrillic text is of the same font. */
const CHARACTERS = [
  range(0x20, 0x7e),
  // Russian and its neighbours, then what Kazakh and Tajik have besides.
  range(0x400, 0x45f),
  'ҐґӘәҒғҚқҢңӨөҰұҮүҺһ',
  'ӢӣӮӯҲҳҶҷ',
  '«»‘’‚“”„…·•§°№−±×÷‐‑–—€£₸₽\u00a0\u2009\u202f',
].join('');

readCommandLine(FONTS);
await withPackages(PACKAGES, async (folder) => {
  /** @type {(font: Buffer, characters: string, options: object) => Promise<Buffer>} */
  const cut = createRequire(join(folder, 'package.json'))('subset-font');
  const read = (/** @type {string} */ file) => readFileSync(join(folder, 'node_modules', SOURCE, file));
  /** @type {Map<string, string | Buffer>} */
  const files = new Map([['docs/noto-licence.txt', read('LICENSE_FONT').toString()]]);
  for (const { weight, file } of WEIGHTS) {
    // Without small capitals and other forms that the page never asks for.
    const options = { targetFormat: 'woff2', keepFeatures: ['kern'] };
    files.set(`src/ui/fonts/serif-${weight}.woff2`, await cut(read(file), CHARACTERS, options));
  }
  writeFiles(files);
  for (const [path, content] of files) console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
});
