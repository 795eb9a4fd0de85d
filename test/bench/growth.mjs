/**
 * `npm run bench:growth`: how CPU time and memory of `data` grow with the text, right and full of errors, and with
 * `--commands` those of the builds. Each readout is invented, and each run has a process of its own. It prints a table and
 * judges nothing by its exit.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { KINDS, writeInvented } from './invented-readout.mjs';
import { fixed, table } from './table.mjs';

const COMMANDS = ['data', 'build', 'build-single'];

const { commands, sizes, kinds } = readCommandLine(
  command({
    typed: 'npm run bench:growth',
    does: 'Measures how CPU time and memory of "npm run data" or of the builds grow with the text.',
    options: {
      commands: { kind: 'text', value: 'list', default: 'data', help: `among ${COMMANDS.join(', ')}` },
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
 * CPU time in ms and the most memory in MB that a command takes for a folder.
 * @param {string} tool among {@link COMMANDS}
 * @param {string} seeds
 */
function measure(tool, seeds) {
  const args = ['--import', TELL, `tools/${tool}.mjs`, '--seeds', seeds, '--out', `${seeds}-out`];
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
/**
 * The rows of one kind of readout, from the smallest size to the first one that does not end.
 * @param {string} tool
 * @param {import('./invented-readout.mjs').Kind} kind
 */
function rowsOf(tool, kind) {
  const rows = [];
  /** @type {{ words: number, cpu: number } | undefined} */
  let before;
  for (const size of sizes.split(',').map(Number)) {
    // One line is meant to be long: its sizes are five times those of the others.
    const bytes = size * 1000 * (kind === 'one line' || kind === 'one letter' ? 5 : 1);
    const seeds = join(folder, `${kind}-${size}`.replaceAll(' ', '-'));
    const { words, statements } = writeInvented(seeds, bytes, kind);
    const { cpu, memory, said } = measure(tool, seeds);
    const further =
      before && cpu !== undefined ? (100 * (cpu - before.cpu)) / (words - before.words) : undefined;
    rows.push([
      tool,
      kind,
      fixed(bytes / 1000),
      fixed(statements),
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
  return rows;
}

try {
  const asked = KINDS.filter((name) => kinds.split(',').includes(name));
  const rows = COMMANDS.filter((name) => commands.split(',').includes(name)).flatMap((tool) =>
    asked.flatMap((kind) => rowsOf(tool, kind)),
  );
  const head = ['command', 'readout', 'kB', 'statements', 'words', 'CPU ms', 'ms for 100 further words'];
  process.stdout.write(`${table([...head, 'most memory MB', 'ended'], rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
