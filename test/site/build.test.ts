import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runTool } from '../support/run-tool.ts';
import { HARBOUR_TALKS } from '../support/seeds.ts';

const run = (command: string, ...options: string[]) => runTool(`tools/${command}.mjs`, ...options);

/** Invented seeds with one quote that the text does not have. */
function brokenSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(HARBOUR_TALKS, folder, { recursive: true });
  const file = join(folder, 'harbour-talks.annotations.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/quote: .*/, 'quote: words that nobody said'));
  return folder;
}

it.each(['build', 'build-single'])(
  '%s says what is wrong with the seeds, and writes nothing',
  async (command) => {
    const seeds = brokenSeeds();
    const out = `${seeds}-out`;
    const { status, stdout, stderr } = await run(command, '--seeds', seeds, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/annotations\.yaml:\d+:\d+: .*quote not verbatim in the text/);
    expect(stderr).toMatch(/1 error in the seeds; nothing was written\.\n$/);
    expect(existsSync(out)).toBe(false);
  },
  60_000,
);

it.each(['build', 'build-single'])(
  '%s refuses a folder with files of others at once, without a trace of the code, and leaves it as it was',
  async (command) => {
    const out = mkdtempSync(join(tmpdir(), 'sapar-build-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const { status, stdout, stderr } = await run(command, '--seeds', HARBOUR_TALKS, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/: not empty, and not written by "npm run build(:single)?"\n/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(out)).toEqual(['notes.txt']);
  },
  60_000,
);

it('build says in one line where another run is at work in the folder, and ends', async () => {
  const out = mkdtempSync(join(tmpdir(), 'sapar-build-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  writeFileSync(join(out, `.sapar-lock-${process.ppid}`), '');
  const { status, stderr } = await run('build', '--seeds', HARBOUR_TALKS, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^.*: another run writes here \(process \d+\): wait for it.*\n$/);
}, 60_000);
