/** Finds the readouts in a folder of seeds: the folder itself holds one, or `readouts/` has a folder for each. */
import { join } from 'node:path';
import type { Seeds } from '../compile/input/seed-file.ts';
import { type Problem, shown } from '../compile/problems.ts';
import { CONTEXT, isOfReadout, stemOf } from './file-names.ts';
import { checkFolderName, loadSeeds, stemIn } from './load-seeds.ts';
import { isFolder, namesIn, shownFile } from './seed-file.ts';
import { loadShared, refuseShared } from './shared-seeds.ts';

const READOUTS = 'readouts';

/** The folder of a readout in a folder of seeds that builds. */
export function readoutFolder(folder: string, id: string): string {
  return isFolder(join(folder, READOUTS)) ? join(folder, READOUTS, id) : folder;
}

/**
 * Reads every readout of a folder, in the order of their names. What is wrong with any of them is added to `problems`,
 * and it is left out.
 */
export function loadReadouts(folder: string, problems: Problem[]): Seeds[] {
  const all = join(folder, READOUTS);
  if (!isFolder(all)) {
    const stem = stemIn(folder, problems);
    const read = stem === undefined ? stem : loadSeeds(folder, stem, loadShared(folder, problems), problems);
    return read ? [read] : [];
  }
  const names = namesIn(all).filter((name) => !name.startsWith('.') && isFolder(join(all, name)));
  if (names.length === 0) {
    problems.push({
      file: shownFile(all),
      what: 'no readout in the folder',
      found: 'no folder',
      expected: `a folder ${READOUTS}/<id>/ for each readout`,
    });
  }
  refuseBeside(
    folder,
    names.map((name) => join(all, name)),
    problems,
  );
  const shared = loadShared(folder, problems);
  return names.flatMap((name) => {
    const own = join(all, name);
    refuseShared(own, problems);
    const stem = stemIn(own, problems);
    const seeds = stem === undefined ? stem : loadSeeds(own, stem, shared, problems);
    if (!seeds) return [];
    checkFolderName(own, seeds, problems);
    return [seeds];
  });
}

/**
 * Complains about files of a readout beside the folder of all readouts, where nobody reads them: all of them in one run,
 * so that they are moved in one go. Files of other names stay what they are, such as an editor's notes.
 * @param folders - those of the readouts, where the annotations may have been moved to already.
 */
function refuseBeside(folder: string, folders: readonly string[], problems: Problem[]): void {
  const stems = [folder, ...folders].flatMap((one) => namesIn(one).flatMap((name) => stemOf(name) ?? []));
  const isOfOne = (name: string) => stems.some((stem) => isOfReadout(name, stem));
  for (const name of namesIn(folder).filter((file) => file === CONTEXT || isOfOne(file))) {
    problems.push({
      file: shownFile(join(folder, name)),
      what: `a file of one readout beside the folder ${READOUTS}/`,
      found: shown(name),
      expected: `it in the folder of its readout, ${READOUTS}/<id>/`,
    });
  }
}
