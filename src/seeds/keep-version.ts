/**
 * `npm run keep-version`: copies the seeds of each readout whose reading is another one than that of its last version
 * into a version of its own. Nothing that was kept is ever written again.
 */
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nextVersion, versionDay } from '../model/versions.ts';
import { type BuiltReadout, compileData } from './build-data.ts';
import { isOfReadout, SHARED } from './file-names.ts';
import { readoutFolder } from './load-readouts.ts';
import { stemIn } from './load-seeds.ts';
import { VERSIONS } from './load-versions.ts';
import { namesIn, shownFile } from './seed-file.ts';

/** What was typed. */
interface KeepOptions {
  /** Folder of the seeds. */
  seeds: string;
  /** On which the version is published, as `2026-11-26`; without it today, in UTC. */
  date?: string | undefined;
}

/** Runs the command; gives the exit status. */
export function main({ seeds, date = new Date().toISOString().slice(0, 10) }: KeepOptions): number {
  try {
    let kept = 0;
    keepVersions(seeds, date, (folder) => {
      kept += 1;
      console.log(`kept ${shownFile(folder)}`);
    });
    if (kept > 0) return 0;
    console.error('Every reading is that of its last version; nothing was kept.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return 1;
}

/**
 * @param onKept - told of each folder once it is written: what was kept stays where a later one fails
 * @returns the folders that were written; none where no reading changed
 * @throws ProblemsError where the seeds do not build, and Error where the date is none or lies before a kept version
 */
export function keepVersions(
  seeds: string,
  date: string,
  onKept: (folder: string) => void = () => undefined,
): string[] {
  if (versionDay(date) === undefined || date.length > 'YYYY-MM-DD'.length)
    throw new Error(`not a day\n    found: ${date}\n    expected: such as 2026-11-26`);
  const changed = compileData(seeds).readouts.filter(({ readouts }) =>
    [...readouts.values()].every(({ version }) => version === undefined),
  );
  const planned = changed.map((readout) => ({
    from: filesOf(seeds, readout.id),
    folder: join(seeds, VERSIONS, readout.id, versionOn(date, readout)),
  }));
  for (const { from, folder } of planned) {
    copyWhole(from, folder);
    onKept(folder);
  }
  return planned.map(({ folder }) => folder);
}

function versionOn(date: string, { id, versions }: BuiltReadout): string {
  const kept = versions.map(({ version }) => version);
  const last = kept.at(-1);
  const version = nextVersion(date, kept);
  if (last === undefined || version > last) return version;
  throw new Error(
    `a version of ${id} before its last one\n    found: ${date}\n    expected: ${last} or later`,
  );
}

/** The files that a reading is made of: the readout's own, and what it shares with others. The base map is no part of it. */
function filesOf(seeds: string, id: string): string[] {
  const folder = readoutFolder(seeds, id);
  const stem = stemIn(folder, []) ?? '';
  const own = namesIn(folder).filter((name) => isOfReadout(name, stem));
  const shared = namesIn(seeds).filter((name) => SHARED.includes(name));
  return [...own.map((name) => join(folder, name)), ...shared.map((name) => join(seeds, name))];
}

/** All files are there, or none: what is copied is renamed into its place in the end. */
function copyWhole(files: readonly string[], folder: string): void {
  const beside = join(dirname(folder), `.${basename(folder)}.sapar-new`);
  try {
    mkdirSync(beside, { recursive: true });
    for (const file of files) cpSync(file, join(beside, basename(file)), { errorOnExist: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
