/**
 * `npm run bench:growth`: how CPU time and memory of `data` grow with the text, right and full of errors. Each readout is
 * invented and checked in a process of its own. It prints a table and judges nothing by its exit.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { KINDS, writeInvented } from './invented-readout.mjs';
import { fixed, table } from './table.mjs';

const { sizes, kinds } = readCommandLine(
  command({
    typed: 'npm run bench:growth',
    does: 'Measures how CPU time and memory of "npm run data" grow with the text.',
    options: {
      sizes: { kind: 'text', value: 'list', default: '8,45,140,400,1000', help: 'of the texts, in kB' },
      kinds: { kind: 'text', value: 'list', default: KINDS.join(','), help: 'of invented readouts' },
    },
  }),
);

/** Tells on the way out what the process took; `maxRSS` is in kB. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, maxRSS })); });",
)}`;
const LIMIT_MS = 600_000;

/**
 * CPU time in ms and the most memory in MB that the check of a folder takes.
 * @param {string} seeds
 */
function measure(seeds) {
  const args = ['--import', TELL, 'tools/data.mjs', '--seeds', seeds, '--out', `${seeds}-out`];
  const { status, output } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: LIMIT_MS,
  });
  const told = output?.[3];
  if (!told) return { cpu: undefined, memory: undefined, said: `not finished after ${LIMIT_MS / 1000} s` };
  const { cpu, maxRSS } = JSON.parse(told);
  const last = (output[2] ?? '').trim().split('\n').at(-1);
  return { cpu, memory: maxRSS / 1024, said: status === 0 ? 'built' : (last ?? '') };
}

const folder = mkdtempSync(join(tmpdir(), 'sapar-growth-'));
try {
  const rows = [];
  for (const kind of KINDS.filter((name) => kinds.split(',').includes(name))) {
    /** @type {{ words: number, cpu: number } | undefined} */
    let before;
    for (const size of sizes.split(',').map(Number)) {
      // One line is meant to be long: its sizes are five times those of the others.
      const bytes = size * 1000 * (kind === 'one line' || kind === 'one letter' ? 5 : 1);
      const seeds = join(folder, `${kind}-${size}`.replaceAll(' ', '-'));
      const words = writeInvented(seeds, bytes, kind);
      const { cpu, memory, said } = measure(seeds);
      const further =
        before && cpu !== undefined ? (100 * (cpu - before.cpu)) / (words - before.words) : undefined;
      rows.push([
        kind,
        fixed(bytes / 1000),
        fixed(words),
        fixed(cpu),
        kind === 'one letter' ? fixed(undefined) : fixed(further, 2),
        fixed(memory),
        said,
      ]);
      if (cpu === undefined) break;
      before = { words, cpu };
      for (const made of [seeds, `${seeds}-out`]) rmSync(made, { recursive: true, force: true });
    }
  }
  const head = ['readout', 'kB', 'words', 'CPU ms', 'ms for 100 further words', 'most memory MB', 'ended'];
  process.stdout.write(`${table(head, rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
