/** A real process, really killed. Every single moment of a run is in output-swap.test.ts and output-folder.test.ts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../src/seeds/cli.ts';
import { copySeeds, HARBOUR_TALKS, temporaryFolder } from '../support/seeds.ts';

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Kills a process at a moment, or lets it end where that does not come. */
async function killWhen(child: ChildProcess, isTime: () => boolean): Promise<void> {
  const exit = once(child, 'exit');
  while (!isOver(child) && !isTime()) await nextTurn();
  child.kill('SIGKILL');
  await exit;
}

function contentOf(out: string): Record<string, string> {
  const files = readdirSync(out, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

it.each([
  ['has taken the folder', (names: string[]) => names.some((name) => name.startsWith('.sapar-lock-'))],
  ['has begun to write', (names: string[]) => names.includes('.sapar-staging')],
  [
    'is about to change the folder',
    (_: string[], out: string) => existsSync(join(out, '.sapar-staging/journal.json')),
  ],
] as const)(
  'data killed when it %s leaves what the next run makes whole, though its seeds are wrong',
  async (_, isTime) => {
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [out, other] = [temporaryFolder(), temporaryFolder()];
    const [changed, wrong] = [copySeeds(), copySeeds()];
    changed.replace('annotations', 'en: Ferry line welcomed', 'en: Another title');
    wrong.replace('annotations', 'topics: [fish]', 'topics: [fisch]');
    main({ seeds: HARBOUR_TALKS, out: out });
    main({ seeds: changed.folder, out: other });
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const before = contentOf(out);
    const child = spawn(process.execPath, ['tools/data.mjs', '--seeds', changed.folder, '--out', out]);
    await killWhen(child, () => isTime(readdirSync(out), out));
    expect(main({ seeds: wrong.folder, out: out })).toBe(1);
    expect([before, { ...contentOf(other), 'mine.txt': 'mine' }]).toContainEqual(contentOf(out));
  },
  60_000,
);
