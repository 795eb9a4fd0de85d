/** Which folders may be written to: none that is, or holds, what people made themselves. */
import { execFileSync } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { OutputError } from './output-error.ts';

/** What an output folder must keep clear of. */
export interface Surroundings {
  seeds: string;
  project: string;
  /** Absent for a user without one. */
  home?: string;
}

/** What the project is made of; in a folder without git this alone is known. */
const PARTS = ['.git', 'docs', 'node_modules', 'public', 'seeds', 'src', 'test', 'tools'];

/** The surroundings of a command that was started in the project's folder. */
export function surroundingsOf(seeds: string): Surroundings {
  try {
    return { seeds, project: process.cwd(), home: homedir() };
  } catch {
    return { seeds, project: process.cwd() };
  }
}

/**
 * The folder that `--out` names, symbolic links and `..` resolved. It need not be there yet.
 * @throws OutputError for a folder that is or holds the seeds, the project, the home folder or the file system, that
 *   lies in the seeds or among the project's own files, and for what is not a folder.
 */
export function outputPlace(out: string, { seeds, project, home }: Surroundings): string {
  const place = realPath(out);
  const refuse = (found: string): never => {
    throw new OutputError({
      file: `--out ${out}`,
      what: 'nothing is written into this folder',
      found,
      expected: 'a folder for what is built alone, such as "--out dist"',
    });
  };
  const inTheWay = nearestExisting(place);
  if (!lstatSync(inTheWay).isDirectory()) {
    const kind = lstatSync(inTheWay).isSymbolicLink() ? 'a symbolic link that leads nowhere' : 'a file';
    refuse(`${inTheWay}, which is ${kind}`);
  }
  if (place === parse(place).root) refuse('the root of the file system');
  const precious = Object.entries({ 'the seeds': seeds, 'the project': project, 'the home folder': home });
  for (const [name, path] of precious) {
    if (path === undefined) continue;
    const real = realPath(path);
    if (place === real) refuse(`${name}: ${place}`);
    if (isWithin(place, real)) refuse(`${place}, which holds ${name}`);
  }
  if (isWithin(realPath(seeds), place)) refuse(`${place}, which lies in the seeds`);
  const [cache = '', run = ''] = relative(realPath(project), place).split(sep);
  if (cache === '.cache' && (run === '' || run.startsWith('build-'))) refuse(`${place}, where builds work`);
  const [part = ''] = relative(realPath(project), place).split(sep);
  if (isWithin(realPath(project), place) && partsOf(project).has(part))
    refuse(`${place}, which lies among the project's own files in ${part}`);
  return place;
}

/** Follows symbolic links as far as the path is there. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(realPath(parent), basename(full));
  }
}

/** Whether a path is a folder or lies in it; both as {@link realPath} gives them. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function nearestExisting(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    return nearestExisting(dirname(path));
  }
}

/** The names at the top of the project that are its own: where git is there, all that it tracks. */
function partsOf(project: string): Set<string> {
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set([...PARTS, ...tracked.split('\0').map((path) => path.split('/')[0] ?? '')]);
  } catch {
    return new Set(PARTS);
  }
}
