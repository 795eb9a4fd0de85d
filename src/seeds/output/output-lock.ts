/** One run a folder: a file with the number of its process says that it is at work. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownFile } from '../seed-file.ts';
import { OutputError } from './output-error.ts';
import { OWN_PREFIX } from './output-mark.ts';
import { isAlive } from './process-alive.ts';

const LOCK = `${OWN_PREFIX}lock-`;
/** How long the first of two that come at the same moment waits for the other to go, in milliseconds. */
const PATIENCE_MS = 100;
const STEP_MS = 10;

/**
 * Keeps other runs out of a folder. A lock whose process has ended is cleared.
 * @returns lets them in again.
 * @throws OutputError where another run is at work.
 */
export function lockFolder(folder: string): () => void {
  const own = join(folder, `${LOCK}${process.pid}`);
  const release = () => rmSync(own, { force: true });
  writeFileSync(own, '');
  for (let waited = 0; ; waited += STEP_MS) {
    const [other] = otherOwners(folder);
    if (other === undefined) return release;
    // Both may have come at the same moment: then the lower number stays, since the higher one goes at once.
    if (other < process.pid || waited >= PATIENCE_MS) {
      release();
      throw new OutputError({
        file: shownFile(folder),
        what: `another run writes here (process ${other}): wait for it, or delete ${shownFile(join(folder, `${LOCK}${other}`))} where that process is no run of Sapar`,
      });
    }
    pause(STEP_MS);
  }
}

/** The processes with a lock that are alive, lowest first; the locks of the others are cleared. */
function otherOwners(folder: string): number[] {
  const owners = readdirSync(folder)
    .filter((name) => name.startsWith(LOCK))
    .map((name) => Number(name.slice(LOCK.length)))
    .filter((pid) => pid !== process.pid);
  for (const pid of owners.filter((pid) => !isAlive(pid)))
    rmSync(join(folder, `${LOCK}${pid}`), { force: true });
  return owners.filter(isAlive).sort((a, b) => a - b);
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
