import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Invented seeds with one quote that the text does not have. */
function brokenSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('test/fixtures/harbour-talks', folder, { recursive: true });
  const file = join(folder, 'harbour-talks.annotations.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/quote: .*/, 'quote: words that nobody said'));
  return folder;
}

it.each(['build', 'build-single'])(
  '%s says what is wrong with the seeds, and writes nothing',
  (command) => {
    const seeds = brokenSeeds();
    const out = join(seeds, 'out');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`tools/${command}.mjs`, '--seeds', seeds, '--out', out],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/annotations\.yaml:\d+:\d+: .*quote not verbatim in the text/);
    expect(stderr).toMatch(/1 error in the seeds; nothing was written\.\n$/);
    expect(existsSync(out)).toBe(false);
  },
  60_000,
);
