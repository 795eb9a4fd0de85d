/**
 * Finds the versions of readouts that were kept: `versions/<readout>/<version>/` in a folder of seeds, each with all the
 * files that its reading is made of, whatever the readouts of the folder share today.
 */
import { basename, join } from 'node:path';
import type { Seeds } from '../compile/input/seed-file.ts';
import { oneOf, type Problem, shown } from '../compile/problems.ts';
import { versionDay } from '../model/versions.ts';
import { nearestId } from '../text/nearest-id.ts';
import { loadSeeds, stemIn } from './load-seeds.ts';
import { isFolder, namesIn, shownFile } from './seed-file.ts';
import { loadShared } from './shared-seeds.ts';

/** The folder of all kept versions in a folder of seeds. */
export const VERSIONS = 'versions';

export interface KeptSeeds {
  /** See model/versions.ts. */
  version: string;
  seeds: Seeds;
}

/**
 * Reads the versions of each readout, the earliest first, by the readouts' ids. What is wrong with one is added to
 * `problems`, and it is left out.
 * @param ids - of the readouts that the folder has
 */
export function loadVersions(
  folder: string,
  ids: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, readonly KeptSeeds[]> {
  const all = join(folder, VERSIONS);
  const found = foldersIn(all, problems, 'versions of a readout that is not here', (name) =>
    ids.includes(name) ? undefined : { expected: oneOf(ids), nearest: nearestId(name, ids) },
  );
  return new Map(
    found.map((id) => {
      const names = foldersIn(join(all, id), problems, 'not the name of a version', (name) =>
        versionDay(name)
          ? undefined
          : { expected: 'a day such as 2026-11-26, with a letter for further ones of it' },
      );
      return [id, names.flatMap((version) => loadVersion(join(all, id, version), id, problems))];
    }),
  );
}

function loadVersion(folder: string, id: string, problems: Problem[]): KeptSeeds[] {
  const stem = stemIn(folder, problems);
  const seeds = stem === undefined ? stem : loadSeeds(folder, stem, loadShared(folder, problems), problems);
  if (!seeds) return [];
  const { id: found } = seeds.annotations.data.readout;
  if (found === id) return [{ version: basename(folder), seeds }];
  problems.push({
    ...seeds.annotations.at(['readout', 'id']),
    what: 'a version of another readout than that of its folder',
    found: shown(found),
    expected: `${id}, or the folder ${VERSIONS}/${found}/`,
  });
  return [];
}

/** The folders in a folder whose names are right; complains about all else, which nobody would read. */
function foldersIn(
  folder: string,
  problems: Problem[],
  what: string,
  faultOf: (name: string) => { expected: string; nearest?: string | undefined } | undefined,
): string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => {
      const isOne = isFolder(join(folder, name));
      const fault = isOne ? faultOf(name) : { expected: 'folders alone' };
      if (fault === undefined) return true;
      const { expected, nearest } = fault;
      problems.push({
        file: shownFile(join(folder, name)),
        what: isOne ? what : 'a file in the place of a folder',
        found: shown(name),
        expected,
        ...(nearest === undefined ? {} : { nearest }),
      });
      return false;
    });
}
