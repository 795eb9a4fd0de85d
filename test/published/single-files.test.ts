/** The published readout as single files: what is added to the seeds must leave them within what they may weigh. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { singleFileName } from '../../src/model/site-paths.ts';
import { compileData } from '../../src/seeds/build-data.ts';
import { temporaryFolder } from '../support/seeds.ts';

it('are built, one for each language of each readout', { timeout: 120_000 }, () => {
  const out = temporaryFolder();
  const { status, stderr } = spawnSync(process.execPath, ['tools/build-single.mjs', '--out', out], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const expected = compileData('seeds').readouts.flatMap(({ id, languages }) =>
    languages.map((lang) => singleFileName(id, lang)),
  );
  expect(readdirSync(out)).toEqual(expect.arrayContaining(expected));
});
