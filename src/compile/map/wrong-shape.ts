/** Messages about the base map, which a tool makes. */
import { type SeedPath, shownPath } from '../input/seed-file.ts';
import { type Problem, shown } from '../problems.ts';

/** What stands behind each message about the base map, which nobody writes by hand. */
export const MAKE_ANEW = 'run "npm run basemap" to make it anew';

/** What is wrong at a path of a base map. */
export function wrongShape(file: string, path: SeedPath, found: unknown, expected: string): Problem {
  return {
    file,
    what: `not the base map that was expected, at ${shownPath(path)}; ${MAKE_ANEW}`,
    found: found === undefined || found === null ? 'nothing' : shown(found),
    expected,
  };
}
