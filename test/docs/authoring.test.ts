/** The example of docs/authoring.md, put beside a readout as the page tells to. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileData } from '../../src/seeds/build-data.ts';
import { DUSHANBE, temporaryFolder } from '../support/seeds.ts';

/** The blocks of the page in one language, in their order. */
function blocksOf(language: string): string[] {
  const page = readFileSync('docs/authoring.md', 'utf8');
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, own, block = '']) =>
    own === language ? [block] : [],
  );
}

/** A folder of seeds with the first readout where the page moves it to. */
function movedSeeds(): { folder: string; first: string } {
  const folder = temporaryFolder();
  cpSync(DUSHANBE, folder, { recursive: true });
  const first = join(folder, 'readouts/dushanbe-2026');
  mkdirSync(first, { recursive: true });
  for (const name of readdirSync(folder).filter((one) => /^000_|^context\.yaml$/.test(one)))
    renameSync(join(folder, name), join(first, name));
  return { folder, first };
}

it('a second readout as the page has it builds beside the first one, without a warning of its own', () => {
  const { folder } = movedSeeds();
  const [text = ''] = blocksOf('text');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [annotations = '', context = '', translation = '', place = ''] = blocksOf('yaml').map((block) =>
    block.replace('SHA256', sha256),
  );
  const own = join(folder, 'readouts/astana-2026');
  mkdirSync(own);
  writeFileSync(join(own, 'astana-2026.txt'), text);
  writeFileSync(join(own, 'astana-2026.annotations.yaml'), annotations);
  writeFileSync(join(own, 'context.yaml'), context);
  writeFileSync(join(own, 'astana-2026.en.yaml'), translation);
  appendFileSync(join(folder, 'places.yaml'), `\n${place}`);
  const { readouts, warnings } = compileData(folder);
  expect(readouts.map(({ id }) => id)).toEqual(['astana-2026', 'dushanbe-2026']);
  expect(readouts[0]?.summary).toContain('2 statements (1 commitment');
  expect(warnings.filter(({ file }) => file.includes('astana'))).toEqual([]);
});
